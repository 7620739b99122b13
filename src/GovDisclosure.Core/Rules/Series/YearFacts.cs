using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>Values as findings between years cite them: name and label begin with the year.</summary>
internal static class YearFacts
{
    public static FindingValue Of(AnnualReport report, Cell cell) =>
        Of(report.Year, cell.Code, cell.LabelIn(report.Edition)) with { Value = report[cell], Cell = cell };

    public static FindingValue Of(AnnualReport report, ReportSection section) =>
        Of(report.Year, section.Code, section.LabelIn(report.Edition));

    public static FindingValue Of(int? year, ReportHead head) => Of(year, head.FullCode, head.Label);

    public static FindingValue Of(int? year, string name, string label) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{year}/{name}"), string.Create(CultureInfo.InvariantCulture, $"{year}年/{label}"), null);

    public static ImmutableArray<FindingValue> Of<TCell>(AnnualReport report, ImmutableArray<TCell> cells)
        where TCell : Cell => [.. cells.Select(cell => Of(report, cell))];

    /// <summary>The exact sum of cells; <see langword="null"/> if one is blank. A decimal holds the sum of any number of counts of the form.</summary>
    public static decimal? Sum<TCell>(AnnualReport report, ImmutableArray<TCell> cells)
        where TCell : Cell
    {
        decimal? sum = 0;
        foreach (var cell in cells)
        {
            sum += report[(Cell)cell];
        }

        return sum;
    }
}
