namespace GovDisclosure.Docx.Reading;

/// <summary>What may stand below organ and date at the end, and belongs to no section: （此件公开发布）, 附件：…, 联系人：…, 抄送：…, …印发.</summary>
internal static class ClosingLine
{
    /// <summary>So long that a finding quotes it whole.</summary>
    private const int Longest = 120;

    // A colon further on is one within a sentence.
    private const int LongestName = 8;

    private const string Opening = "（(【〔[";
    private const string Closing = "）)】〕]";
    private const string Issued = "印发";

    public static bool Is(WordParagraph paragraph)
    {
        var text = paragraph.Text.AsSpan().Trim();
        return paragraph.Level == 0
            && text.Length is > 1 and <= Longest
            && ((Opening.Contains(text[0], StringComparison.Ordinal) && Closing.Contains(text[^1], StringComparison.Ordinal))
                || text[..Math.Min(text.Length, LongestName + 1)].IndexOfAny('：', ':') > 0
                || text.TrimEnd('。').EndsWith(Issued, StringComparison.Ordinal)
                || IsItem(text));
    }

    // 2.依申请公开流程图: one of several annexes.
    private static bool IsItem(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0]) && text[1] is '.' or '．' or '、';
}
