using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>小标题: tells a heading that has no style by the number typed before it: （一）, 1. or （1）.</summary>
/// <remarks>A heading is short and no sentence. A style that is not the usual one of text says what its paragraphs are.</remarks>
internal static class TypedHeading
{
    private const int Longest = 40;

    /// <summary>The level of the heading that a paragraph is; zero if it is none.</summary>
    public static int LevelOf(WordParagraph paragraph) =>
        paragraph.StyleName is "" or "normal" && IsTitle(paragraph.Text) ? LevelOf(paragraph.Text) : 0;

    /// <summary>Whether a text may be a title: it is short and does not end like a sentence.</summary>
    public static bool IsTitle(string text) =>
        text.Length is > 0 and <= Longest && text.TrimEnd() is not [.., '。' or '；' or '，' or '：' or ';' or '.' or ','] && !text.Contains('\n', StringComparison.Ordinal);

    private static int LevelOf(string text)
    {
        if (ChineseEnumerator.InBrackets(text) > 0)
        {
            return 2;
        }

        var key = LabelKey.Of(text).AsSpan();
        var isBracketed = key.StartsWith("(");
        var number = isBracketed ? key[1..] : key;
        var length = number.IndexOfAnyExceptInRange('0', '9');
        return length is not (1 or 2) || length + 1 == number.Length ? 0
            : isBracketed ? (number[length] == ')' ? Paragraph.DeepestLevel : 0)
            : number[length] == '.' && !char.IsAsciiDigit(number[length + 1]) ? 3
            : 0;
    }
}
