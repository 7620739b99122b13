using GovDisclosure.Definition;

namespace GovDisclosure.Docx;

/// <summary>Lays out one block of a table: caption, corner, column headings, row labels and numbers.</summary>
internal sealed class BlockLayout
{
    private readonly FormBlock _block;
    private readonly int _labelColumns;
    private readonly int _columns;
    private readonly int _headingRow;
    private readonly ImmutableArray<GridCell>.Builder _cells;

    public BlockLayout(FormBlock block, int row, int labelColumns, int columns, ImmutableArray<GridCell>.Builder cells)
    {
        _block = block;
        _labelColumns = labelColumns;
        _columns = columns;
        _cells = cells;
        _headingRow = block.Caption is null ? row : row + 1;
        FirstDataRow = _headingRow + block.Columns.Max(path => path.Length);
    }

    public int FirstDataRow { get; }

    public int EndRow => FirstDataRow + _block.Rows.Length;

    public void AddAll()
    {
        if (_block.Caption is { } caption)
        {
            Add(GridCellKind.Caption, _headingRow - 1, 0, 1, _columns, caption);
        }

        if (_labelColumns > 0)
        {
            Add(GridCellKind.Heading, _headingRow, 0, FirstDataRow - _headingRow, _labelColumns, _block.Stub);
        }

        AddHeadings(0, _block.Columns.Length, 0);
        if (_labelColumns > 0)
        {
            AddRowLabels(0, _block.Rows.Length, 0);
        }

        AddNumbers();
    }

    /// <summary>Adds the headings of a run of columns from a level of their paths downwards.</summary>
    private void AddHeadings(int first, int end, int level)
    {
        for (var start = first; start < end;)
        {
            var path = _block.Columns[start];
            var next = RunEnd(_block.Columns, start, end, level);
            var isLeaf = level == path.Length - 1;
            var row = _headingRow + level;
            var left = LeftOf(start);
            Add(GridCellKind.Heading, row, left, isLeaf ? FirstDataRow - row : 1, LeftOf(next) - left, path[level]);
            if (!isLeaf)
            {
                AddHeadings(start, next, level + 1);
            }

            start = next;
        }
    }

    /// <summary>Adds the labels of a run of rows from a level of their paths downwards.</summary>
    private void AddRowLabels(int first, int end, int level)
    {
        for (var start = first; start < end;)
        {
            var path = _block.Rows[start];
            var next = RunEnd(_block.Rows, start, end, level);
            var isLeaf = level >= path.Length - 1;
            Add(
                GridCellKind.RowLabel,
                FirstDataRow + start,
                level,
                next - start,
                isLeaf ? _labelColumns - level : 1,
                path.IsEmpty ? null : path[level]);
            if (!isLeaf)
            {
                AddRowLabels(start, next, level + 1);
            }

            start = next;
        }
    }

    private void AddNumbers()
    {
        for (var row = 0; row < _block.Rows.Length; row++)
        {
            for (var column = 0; column < _block.Columns.Length; column++)
            {
                var left = LeftOf(column);
                _cells.Add(new GridCell(
                    GridCellKind.Number, FirstDataRow + row, left, 1, LeftOf(column + 1) - left, null, _block[row, column]));
            }
        }
    }

    /// <summary>Where a run of neighbours ends that share the element at a level. The end of a path is shared with nobody.</summary>
    private static int RunEnd(ImmutableArray<ImmutableArray<FormElement>> paths, int start, int end, int level)
    {
        var path = paths[start];
        var next = start + 1;
        if (level < path.Length - 1)
        {
            while (next < end && level < paths[next].Length - 1 && paths[next][level] == path[level])
            {
                next++;
            }
        }

        return next;
    }

    /// <summary>The first grid column of a column of the block; past the last one, the edge of the table.</summary>
    private int LeftOf(int column) => column == _block.Columns.Length ? _columns : _labelColumns + column;

    private void Add(GridCellKind kind, int row, int column, int rowSpan, int columnSpan, FormElement? label) =>
        _cells.Add(new GridCell(kind, row, column, rowSpan, columnSpan, label, null));
}
