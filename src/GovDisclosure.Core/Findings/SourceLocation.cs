using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>位置: the place in the input that a finding is about. Members that do not apply are <see langword="null"/>.</summary>
/// <param name="Path">The JSON path, or the name of the column of a CSV file; for the text of a report the path of the paragraph, the title or the label, as in JSON; of a DOCX file the part of the package.</param>
/// <param name="Line">The line, of a table in a DOCX file the row; counted from 1.</param>
/// <param name="Column">The column: of a JSON text in bytes, of a CSV row in fields, of a table in a DOCX file in cells of the row; counted from 1.</param>
/// <param name="Character">The character within the text of a report; counted from 1.</param>
public sealed record SourceLocation(string? Path = null, long? Line = null, long? Column = null, long? Character = null)
{
    /// <summary>表格: the table of a DOCX file, counted from 1 in the body; its row is <see cref="Line"/>, the cell of that row <see cref="Column"/>.</summary>
    public int? Table { get; init; }

    /// <summary>表格所属部分: the section of the report that <see cref="Table"/> belongs to or stands in.</summary>
    public ReportSection? Section { get; init; }

    /// <summary>段落: the paragraph of a DOCX file, counted from 1 in the body.</summary>
    public int? Paragraph { get; init; }

    /// <summary>文件开头或者结尾: the end of the file that is meant, where it is told by its first or its last bytes.</summary>
    public FileEnd? End { get; init; }
}
