using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says where in a document something is, by numbers that a person can count.</summary>
internal static class Places
{
    public static readonly SourceLocation Beginning = new() { End = FileEnd.First };

    public static readonly SourceLocation End = new() { End = FileEnd.Last };

    public static SourceLocation Of(WordTable table, ReportSection? section = null) => new() { Table = table.Number, Section = section };

    public static SourceLocation Of(WordTable table, WordCell cell, ReportSection? section = null) =>
        new(Line: cell.Row, Column: cell.Number) { Table = table.Number, Section = section };

    public static SourceLocation OfRow(WordTable table, int row, ReportSection? section = null) => new(Line: row) { Table = table.Number, Section = section };

    public static SourceLocation Of(WordParagraph paragraph) => new() { Paragraph = paragraph.Number };

    /// <summary>The cell of a table that a place names, or <see langword="null"/> if it names none.</summary>
    public static CellPlace? CellAt(SourceLocation? place) =>
        place is { Table: { } table, Line: { } row, Column: { } number } ? new CellPlace(table, (int)row, (int)number) : null;
}
