namespace GovDisclosure.Docx.Reading;

/// <summary>A row of a table in a document that holds the numbers of a row of the form.</summary>
/// <param name="Line">The row of the form.</param>
/// <param name="Cells">The cells of the row in the document.</param>
/// <param name="Columns">The headings above it.</param>
/// <param name="IsRagged">Whether its cells reach less far than the headings, or farther: then no one knows which cell stands in which column.</param>
internal sealed record DataRow(FormLine Line, ImmutableArray<ShapeCell> Cells, ImmutableArray<HeadedColumn> Columns, bool IsRagged)
{
    /// <summary>What stands above the block in the document, or <see langword="null"/>.</summary>
    public string? Caption { get; init; }

    /// <summary>The texts that say what a number of the row is, of which one may name its unit.</summary>
    public ImmutableArray<string> HeadingsOf(HeadedColumn column) =>
        [column.Heading.Text, .. Cells.Where(cell => cell.End <= Columns[0].Start && cell.Key.Length > 0).Select(cell => cell.Anchor.Text), .. Caption is null ? [] : new[] { Caption }];
}
