using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

internal static class CellFacts
{
    /// <summary>A cell with its value, as findings cite it.</summary>
    public static FindingValue Of(AnnualReport report, Cell cell) =>
        new(cell.Code, cell.LabelIn(report.Edition), report[cell], cell);
}
