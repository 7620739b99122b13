namespace GovDisclosure.Definition;

/// <summary>A part of a printed table with one set of columns: table two has one for each item of 第二十条, the others are one block.</summary>
public sealed class FormBlock
{
    internal FormBlock(
        Heading? caption,
        Heading? stub,
        ImmutableArray<ImmutableArray<FormElement>> rows,
        ImmutableArray<ImmutableArray<FormElement>> columns,
        ImmutableArray<Cell> cells)
    {
        Caption = caption;
        Stub = stub;
        Rows = rows;
        Columns = columns;
        Cells = cells;
    }

    /// <summary>The caption across the whole width, such as 第二十条第（一）项, or <see langword="null"/>.</summary>
    public Heading? Caption { get; }

    /// <summary>The corner above the row labels, or <see langword="null"/> where rows have no labels (table four).</summary>
    public Heading? Stub { get; }

    /// <summary>The rows that take numbers, in printed order, each as the path of its labels from the outermost inwards; empty where a row has no label.</summary>
    public ImmutableArray<ImmutableArray<FormElement>> Rows { get; }

    /// <summary>The columns that take numbers, in printed order, each as the path of its labels from the outermost inwards.</summary>
    public ImmutableArray<ImmutableArray<FormElement>> Columns { get; }

    /// <summary>The cells, row by row.</summary>
    public ImmutableArray<Cell> Cells { get; }

    /// <summary>The cell at a place of the block.</summary>
    /// <param name="row">The index into <see cref="Rows"/>.</param>
    /// <param name="column">The index into <see cref="Columns"/>.</param>
    /// <returns>The cell.</returns>
    public Cell this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Length);
            return Cells[(row * Columns.Length) + column];
        }
    }
}
