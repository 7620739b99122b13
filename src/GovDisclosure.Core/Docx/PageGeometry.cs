namespace GovDisclosure.Docx;

/// <summary>The page of GB/T 9704-2012 in twips (a twentieth of a point), and how a table shares its width.</summary>
internal static class PageGeometry
{
    public const int TextWidth = 8845;

    /// <summary>The margin at the left and at the right of a cell's text.</summary>
    public const int CellMargin = 57;

    /// <summary>The width of a Chinese character of table text, 五号. A digit takes half.</summary>
    public const int TableCharacter = 210;

    // Label columns that stand one inside the other: narrow groups, then what is left for the sentence of the row.
    private const int NestedLabelsWidth = 4001;
    private const int OutermostLabelWidth = 700;
    private const int LabelWidthStep = 301;

    /// <summary>The widths of the columns of a table. They add up to <see cref="TextWidth"/>.</summary>
    public static ImmutableArray<int> ColumnWidths(TableGrid grid)
    {
        if (grid.LabelColumns < 2)
        {
            return Share(TextWidth, grid.Columns);
        }

        var outer = Enumerable.Range(0, grid.LabelColumns - 1)
            .Select(level => OutermostLabelWidth + (level * LabelWidthStep))
            .ToImmutableArray();
        var inner = Math.Max(NestedLabelsWidth - outer.Sum(), OutermostLabelWidth);
        return [.. outer, inner, .. Share(TextWidth - outer.Sum() - inner, grid.Columns - grid.LabelColumns)];
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
