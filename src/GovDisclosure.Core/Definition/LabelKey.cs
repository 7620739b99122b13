using System.Text;

namespace GovDisclosure.Definition;

/// <summary>Folds a printed label to the form in which labels are compared, because published reports print the same label in many ways.</summary>
/// <remarks>
/// White space and invisible characters are left out. Full-width forms, brackets, quotes and the mark after an enumerator become one form:
/// <c>1、</c> <c>1．</c> and <c>1.</c> are alike, and so are <c>（一）</c> and <c>〔一〕</c>. Equal keys mean equal labels; a key is not for people.
/// The fold is fixed (see <see cref="LabelFold"/>), so that a label has the same key on every machine.
/// </remarks>
internal static class LabelKey
{
    private const string Opening = "([{<〔【〖［｛〈《";
    private const string Closing = ")]}>〕】〗］｝〉》";
    private const string Quotes = "'\"“”‘’‹›«»「」『』〝〞";

    /// <summary>The key of a label.</summary>
    public static string Of(ReadOnlySpan<char> label)
    {
        var folded = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            LabelFold.Append(folded, c);
        }

        var key = new StringBuilder(folded.Length);
        foreach (var chunk in folded.GetChunks())
        {
            foreach (var c in chunk.Span)
            {
                if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format))
                {
                    key.Append(Unify(c));
                }
            }
        }

        return key.ToString();
    }

    private static char Unify(char c) =>
        c == '、' ? '.'
        : Opening.Contains(c, StringComparison.Ordinal) ? '('
        : Closing.Contains(c, StringComparison.Ordinal) ? ')'
        : Quotes.Contains(c, StringComparison.Ordinal) ? '"'
        : c;
}
