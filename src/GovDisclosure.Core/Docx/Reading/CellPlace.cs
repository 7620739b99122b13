namespace GovDisclosure.Docx.Reading;

/// <summary>Where in a document a number was read.</summary>
/// <param name="Table">The table; see <see cref="WordTable.Number"/>.</param>
/// <param name="Row">The row; see <see cref="WordCell.Row"/>.</param>
/// <param name="Number">The cell of the row; see <see cref="WordCell.Number"/>.</param>
internal readonly record struct CellPlace(int Table, int Row, int Number);
