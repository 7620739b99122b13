using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>小标题: finds the headings that have no style, by the number typed before them: （一）, 1. or （1）.</summary>
/// <remarks>
/// A heading is short and no sentence, and something stands under it. Where one item of a list has nothing under it, the whole list is text.
/// A style that is not the usual one of text says what its paragraphs are.
/// </remarks>
internal static class TypedHeadings
{
    private const int Longest = 40;

    /// <summary>The headings of a document, with their levels.</summary>
    /// <param name="blocks">The document.</param>
    /// <param name="beginsSection">Whether a block is the title of a section.</param>
    public static IReadOnlyDictionary<WordParagraph, int> Find(ImmutableArray<WordBlock> blocks, Func<int, bool> beginsSection)
    {
        var found = new Dictionary<WordParagraph, int>(ReferenceEqualityComparer.Instance);
        var lists = new TypedList[Paragraph.DeepestLevel + 1];
        (WordParagraph Paragraph, int Level)? last = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is not WordParagraph paragraph || string.IsNullOrWhiteSpace(paragraph.Text))
            {
                continue;
            }

            var level = beginsSection(i) ? 1 : LevelOf(paragraph);
            var next = level > 0 ? level : paragraph.Level;
            if (last is { } item)
            {
                lists[item.Level].Add(item.Paragraph, hasTextBelow: next == 0 || next > item.Level);
                last = null;
            }

            if (next > 0)
            {
                Close(lists, next, item => found.TryAdd(item.Paragraph, item.Level));
            }

            last = level > 1 ? (paragraph, level) : null;
        }

        if (last is { } end)
        {
            lists[end.Level].Add(end.Paragraph, hasTextBelow: false);
        }

        Close(lists, 0, item => found.TryAdd(item.Paragraph, item.Level));
        return found;
    }

    /// <summary>Whether a text ends like a sentence, or a part of one, as no title does.</summary>
    public static bool EndsSentence(string text) => text.TrimEnd() is [.., '。' or '；' or '，' or '：' or ';' or '.' or ','];

    /// <summary>The level of the heading that a paragraph may be; zero if it cannot be one.</summary>
    public static int LevelOf(WordParagraph paragraph) =>
        paragraph is { StyleName: "" or "normal", Level: 0, Text.Length: > 0 and <= Longest } && !EndsSentence(paragraph.Text) && !paragraph.Text.Contains('\n', StringComparison.Ordinal)
            ? LevelOf(paragraph.Text)
            : 0;

    // A heading ends the lists below the one before.
    private static void Close(TypedList[] lists, int level, Action<(WordParagraph Paragraph, int Level)> take)
    {
        for (var deeper = Paragraph.DeepestLevel; deeper > level; deeper--)
        {
            foreach (var paragraph in lists[deeper].TakeHeadings())
            {
                take((paragraph, deeper));
            }
        }
    }

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
