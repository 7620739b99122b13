namespace GovDisclosure.Definition;

/// <summary>序号: the Chinese numeral before a title, as in 六、 or （六）.</summary>
internal static class ChineseEnumerator
{
    private const string Units = "一二三四五六七八九";
    private const char Ten = '十';

    /// <summary>The number of a text that begins like （六）; zero if it does not.</summary>
    public static int InBrackets(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart();
        if (rest.IsEmpty || rest[0] is not ('（' or '(' or '〔'))
        {
            return 0;
        }

        var number = Read(rest[1..], out var length);
        return length > 0 && length + 1 < rest.Length && rest[length + 1] is '）' or ')' or '〕' ? number : 0;
    }

    /// <summary>The number of a title that begins like 六. in the form in which labels are compared, and the rest of the title.</summary>
    public static int BeforePoint(string key, out string rest)
    {
        var number = Read(key, out var length);
        var isEnumerator = length > 0 && length < key.Length && key[length] == '.';
        rest = isEnumerator ? key[(length + 1)..] : key;
        return isEnumerator ? number : 0;
    }

    // From one to nineteen; a greater number begins no title of a report.
    private static int Read(ReadOnlySpan<char> text, out int length)
    {
        var tens = !text.IsEmpty && text[0] == Ten ? 1 : 0;
        var unit = text.Length > tens ? Units.IndexOf(text[tens], StringComparison.Ordinal) + 1 : 0;
        length = tens + (unit > 0 ? 1 : 0);
        return (10 * tens) + unit;
    }
}
