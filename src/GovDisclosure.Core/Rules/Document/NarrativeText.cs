using System.Text;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>What the text of a section says at the least: something or nothing, and in which words.</summary>
internal static class NarrativeText
{
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

    /// <summary>Whether there is nothing to be seen in a text.</summary>
    public static bool IsBlank(string text)
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

    /// <summary>Whether a character can be seen.</summary>
    public static bool IsVisible(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}
