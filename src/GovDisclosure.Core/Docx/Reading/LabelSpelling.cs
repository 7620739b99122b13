using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Finds the labels of a table that were recognised, and that are not set as the form prints them.</summary>
internal static class LabelSpelling
{
    /// <summary>The cells with such labels, each text once, and the label that each was read as.</summary>
    /// <param name="labels">The labels of the table.</param>
    /// <param name="shape">The table.</param>
    public static IEnumerable<TableRemark> Judge(FormLabels labels, TableShape shape)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var cell in shape.Rows.SelectMany(row => row).Where(cell => cell.HasOwnText))
        {
            if (seen.Add(cell.Cell.Text) && WantedFor(labels, cell) is { } wanted)
            {
                // Another edition's words, or a variant of them, are other words.
                yield return new(LabelKey.Of(wanted) == cell.Key ? DocumentReadingRules.OfficialCharacters : DocumentReadingRules.OfficialLabel, cell.Cell, wanted);
            }
        }
    }

    /// <summary>A text without what no page shows: where its lines end, blanks beside that and at both ends, characters that have no form.</summary>
    public static string AsShown(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            foreach (var c in line)
            {
                if (char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                {
                    shown.Append(c);
                }
            }
        }

        return shown.ToString();
    }

    // A text may be the label of several elements, such as 总计: set as any of them it is right.
    private static string? WantedFor(FormLabels labels, ShapeCell cell)
    {
        List<string> known = [.. ElementLabels.Find(cell.Key)
            .Where(element => labels.Prints(element) && ElementLabels.Of(element).Match(cell.Key) == LabelMatch.Label)
            .Select(element => element.LabelIn(labels.Edition))];
        return known.Count == 0 || known.Contains(AsShown(cell.Cell.Text), StringComparer.Ordinal) ? null : known[0];
    }
}
