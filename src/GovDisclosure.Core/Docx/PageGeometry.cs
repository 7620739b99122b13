namespace GovDisclosure.Docx;

/// <summary>How a table shares the width of the text, in twips (a twentieth of a point).</summary>
internal static class PageGeometry
{
    /// <summary>The margin at the left and at the right of a cell's text.</summary>
    public const int CellMargin = 57;

    /// <summary>The width of a Chinese character of table text, 五号. A digit takes half.</summary>
    public const int TableCharacter = 210;

    // Label columns that stand one inside the other: narrow groups, then what is left for the sentence of the row.
    // The numbers keep the width that they need. These are the measures of a text area of GB/T 9704-2012, which is the usual one.
    private const int UsualWidth = 8845;
    private const int NestedLabelsWidth = 4001;
    private const int OutermostLabelWidth = 700;
    private const int LabelWidthStep = 301;

    /// <summary>The widths of the columns of a table. They add up to its width.</summary>
    public static ImmutableArray<int> ColumnWidths(TableGrid grid, int width)
    {
        if (grid.LabelColumns < 2)
        {
            return Share(width, grid.Columns);
        }

        // A wider text widens the labels up to half of it, a narrower one narrows everything.
        var labels = width < UsualWidth ? Part(NestedLabelsWidth) : Math.Min(NestedLabelsWidth + width - UsualWidth, width / 2);

        var outer = Enumerable.Range(0, grid.LabelColumns - 1)
            .Select(level => Part(OutermostLabelWidth + (level * LabelWidthStep)))
            .ToImmutableArray();
        var inner = Math.Max(labels - outer.Sum(), Part(OutermostLabelWidth));
        return [.. outer, inner, .. Share(width - outer.Sum() - inner, grid.Columns - grid.LabelColumns)];

        int Part(int usual) => usual * Math.Min(width, UsualWidth) / UsualWidth;
    }

    /// <summary>The width of a text set in one line of a table, near enough to tell whether it fits.</summary>
    public static int TextLength(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += char.IsAscii(c) ? TableCharacter / 2 : TableCharacter;
        }

        return width;
    }

    private static ImmutableArray<int> Share(int width, int count) =>
        [.. Enumerable.Range(0, count).Select(index => (width / count) + (index < width % count ? 1 : 0))];
}
