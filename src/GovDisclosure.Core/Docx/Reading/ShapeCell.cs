namespace GovDisclosure.Docx.Reading;

/// <summary>A cell of a table as it is looked at: where it reaches from left to right, and what it says.</summary>
/// <param name="Cell">The cell as it stands in the row.</param>
/// <param name="Anchor">The cell that says what this one says: itself, or the one above that it continues.</param>
/// <param name="Key">The text in the form in which labels are compared; empty for none.</param>
internal sealed record ShapeCell(WordCell Cell, WordCell Anchor, string Key)
{
    /// <summary>The first column.</summary>
    public int Start => Cell.Column;

    /// <summary>The column after the last.</summary>
    public int End => Cell.Column + Cell.ColumnSpan;

    /// <summary>The column after those that the row skips after it.</summary>
    public int RowEnd => End + Cell.SkippedAfter;

    /// <summary>Whether the cell says something of its own.</summary>
    public bool HasOwnText => Key.Length > 0 && ReferenceEquals(Cell, Anchor);
}
