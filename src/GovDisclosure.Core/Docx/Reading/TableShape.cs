using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>A table with its vertical merges resolved: every row says what a reader of the page sees in it.</summary>
internal sealed class TableShape
{
    private const string EmptyRemark = "()";

    private TableShape(WordTable table, ImmutableArray<ImmutableArray<ShapeCell>> rows, string? captionAbove)
    {
        Table = table;
        Rows = rows;
        CaptionAbove = captionAbove;
        Columns = rows.SelectMany(row => row).Select(cell => cell.End).DefaultIfEmpty().Max();
    }

    public WordTable Table { get; }

    /// <summary>The rows, each from left to right.</summary>
    public ImmutableArray<ImmutableArray<ShapeCell>> Rows { get; }

    /// <summary>How many columns the widest row reaches.</summary>
    public int Columns { get; }

    /// <summary>The key of the paragraph before the table, which may be its caption.</summary>
    public string? CaptionAbove { get; }

    public static TableShape Of(WordTable table, string? captionAbove)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<ShapeCell>>(table.Rows.Length);
        var above = new Dictionary<int, ShapeCell>();
        foreach (var row in table.Rows)
        {
            var cells = ImmutableArray.CreateBuilder<ShapeCell>(row.Length);
            foreach (var cell in row)
            {
                var anchor = cell.ContinuesAbove ? above.GetValueOrDefault(cell.Column) : null;
                cells.Add(anchor is null ? new ShapeCell(cell, cell, KeyOf(cell.Text)) : new ShapeCell(cell, anchor.Anchor, anchor.Key));
            }

            rows.Add(cells.MoveToImmutable());
            above.Clear();
            foreach (var cell in rows[^1])
            {
                above.TryAdd(cell.Start, cell);
            }
        }

        return new TableShape(table, rows.MoveToImmutable(), captionAbove);
    }

    // A number needs no key of a label, and most cells hold numbers.
    private static string KeyOf(string text)
    {
        var key = text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? text : LabelKey.Of(text);
        if (key.Length <= ElementLabels.LongestKey)
        {
            return key;
        }

        // Too long for a label: what is kept says that it is none, or a number, or a label but for a remark. So no text is looked at in
        // its whole length again, however often a merged cell repeats it.
        var words = CellKey.IsNumber(key) ? key : ElementLabels.WordsOf(key);
        return words.Length > ElementLabels.LongestKey ? words[..(ElementLabels.LongestKey + 1)] : words + EmptyRemark;
    }
}
