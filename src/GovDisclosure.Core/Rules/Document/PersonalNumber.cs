using System.Buffers;

namespace GovDisclosure.Rules.Document;

/// <summary>A kind of number that belongs to a person and is told from other numbers by its form.</summary>
internal abstract class PersonalNumber
{
    // A label stands close before the number: 身份证号码：330102...
    private const int LabelReach = 12;

    private const int Modulus = 97;

    private static readonly SearchValues<char> DigitCharacters = SearchValues.Create(DigitChain.DigitCharacters);

    /// <summary>Decides whether a chain of digits is, or begins with, such a number.</summary>
    /// <returns>How many digits it has, and where in the chain it begins; no digits if it is none.</returns>
    public abstract (int First, int Count) Match(ReadOnlySpan<char> text, DigitChain chain);

    /// <summary>Finds every number of the kind in a text. Each group of digits is the start of one chain at the most.</summary>
    public IEnumerable<(int Start, int End, string Masked, int Check)> Find(string text, DigitChain chain)
    {
        for (var at = NextDigit(text, 0); at >= 0;)
        {
            chain.Read(text, at);
            var (first, count) = Match(text, chain);
            if (count > 0)
            {
                var end = chain.EndAfter(first + count);
                yield return (at, end, Mask(chain.Digits(first + count)[first..]), Check(chain.Digits(first + count)[first..]));
                at = NextDigit(text, end);
            }
            else
            {
                at = NextDigit(text, GroupEnd(text, at));
            }
        }
    }

    /// <summary>The number with its middle hidden. A finding never repeats the whole of it.</summary>
    public static string Mask(ReadOnlySpan<char> digits)
    {
        var shown = digits.Length <= MobileNumber.Length ? 3 : 4;
        return string.Concat(digits[..shown], new string('*', digits.Length - shown - 4), digits[^4..]);
    }

    /// <summary>What a waiver keeps of a number beside the mask, so that it ends when another number takes the place of this one.</summary>
    /// <remarks>
    /// A mask hides four digits of a mobile number. Whoever has the mask tries the 10,000 numbers that it leaves within a moment, so that any
    /// digest long enough to be called one gives the number away, salted or not: 16 bits would leave one. The remainder by 97 leaves a
    /// hundred. It differs for every two numbers of one length that differ in one digit or by two digits swapped, and for 96 of 97 others.
    /// </remarks>
    public static int Check(ReadOnlySpan<char> digits)
    {
        var check = 0;
        foreach (var digit in digits)
        {
            check = ((check * 10) + (digit == 'X' ? 10 : digit - '0')) % Modulus;
        }

        return check;
    }

    /// <summary>Whether the number is no part of something longer, such as a code with letters or an amount with a fraction.</summary>
    protected static bool StandsAlone(ReadOnlySpan<char> text, int start, int end) =>
        !Joins(text, start - 1, -1) && !Joins(text, end, 1);

    /// <summary>Whether a unit follows, so that the number counts something, or 号, so that it numbers a document.</summary>
    protected static bool HasUnit(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart();
        return !rest.IsEmpty && (CounterWords.IsCounter(rest[0]) || "万亿号%％".Contains(rest[0], StringComparison.Ordinal));
    }

    protected static bool IsLabelled(ReadOnlySpan<char> text, int start, ImmutableArray<string> labels) =>
        NarrativeText.UsesAny(text[Math.Max(0, start - LabelReach)..start], labels);

    // A letter or a digit joins at once; a point, a comma or a hyphen joins if a digit is behind it.
    private static bool Joins(ReadOnlySpan<char> text, int at, int step)
    {
        if (at < 0 || at >= text.Length)
        {
            return false;
        }

        var behind = at + step;
        return char.IsAsciiLetterOrDigit(text[at])
            || DigitChain.IsDigit(text[at])
            || (text[at] is '.' or ',' or '-' && behind >= 0 && behind < text.Length && DigitChain.IsDigit(text[behind]));
    }

    private static int NextDigit(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(DigitCharacters);
        return next < 0 ? -1 : from + next;
    }

    private static int GroupEnd(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAnyExcept(DigitCharacters);
        return length < 0 ? text.Length : from + length;
    }
}
