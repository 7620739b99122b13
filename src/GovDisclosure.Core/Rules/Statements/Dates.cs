namespace GovDisclosure.Rules.Statements;

/// <summary>Reads years, months and days: which of them name a year, which cut a part out of one, and which are its edges.</summary>
internal static class Dates
{
    private const int YearDigits = 4;

    // Lists of years that are longer are numbers to the reader.
    private const int LongestList = 12;

    /// <summary>Whether a number can be a year.</summary>
    public static bool IsYear(int length, decimal value) => length == YearDigits && value is >= 1900 and < 2200;

    /// <summary>Whether a number without 年 is one of several years that share it: 2022、2023年; 2022—2024年.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Behind the number.</param>
    public static bool SharesYear(ReadOnlySpan<char> text, int at)
    {
        for (var left = LongestList; left > 0; left--)
        {
            var next = SkipSpaces(text, at);
            if (next >= text.Length || text[next] is not ('、' or '和' or '与' or '及' or '至' or '到' or '-' or '－' or '–' or '—' or '~' or '～'))
            {
                return false;
            }

            var start = SkipSpaces(text, next + 1);
            if (start >= text.Length || Numerals.DigitOf(text[start]) < 0)
            {
                return false;
            }

            (at, var value, var fraction, _) = Numerals.ReadDigits(text, start);
            if (fraction > 0 || !IsYear(at - start, value))
            {
                return false;
            }

            var mark = SkipSpaces(text, at);
            if (mark < text.Length && text[mark] == '年')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A year with its 年: 2023年, 2023年度.</summary>
    public static Token ReadYear(ReadOnlySpan<char> text, int start, int mark, decimal year)
    {
        var end = mark + 1;
        end += end < text.Length && text[end] == '度' ? 1 : 0;
        return new Token(TokenKind.Year, start, end) { Value = year };
    }

    /// <summary>A month, with its day or the month to which it reaches. A report covers 1月1日 to 12月31日; any other month or day cuts out a part.</summary>
    public static Token ReadMonth(ReadOnlySpan<char> text, int start, int mark, decimal month)
    {
        var end = mark + 1;
        var day = 0m;
        var at = SkipSpaces(text, end);
        if (at < text.Length && Numerals.DigitOf(text[at]) >= 0)
        {
            var (dayEnd, value, _, _) = Numerals.ReadDigits(text, at);
            var sign = SkipSpaces(text, dayEnd);
            var hasSign = sign < text.Length && text[sign] is '日' or '号';
            if (hasSign || at == end)
            {
                day = value;
                end = hasSign ? sign + 1 : dayEnd;
            }
        }

        if (day == 0 && month == 1 && EndOfDecember(text, end) is var last and > 0)
        {
            return new Token(TokenKind.YearEdge, start, last);
        }

        return Day(start, Math.Min(end, text.Length), month, day);
    }

    /// <summary>Months from one to another: 1—9月 is a part of the year, 1—12月 all of it.</summary>
    public static Token ReadMonths(ReadOnlySpan<char> text, int start, int mark, decimal first, decimal last)
    {
        var isYear = first == 1 && last == 12;
        var end = mark + 1;
        end += isYear && end < text.Length && text[end] == '份' ? 1 : 0;
        return new Token(isYear ? TokenKind.YearEdge : TokenKind.Date, start, end);
    }

    /// <summary>A year, a month or some years in Chinese numerals: 二〇二三年, 六月, 三年; <see langword="null"/> if it is none of these.</summary>
    public static Token? ReadChinese(ReadOnlySpan<char> text, int start, int end, decimal value, bool isClear)
    {
        if (end >= text.Length || !isClear)
        {
            return null;
        }

        if (text[end] == '年')
        {
            // 一年来 is the year itself, 三年级 no time.
            return IsYear(end - start, value) ? ReadYear(text, start, end, value)
                : value <= 1 || (end + 1 < text.Length && text[end + 1] == '级') ? null
                : new Token(TokenKind.Date, start, end + 1);
        }

        if (text[end] == '个')
        {
            return end + 1 < text.Length && text[end + 1] == '月' ? new Token(TokenKind.Date, start, end + 2) : null;
        }

        return text[end] == '月' && value is >= 1 and <= 12 ? ReadChineseMonth(text, start, end + 1, value) : null;
    }

    /// <summary>A few only, so that a long run of spaces is not read again and again.</summary>
    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        for (var limit = at + 4; at < text.Length && at < limit && char.IsWhiteSpace(text[at]); at++)
        {
        }

        return at;
    }

    private static Token ReadChineseMonth(ReadOnlySpan<char> text, int start, int at, decimal month)
    {
        if (at < text.Length && Numerals.IsChinese(text[at]))
        {
            var (end, day, _) = Numerals.ReadChinese(text, at);
            if (end < text.Length && text[end] is '日' or '号')
            {
                return Day(start, end + 1, month, day);
            }
        }

        return new Token(TokenKind.Date, start, at);
    }

    private static Token Day(int start, int end, decimal month, decimal day) =>
        new((month == 1 && day == 1) || (month == 12 && day == 31) ? TokenKind.YearEdge : TokenKind.Date, start, end);

    // 1月至12月: behind 12月 or 12月份, or 0.
    private static int EndOfDecember(ReadOnlySpan<char> text, int at)
    {
        at = SkipSpaces(text, at);
        if (at >= text.Length || text[at] is not ('至' or '到' or '-' or '－' or '–' or '—' or '~' or '～'))
        {
            return 0;
        }

        at = SkipSpaces(text, at + 1);
        if (at >= text.Length || Numerals.DigitOf(text[at]) < 0)
        {
            return 0;
        }

        var (end, month, _, _) = Numerals.ReadDigits(text, at);
        var mark = SkipSpaces(text, end);
        var day = SkipSpaces(text, mark + 1);
        return month == 12 && mark < text.Length && text[mark] == '月' && (day >= text.Length || Numerals.DigitOf(text[day]) < 0)
            ? mark + (mark + 1 < text.Length && text[mark + 1] == '份' ? 2 : 1)
            : 0;
    }
}
