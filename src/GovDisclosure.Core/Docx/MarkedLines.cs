using GovDisclosure.Definition;

namespace GovDisclosure.Docx;

/// <summary>
/// The lines of numbers of an edition that have a mark: the numbers of each row and of each column of a block, in table four of each
/// proceeding and of each result. In a block of one row or one column each cell is a line. Two lines that cross tell a cell, so that two
/// hundred numbers need some fifty marks.
/// </summary>
internal sealed class MarkedLines
{
    // Set when they are first asked for, as most programs write one edition.
    private static readonly ImmutableArray<Lazy<MarkedLines>> Editions =
        [.. Edition.All.Select(edition => new Lazy<MarkedLines>(() => new MarkedLines(edition)))];

    private readonly Dictionary<Cell, MarkedCell> _cells = [];
    private readonly ImmutableArray<ImmutableArray<MarkedCell?>> _tables;
    private int _blocks;

    private MarkedLines(Edition edition)
    {
        var tables = StatutoryForm.Of(edition).Tables;
        foreach (var block in tables.SelectMany(table => table.Blocks))
        {
            Add(block);
        }

        _tables = [.. tables.Select(table => TableGrid.Of(table).Shown.Select(Marked).ToImmutableArray())];
    }

    /// <summary>How many marks there are.</summary>
    public int Count { get; private set; }

    public static MarkedLines Of(Edition edition) => Editions[edition.Index].Value;

    /// <summary>The marks of a cell that a page shows, or <see langword="null"/> for one that holds no number or is none of the form.</summary>
    /// <param name="table">Which table of the form, from 0.</param>
    /// <param name="cell">Which cell of the table as it is shown, from 0.</param>
    public MarkedCell? At(int table, int cell) =>
        table < _tables.Length && cell < _tables[table].Length ? _tables[table][cell] : null;

    private MarkedCell? Marked(GridCell place) => place.Number is { } number ? _cells[number] : null;

    private void Add(FormBlock block)
    {
        ImmutableArray<FormElement> rows = [.. block.Cells.Select(cell => cell.Row).Distinct()];
        ImmutableArray<FormElement> columns = [.. block.Cells.Select(cell => cell.Column).Distinct()];
        var isLine = rows.Length == 1 || columns.Length == 1;
        for (var i = 0; i < block.Cells.Length; i++)
        {
            var cell = block.Cells[i];
            _cells.Add(cell, isLine ? new(_blocks, Count + i, null) : new(_blocks, Count + rows.IndexOf(cell.Row), Count + rows.Length + columns.IndexOf(cell.Column)));
        }

        Count += isLine ? block.Cells.Length : rows.Length + columns.Length;
        _blocks++;
    }
}
