using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Csv;

/// <summary>Says what is missing in as few findings as possible: a table that is missing whole, else a row, else a cell.</summary>
internal static class MissingCells
{
    /// <summary>The findings on the cells of an edition that are not there.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="isThere">For each cell of the form, whether it is there.</param>
    /// <param name="place">Where to look.</param>
    /// <returns>The findings in printed order.</returns>
    public static IEnumerable<Finding> Find(Edition edition, bool[] isThere, SourceLocation place)
    {
        var index = 0;
        var cells = StatutoryForm.Of(edition).Cells.Select(cell => (Cell: cell, IsThere: isThere[index++])).ToList();
        foreach (var table in cells.GroupBy(entry => entry.Cell.Section))
        {
            if (table.All(entry => !entry.IsThere))
            {
                yield return Missing(table.Key.Code, place, []);
                continue;
            }

            foreach (var row in table.GroupBy(entry => entry.Cell.Row))
            {
                if (row.All(entry => !entry.IsThere))
                {
                    yield return Missing($"{table.Key.Code}.{row.Key.Code}", place, []);
                    continue;
                }

                foreach (var (cell, _) in row.Where(entry => !entry.IsThere))
                {
                    yield return Missing(cell.Code, place, [FindingValue.Of(cell, edition)]);
                }
            }
        }
    }

    private static Finding Missing(string name, SourceLocation place, ImmutableArray<FindingValue> values) =>
        new(ReadingRules.Present, CheckOutcome.Failed) { Location = place, State = InputState.Missing, Wanted = name, Left = values };
}
