using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Says where in a document something is, in words by which a person finds it.</summary>
internal static class Places
{
    public static SourceLocation Of(WordTable table, ReportSection? section = null) => new(NameOf(table, section));

    public static SourceLocation Of(WordTable table, WordCell cell, ReportSection? section = null) =>
        new(NameOf(table, section), cell.Row, cell.Number);

    public static SourceLocation Of(WordParagraph paragraph) =>
        new(string.Create(CultureInfo.InvariantCulture, $"第{paragraph.Number}段"));

    private static string NameOf(WordTable table, ReportSection? section)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"第{table.Number}个表格");
        return section is null ? name : $"{name}（{section.Label}）";
    }
}
