namespace GovDisclosure.Docx;

/// <summary>The marks that a cell with a number takes part in.</summary>
/// <param name="Block">The block of its table, counted through all tables.</param>
/// <param name="Row">The mark of its row; in a block of one row or one column that of the cell itself.</param>
/// <param name="Column">The mark of its column, or <see langword="null"/> where the cell has a mark of its own.</param>
internal readonly record struct MarkedCell(int Block, int Row, int? Column);
