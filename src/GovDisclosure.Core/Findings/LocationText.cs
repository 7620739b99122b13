namespace GovDisclosure.Findings;

/// <summary>Words a place in the input, the greater part before the smaller.</summary>
internal static class LocationText
{
    private static readonly LocalizedText Line = new("第 {0} 行", "line {0}");
    private static readonly LocalizedText Column = new("第 {0} 列", "column {0}");
    private static readonly LocalizedText Character = new("第 {0} 字", "character {0}");
    private static readonly LocalizedText Paragraph = new("第 {0} 段", "paragraph {0}");
    private static readonly LocalizedText Table = new("第 {0} 个表格", "table {0}");
    private static readonly LocalizedText TableOfSection = new("第 {0} 个表格（{1}）", "table {0} ({1})");
    private static readonly LocalizedText Row = new("第 {0} 行", "row {0}");
    private static readonly LocalizedText Cell = new("第 {0} 格", "cell {0}");
    private static readonly LocalizedText First = new("文件开头", "beginning of the file");
    private static readonly LocalizedText Last = new("文件结尾", "end of the file");

    /// <summary>The parts of the place, to be set beside each other.</summary>
    public static IEnumerable<string> Parts(SourceLocation location, Language language)
    {
        if (location.End is { } end)
        {
            yield return (end == FileEnd.First ? First : Last).In(language);
        }

        if (location.Table is { } table)
        {
            yield return location.Section is { } section ? Format(TableOfSection, language, table, section.Label) : Format(Table, language, table);
        }

        var inTable = location.Table is not null;
        if (location.Line is { } line)
        {
            yield return Format(inTable ? Row : Line, language, line);
        }

        if (location.Column is { } column)
        {
            yield return Format(inTable ? Cell : Column, language, column);
        }

        if (location.Paragraph is { } paragraph)
        {
            yield return Format(Paragraph, language, paragraph);
        }

        if (!string.IsNullOrEmpty(location.Path))
        {
            yield return location.Path;
        }

        if (location.Character is { } character)
        {
            yield return Format(Character, language, character);
        }
    }

    private static string Format(LocalizedText text, Language language, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, text.In(language), arguments);
}
