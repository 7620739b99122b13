namespace GovDisclosure.Docx.Reading;

/// <summary>A row of a table in a document that holds the numbers of a row of the form.</summary>
/// <param name="Line">The row of the form.</param>
/// <param name="Cells">The cells of the row in the document.</param>
/// <param name="Columns">The headings above it.</param>
internal sealed record DataRow(FormLine Line, ImmutableArray<ShapeCell> Cells, ImmutableArray<HeadedColumn> Columns);
