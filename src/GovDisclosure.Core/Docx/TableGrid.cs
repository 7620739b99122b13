using GovDisclosure.Definition;

namespace GovDisclosure.Docx;

/// <summary>A table of the form as it is printed: cells in rows and columns, merged as its label trees demand.</summary>
/// <remarks>
/// The cells cover the whole rectangle and never overlap. Label columns are as many as the row tree is deep. Where a block has fewer
/// columns than the table, its last heading and its last cells take the rest.
/// </remarks>
internal sealed class TableGrid
{
    private TableGrid(FormTable table, int labelColumns, int columns, int headerRows, ImmutableArray<GridCell> cells)
    {
        Table = table;
        LabelColumns = labelColumns;
        Columns = columns;
        HeaderRows = headerRows;
        Cells = cells;
        Rows = InRows(cells);
    }

    public FormTable Table { get; }

    /// <summary>How many columns at the left hold row labels.</summary>
    public int LabelColumns { get; }

    public int Columns { get; }

    /// <summary>How many rows at the top head the whole table: none where several blocks have headings of their own.</summary>
    public int HeaderRows { get; }

    /// <summary>Every cell once, block by block.</summary>
    public ImmutableArray<GridCell> Cells { get; }

    /// <summary>For each row the cells that touch it, from left to right; a cell that covers several rows is in each of them.</summary>
    public ImmutableArray<ImmutableArray<GridCell>> Rows { get; }

    /// <summary>The cells in the order in which a page shows them: row by row, each once.</summary>
    public IEnumerable<GridCell> Shown => Rows.SelectMany((cells, row) => cells.Where(cell => cell.Row == row));

    public static TableGrid Of(FormTable table)
    {
        var labelColumns = table.Blocks.Max(block => block.Rows.Max(path => path.Length));
        var columns = labelColumns + table.Blocks.Max(block => block.Columns.Length);
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var row = 0;
        var headerRows = 0;
        foreach (var block in table.Blocks)
        {
            var layout = new BlockLayout(block, row, labelColumns, columns, cells);
            layout.AddAll();
            headerRows = layout.FirstDataRow;
            row = layout.EndRow;
        }

        return new TableGrid(table, labelColumns, columns, table.Blocks.Length == 1 ? headerRows : 0, cells.ToImmutable());
    }

    private static ImmutableArray<ImmutableArray<GridCell>> InRows(ImmutableArray<GridCell> cells) =>
        [.. Enumerable.Range(0, cells.Max(cell => cell.Row + cell.RowSpan))
            .Select(row => cells
                .Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan)
                .OrderBy(cell => cell.Column)
                .ToImmutableArray())];
}
