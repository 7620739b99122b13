using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>A row of a table of the form.</summary>
/// <param name="Block">The block that prints it.</param>
/// <param name="Index">Its index in the block.</param>
internal sealed record FormLine(FormBlock Block, int Index)
{
    public ImmutableArray<FormElement> Path => Block.Rows[Index];

    /// <summary>The cell of the row under a column, or <see langword="null"/> where the block has no such column.</summary>
    public Cell? CellUnder(ImmutableArray<FormElement> column)
    {
        for (var i = 0; i < Block.Columns.Length; i++)
        {
            if (Block.Columns[i].AsSpan().SequenceEqual(column.AsSpan()))
            {
                return Block[Index, i];
            }
        }

        return null;
    }
}
