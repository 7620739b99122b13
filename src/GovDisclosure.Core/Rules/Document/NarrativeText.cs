using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>What the text of a section says at the least: something, nothing, or "none".</summary>
internal static class NarrativeText
{
    // A text of no more than these characters says that there is nothing to say.
    private const int LongestNil = 12;

    private static readonly string[] Nil =
    [
        "无", "暂无", "没有", "不存在", "无问题", "没有问题", "暂无问题", "不存在问题", "无主要问题", "没有主要问题", "无存在问题", "无不足", "没有不足", "略", "从略",
    ];

    private static readonly string[] Lead = ["本年度", "本机关", "本单位", "本部门", "我局", "我单位", "目前", NarrativeTopic.MainProblems.Label, "主要问题", NarrativeTopic.Improvements.Label];

    /// <summary>Whether there is nothing to be seen.</summary>
    public static bool IsBlank(Narrative narrative)
    {
        foreach (var paragraph in narrative.Paragraphs)
        {
            if (!IsBlank(paragraph.Text))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether there is nothing but a denial. Headings do not count.</summary>
    public static bool IsNil(Narrative narrative)
    {
        var said = narrative.Paragraphs.Where(paragraph => paragraph.Level == 0 && !IsBlank(paragraph.Text)).ToList();
        return said.Count > 0 ? said.TrueForAll(paragraph => IsNil(paragraph.Text)) : narrative.Paragraphs.All(paragraph => IsNil(paragraph.Text));
    }

    /// <summary>Whether a text uses one of some words.</summary>
    public static bool UsesAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether some paragraph uses one of some words.</summary>
    public static bool UsesAny(Narrative narrative, ImmutableArray<string> words)
    {
        foreach (var paragraph in narrative.Paragraphs)
        {
            if (UsesAny(paragraph.Text, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text ends with one of some words.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many characters can be seen.</summary>
    public static int Length(Narrative narrative)
    {
        var length = 0;
        foreach (var paragraph in narrative.Paragraphs)
        {
            foreach (var rune in paragraph.Text.EnumerateRunes())
            {
                length += IsVisible(rune) ? 1 : 0;
            }
        }

        return length;
    }

    private static bool IsBlank(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNil(string text)
    {
        var letters = new StringBuilder(LongestNil);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) && letters.Append(rune.ToString()).Length > LongestNil)
            {
                return false;
            }
        }

        var words = letters.ToString();
        foreach (var lead in Lead)
        {
            words = words.StartsWith(lead, StringComparison.Ordinal) && words.Length > lead.Length ? words[lead.Length..] : words;
        }

        return words.Length == 0 || Nil.Contains(words);
    }

    private static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}
