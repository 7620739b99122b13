using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The numbers of a report in an array, -1 where blank: the least that a program by hand or around Sylvan can do.</summary>
internal sealed record ArrayRow(string Agency, string Kind, int Year, string Edition, long[] Counts, decimal Amount)
{
    private static readonly StatutoryForm Form = StatutoryForm.Of(Definition.Edition.Form2021);

    public static IReadOnlyList<CountCell> CountCells { get; } = [.. Form.Cells.OfType<CountCell>()];

    public static AmountCell AmountCell { get; } = Form.Cells.OfType<AmountCell>().Single();

    /// <summary>The columns of the wide layout: whose report it is, the counts, the amount.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["agency", "agencyKind", "year", "edition", .. CountCells.Select(cell => cell.Code), AmountCell.Code];

    public static ArrayRow Of(AnnualReport report) => new(
        report.Agency.Name,
        report.Agency.Kind.Code,
        report.Year ?? 0,
        report.Edition.Code,
        [.. CountCells.Select(cell => report[cell] ?? -1)],
        report[AmountCell] ?? -1);

    /// <summary>What stands at the place of a cell.</summary>
    public static decimal NumberOf(Cell cell, long[] counts, decimal amount) =>
        cell is CountCell ? counts[CountCells.TakeWhile(other => other != cell).Count()] : amount;

    public void RequireSame(string peer, AnnualReport report)
    {
        var expected = Of(report);
        Agreement.Require(
            (this with { Counts = expected.Counts }) == expected && Counts.AsSpan().SequenceEqual(expected.Counts),
            $"{peer} reads every number");
    }
}
