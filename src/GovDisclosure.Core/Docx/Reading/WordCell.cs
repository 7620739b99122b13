namespace GovDisclosure.Docx.Reading;

/// <summary>A cell of a table.</summary>
/// <param name="Row">Which row of the file it stands in, from 1.</param>
/// <param name="Number">Which cell of its row it is in the file, from 1.</param>
/// <param name="Column">Its first column in the grid of the table, from 0: the columns that cells before it in the row cover, and those the row skips.</param>
/// <param name="ColumnSpan">How many columns it covers, at least 1.</param>
/// <param name="ContinuesAbove">Whether it belongs to a merged cell that begins in a row above.</param>
/// <param name="Text">The text that counts; paragraphs are divided by <c>\n</c>.</param>
/// <param name="Notes">What there is beside the text.</param>
internal sealed record WordCell(
    int Row, int Number, int Column, int ColumnSpan, bool ContinuesAbove, string Text, ImmutableArray<WordNote> Notes)
{
    /// <summary>How many columns the row skips after it, as the file says; 0 for all but the last cell of a row.</summary>
    public int SkippedAfter { get; init; }
}
