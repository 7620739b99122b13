namespace GovDisclosure.Csv;

/// <summary>Where the columns of the long layout stand in a file; -1 for a column that the file does not have.</summary>
internal readonly record struct LongColumns(HeadColumns Head, int Table, int Row, int Column, int Value)
{
    /// <summary>
    /// Whether a row begins with what says whose it is, and table, row, column and value follow one another. Then a row is recognised by its beginning.
    /// </summary>
    public bool AreInOrder =>
        Row == Table + 1
        && Column == Table + 2
        && Value == Table + 3
        && Math.Max(Math.Max(Head.Agency, Head.AgencyKind), Math.Max(Head.Year, Head.Edition)) < Table;
}
