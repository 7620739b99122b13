using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>
/// Says where a number of a document that shows what was written has blanks or ends of lines within it. Blanks do not count for what is
/// shown, since programs set them as they like; but no program sets them between digits.
/// </summary>
internal static class WrittenBlanks
{
    /// <summary>Reports the numbers of one table.</summary>
    public static void Report(WordTable table, TableGrid grid, Edition edition, FindingList findings)
    {
        if (!HasAny(table))
        {
            return;
        }

        foreach (var (cell, place) in table.Shown.Zip(grid.Shown))
        {
            if (place.Number is { } number && HasBlank(cell))
            {
                findings.Add(
                    DocumentReadingRules.PlainNumber,
                    Places.Of(table, cell, grid.Table.Section),
                    Quote.Of(cell.Text),
                    VisibleText.Normalize(cell.Text),
                    FindingValue.Of(number, edition));
            }
        }
    }

    // Nearly no document has any, and then nothing is allocated.
    private static bool HasAny(WordTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                if (HasBlank(cell))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasBlank(WordCell cell) => !VisibleText.IsPlain(cell.Text.AsSpan().Trim());
}
