using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.RollUps;

/// <summary>What findings on a roll-up cite: sums of cells, and blanks of children.</summary>
internal static class SumFacts
{
    public static ImmutableArray<Cell> CellsOf(RollUp rollUp) => StatutoryForm.Of(rollUp.Edition).Cells;

    /// <summary>The sum of a cell, without its value.</summary>
    public static FindingValue Of(RollUp rollUp, Cell cell) =>
        new("children/" + cell.Code, "下级机关合计/" + cell.LabelIn(rollUp.Edition), null, cell);

    /// <summary>A cell of one child.</summary>
    public static FindingValue Of(RollUp rollUp, Cell cell, string child, decimal value) =>
        new($"children/{child}/{cell.Code}", $"{(child.Length > 0 ? child : "没有机关名称的报告")}/{cell.LabelIn(rollUp.Edition)}", value, cell);

    /// <summary>How many children leave a cell blank, as a finding cites it; nothing if none does.</summary>
    public static ImmutableArray<FindingValue> BlanksOf(RollUp rollUp, Cell cell, RuleSettings settings) =>
        BlanksIn(rollUp, cell, settings) is > 0 and var blanks ? [new FindingValue("children/blank", "空白的下级机关数", blanks)] : [];

    /// <summary>How many children leave a cell blank. The sums leave blanks out, so that they are those of zeros.</summary>
    public static long BlanksIn(RollUp rollUp, Cell cell, RuleSettings settings) => settings.BlanksAreZero ? 0 : rollUp.BlanksIn(cell);

    /// <summary>Tells the collector that a check passed, or what is wrong.</summary>
    public static void Judge(this CheckCollector results, bool holds, Func<Finding> describe)
    {
        if (holds)
        {
            results.Pass();
        }
        else
        {
            results.Add(describe());
        }
    }
}
