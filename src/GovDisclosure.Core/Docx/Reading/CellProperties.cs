namespace GovDisclosure.Docx.Reading;

/// <summary>What a cell says about itself.</summary>
/// <param name="Span">How many columns it covers.</param>
/// <param name="ContinuesAbove">Whether it belongs to a merged cell that begins in a row above.</param>
/// <param name="ContinuesLeft">Whether it belongs to a merged cell that begins at its left.</param>
/// <param name="IsDeleted">Whether a tracked change deletes it.</param>
internal readonly record struct CellProperties(int Span, bool ContinuesAbove, bool ContinuesLeft, bool IsDeleted)
{
    public static readonly CellProperties None = new(1, false, false, false);
}
