using System.Text;

namespace GovDisclosure.Rules.Document;

/// <summary>Goes through the clauses of a paragraph: what stands between two marks of punctuation.</summary>
/// <param name="text">The paragraph.</param>
/// <param name="words">The words of a text that only denies.</param>
/// <param name="agency">The name of the organ.</param>
/// <param name="letters">Takes the letters of a clause. One that does not fit says something.</param>
/// <param name="work">Counts the characters that are looked at.</param>
internal ref struct NilClauses(ReadOnlySpan<char> text, NilWords words, string agency, Span<char> letters, TextWork? work)
{
    /// <summary>No clause of such words only is longer.</summary>
    public const int Longest = 40;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _letters = letters;
    private int _at;

    /// <summary>The clause as it stands.</summary>
    public ReadOnlySpan<char> Text { get; private set; }

    /// <summary>What the clause does.</summary>
    public NilClause Kind { get; private set; }

    /// <summary>Goes to the next clause, if there is one.</summary>
    public bool MoveNext()
    {
        var (start, length, fits) = (_at, 0, true);
        while (_at < _text.Length)
        {
            Rune.DecodeFromUtf16(_text[_at..], out var rune, out var size);
            work?.Add(size);
            if (Rune.IsLetterOrDigit(rune))
            {
                fits = rune.TryEncodeToUtf16(_letters[length..], out var written) && fits;
                length += written;
            }
            else if (length > 0 && NarrativeText.IsVisible(rune))
            {
                return End(start, length, fits, IsEndOfLabel(rune), size);
            }

            _at += size;
        }

        return length > 0 && End(start, length, fits, true, 0);
    }

    private bool End(int start, int length, bool fits, bool endsAsLabel, int mark)
    {
        Text = _text[start.._at];
        Kind = fits ? KindOf(_letters[..length], endsAsLabel) : NilClause.Text;
        _at += mark;
        return true;
    }

    private readonly NilClause KindOf(ReadOnlySpan<char> clause, bool endsAsLabel)
    {
        work?.Add(clause.Length);
        if (clause.IndexOfAnyExcept(NilWords.Numerals) < 0)
        {
            return NilClause.Label;
        }

        var (before, hasLead, hasName, isNamed, isDenial) = (NilWord.None, false, false, false, false);
        while (!clause.IsEmpty)
        {
            var (word, length) = words.Next(clause, agency);
            if (word == NilWord.None || (word == NilWord.Name && (before == NilWord.Name || (isNamed && isDenial))))
            {
                // 存在的问题没有整改 denies that they are mended, not that there are any.
                return NilClause.Text;
            }

            hasLead |= word == NilWord.Lead;
            hasName |= word == NilWord.Name;
            isNamed |= word == NilWord.Name && !isDenial;
            isDenial |= word == NilWord.Denial;
            before = word;
            clause = clause[length..];
        }

        // 本机关存在问题。 states something; 本机关存在问题：无。 does not.
        return isDenial ? NilClause.Denial
            : endsAsLabel && hasName ? NilClause.Label
            : endsAsLabel || !(hasLead && hasName) ? NilClause.Statement
            : NilClause.Text;
    }

    private static bool IsEndOfLabel(Rune rune) => rune.Value is '：' or ':' or '、' or '（' or '(';
}
