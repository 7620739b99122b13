namespace GovDisclosure.Findings;

/// <summary>位置: the place in the input that a finding is about. Members that do not apply are <see langword="null"/>.</summary>
/// <param name="Path">The JSON path, or the name of the column of a CSV file; for the text of a report the path of the paragraph, the title or the label, as in JSON; of a DOCX file the table or paragraph, as 第2个表格, or the part of the file.</param>
/// <param name="Line">The line, of a table in a DOCX file the row; counted from 1.</param>
/// <param name="Column">The column: of a JSON text in bytes, of a CSV row in fields, of a table in a DOCX file in cells of the row; counted from 1.</param>
/// <param name="Character">The character within the text of a report; counted from 1.</param>
public sealed record SourceLocation(string? Path = null, long? Line = null, long? Column = null, long? Character = null);
