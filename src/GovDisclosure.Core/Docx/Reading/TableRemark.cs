using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>What is to be said of a cell of a table, or of its row.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Wanted">What the form has in its place, or <see langword="null"/>.</param>
internal sealed record TableRemark(RuleDescriptor Rule, WordCell Cell, string? Wanted = null)
{
    /// <summary>The cells of the row, if all of it was not read; by default empty.</summary>
    public ImmutableArray<ShapeCell> UnreadRow { get; init; } = [];

    /// <summary>What is quoted: the text of the cell, or of a row that was not read every text.</summary>
    public string Found =>
        UnreadRow.IsEmpty ? Quote.Of(Cell.Text) : Quote.Of(UnreadRow.Where(cell => cell.HasOwnText).Select(cell => cell.Cell.Text));
}
