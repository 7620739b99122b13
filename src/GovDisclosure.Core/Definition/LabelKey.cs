using System.Text;

namespace GovDisclosure.Definition;

/// <summary>Folds a printed label to the form in which labels are compared, because published reports print the same label in many ways.</summary>
/// <remarks>
/// White space and invisible characters are left out. Full-width forms, brackets, quotes and the mark after an enumerator become one form:
/// <c>1、</c> <c>1．</c> and <c>1.</c> are alike, and so are <c>（一）</c> and <c>〔一〕</c>. Equal keys mean equal labels; a key is not for people.
/// </remarks>
internal static class LabelKey
{
    private const string Opening = "([{<〔【〖［｛〈《";
    private const string Closing = ")]}>〕】〗］｝〉》";
    private const string Quotes = "'\"“”‘’‹›«»「」『』〝〞";

    /// <summary>The key of a label.</summary>
    public static string Of(ReadOnlySpan<char> label)
    {
        var wellFormed = new StringBuilder(label.Length);
        foreach (var rune in label.EnumerateRunes())
        {
            wellFormed.Append(rune.ToString());
        }

        // Where globalization is invariant this changes nothing, so that the forms that matter are folded once more below.
        var normal = wellFormed.ToString().Normalize(NormalizationForm.FormKC);
        var key = wellFormed.Clear();
        foreach (var c in normal)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            {
                key.Append(Fold(c));
            }
        }

        return key.ToString();
    }

    private static char Fold(char c)
    {
        var narrow = c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c;
        return narrow == '、' ? '.'
            : Opening.Contains(narrow, StringComparison.Ordinal) ? '('
            : Closing.Contains(narrow, StringComparison.Ordinal) ? ')'
            : Quotes.Contains(narrow, StringComparison.Ordinal) ? '"'
            : narrow;
    }
}
