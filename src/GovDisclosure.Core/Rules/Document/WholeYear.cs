namespace GovDisclosure.Rules.Document;

/// <summary>A span of time from 1 January to 31 December of one year, as in 2023年1月1日至12月31日.</summary>
internal static class WholeYear
{
    // Texts that were taken from a page have a blank beside every number.
    private const int WidestGap = 2;

    private const int YearDigits = 4;

    /// <summary>Reads the span whose first 年 stands at an index.</summary>
    /// <returns>The year and where the span starts, or <see langword="null"/> if there is no such span.</returns>
    public static (int Year, int Start)? EndingAt(ReadOnlySpan<char> text, int yearWord)
    {
        if (YearBefore(text, yearWord) is not { } first)
        {
            return null;
        }

        var at = yearWord + 1;
        if (!Skip(text, ref at, "1月1日"))
        {
            return null;
        }

        SkipAny(text, ref at, "起");
        SkipAny(text, ref at, "至到—－-~～");
        SkipAny(text, ref at, "—");
        // No further than a year can stand from its 年: a search of the whole rest would not be linear.
        var near = text[at..Math.Min(text.Length, at + YearDigits + (2 * WidestGap) + 1)].IndexOf('年');
        if (near >= 0)
        {
            if (YearBefore(text, at + near) is not { } second || second.Start < at || second.Year != first.Year)
            {
                return null;
            }

            at += near + 1;
        }

        return Skip(text, ref at, "12月31日") ? first : null;
    }

    /// <summary>Reads the four digits before a 年.</summary>
    /// <returns>The year and where it starts, or <see langword="null"/> if there is no year.</returns>
    public static (int Year, int Start)? YearBefore(ReadOnlySpan<char> text, int yearWord)
    {
        var at = yearWord;
        for (var gap = 0; gap < WidestGap && at > 0 && char.IsWhiteSpace(text[at - 1]); gap++)
        {
            at--;
        }

        var start = at - YearDigits;
        if (start < 0 || (start > 0 && DigitChain.IsDigit(text[start - 1])))
        {
            return null;
        }

        var year = 0;
        foreach (var c in text[start..at])
        {
            if (!DigitChain.IsDigit(c))
            {
                return null;
            }

            year = (year * 10) + (c >= '０' ? c - '０' : c - '0');
        }

        return (year, start);
    }

    // Steps over some characters, with blanks between them or not.
    private static bool Skip(ReadOnlySpan<char> text, ref int at, string expected)
    {
        foreach (var c in expected)
        {
            SkipBlanks(text, ref at);
            if (at == text.Length || (text[at] != c && text[at] != Wide(c)))
            {
                return false;
            }

            at++;
        }

        return true;
    }

    private static void SkipAny(ReadOnlySpan<char> text, ref int at, string oneOf)
    {
        SkipBlanks(text, ref at);
        if (at < text.Length && oneOf.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }
    }

    private static void SkipBlanks(ReadOnlySpan<char> text, ref int at)
    {
        for (var gap = 0; gap < WidestGap && at < text.Length && char.IsWhiteSpace(text[at]); gap++)
        {
            at++;
        }
    }

    private static char Wide(char digit) => char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit;
}
