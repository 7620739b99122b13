namespace GovDisclosure.Docx;

/// <summary>What a cell of a printed table is for.</summary>
internal enum GridCellKind
{
    /// <summary>A caption across the table.</summary>
    Caption,

    /// <summary>The corner above the row labels, or a column heading.</summary>
    Heading,

    /// <summary>A row label.</summary>
    RowLabel,

    /// <summary>A place for a number.</summary>
    Number,
}
