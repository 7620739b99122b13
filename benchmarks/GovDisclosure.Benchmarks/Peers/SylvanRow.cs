using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A row of the wide layout in arrays, the least that a program around Sylvan can do.</summary>
internal sealed record SylvanRow(string Agency, string Kind, int Year, string Edition, long[] Counts, decimal Amount)
{
    private static readonly StatutoryForm Form = StatutoryForm.Of(Definition.Edition.Form2021);

    public static IReadOnlyList<CountCell> CountCells { get; } = [.. Form.Cells.OfType<CountCell>()];

    public static AmountCell AmountCell { get; } = Form.Cells.OfType<AmountCell>().Single();

    public static SylvanRow Of(AnnualReport report) => new(
        report.Agency.Name,
        report.Agency.Kind.Code,
        report.Year ?? 0,
        report.Edition.Code,
        [.. CountCells.Select(cell => report[cell] ?? -1)],
        report[AmountCell] ?? -1);

    public void RequireSame(AnnualReport report)
    {
        var expected = Of(report);
        Agreement.Require(
            (this with { Counts = expected.Counts }) == expected && Counts.AsSpan().SequenceEqual(expected.Counts),
            "Sylvan reads every number");
    }
}
