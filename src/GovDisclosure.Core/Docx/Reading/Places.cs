using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says where in a document something is, in words by which a person finds it.</summary>
internal static class Places
{
    private const string BeforeNumber = "第";
    private const string AfterNumber = "段";
    private const string AfterTable = "个表格";

    /// <summary>The first bytes of the file, which tell its kind.</summary>
    public static readonly SourceLocation Beginning = new("文件开头");

    /// <summary>The last bytes of the file, where a package lists its parts.</summary>
    public static readonly SourceLocation End = new("文件结尾");

    public static SourceLocation Of(WordTable table, ReportSection? section = null) => new(NameOf(table, section));

    public static SourceLocation Of(WordTable table, WordCell cell, ReportSection? section = null) =>
        new(NameOf(table, section), cell.Row, cell.Number);

    public static SourceLocation OfRow(WordTable table, int row, ReportSection? section = null) => new(NameOf(table, section), row);

    public static SourceLocation Of(WordParagraph paragraph) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{BeforeNumber}{paragraph.Number}{AfterNumber}"));

    /// <summary>The <see cref="WordParagraph.Number"/> of the paragraph that a place names, or <see langword="null"/> if it names none.</summary>
    public static int? ParagraphAt(SourceLocation? place) =>
        place?.Path is { } path
        && path.StartsWith(BeforeNumber, StringComparison.Ordinal)
        && path.EndsWith(AfterNumber, StringComparison.Ordinal)
        && int.TryParse(path.AsSpan(1, path.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The cell of a table that a place names, or <see langword="null"/> if it names none.</summary>
    public static CellPlace? CellAt(SourceLocation? place) =>
        place is { Path: { } path, Line: { } row, Column: { } number }
        && path.StartsWith(BeforeNumber, StringComparison.Ordinal)
        && path.IndexOf(AfterTable, StringComparison.Ordinal) is > 0 and var end
        && int.TryParse(path.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var table) ? new CellPlace(table, (int)row, (int)number) : null;

    private static string NameOf(WordTable table, ReportSection? section)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{BeforeNumber}{table.Number}{AfterTable}");
        return section is null ? name : $"{name}（{section.Label}）";
    }
}
