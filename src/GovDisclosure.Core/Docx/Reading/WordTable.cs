namespace GovDisclosure.Docx.Reading;

/// <summary>A table in the body of a document.</summary>
/// <param name="Number">Which table of the body it is, from 1; tables inside cells are not counted.</param>
/// <param name="Rows">Its rows, each with its cells as they stand in the file; a row may be shorter or longer than others.</param>
internal sealed record WordTable(int Number, ImmutableArray<ImmutableArray<WordCell>> Rows) : WordBlock
{
    /// <summary>How many rows at the top are marked to be repeated on each page.</summary>
    public int HeaderRows { get; init; }

    /// <summary>Its cells in order, but for those that belong to a cell above.</summary>
    public IEnumerable<WordCell> Shown => Rows.SelectMany(row => row).Where(cell => !cell.ContinuesAbove);

    /// <summary>What there is beside the text of its cells, such as rows that a tracked change deletes.</summary>
    public ImmutableArray<WordNote> Notes { get; init; } = [];

    /// <summary>Whether there is anything beside the text of its cells.</summary>
    public bool HasNotes => Notes.Length > 0 || Rows.Any(row => row.Any(cell => cell.Notes.Length > 0));
}
