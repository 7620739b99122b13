using GovDisclosure.Rules.Document;

namespace GovDisclosure.Rules.Statements;

/// <summary>Reads a number with what stands around it: 约, 余, 万, its counter; and tells it from dates, percentages and ranges.</summary>
internal static class NumberReader
{
    // After a counter these make another word of it: 件次, 项目.
    private static readonly string[] Compounds = ["件次", "条次", "份次", "人次", "项目", "项次", "个百", "个工", "次数", "部门", "起止", "条例", "条款", "个别", "例如"];

    private const string Months = "个月";

    /// <summary>Reads at a digit or a Chinese numeral. A Chinese numeral counts only if a counter or the end of a clause follows.</summary>
    public static Token Read(ReadOnlySpan<char> text, int start, char before)
    {
        if (Numerals.DigitOf(text[start]) < 0)
        {
            return ReadChinese(text, start, before);
        }

        var (end, value, fraction, clear) = Numerals.ReadDigits(text, start);
        if (fraction == 0 && Dates.IsYear(end - start, value) && Dates.SharesYear(text, end))
        {
            return new Token(TokenKind.Year, start, end) { Value = value };
        }

        if (IsRange(text, end))
        {
            return ReadRange(text, start, end, value);
        }

        if (end < text.Length && text[end] is '.' or '．')
        {
            // The number of an item of a list: 1.
            return new Token(TokenKind.OtherNumber, start, end + 1);
        }

        var next = SkipSpaces(text, end);
        if (next < text.Length)
        {
            switch (text[next])
            {
                case '年' when fraction == 0 && clear && Dates.IsYear(end - start, value):
                    return Dates.ReadYear(text, start, next, value);
                case '月':
                    return Dates.ReadMonth(text, start, next, value);
                case '个' when Follows(text, next, Months):
                    return new Token(TokenKind.Date, start, next + Months.Length);
                case '年' or '日' or '号' or '时' or '%' or '％' or '‰' or '倍' or '〕' or '］' or ']':
                    return new Token(before is '第' or '〔' or '[' ? TokenKind.OtherNumber : text[next] is '年' or '日' ? TokenKind.Date : TokenKind.OtherNumber, start, next + 1);
            }

            if (next > end && Numerals.DigitOf(text[next]) >= 0)
            {
                clear = false;
            }
        }

        return before is '第' or '-' or '—' or '+' or '/' || IsLetter(before)
            ? new Token(TokenKind.OtherNumber, start, end)
            : Complete(text, start, next, value, fraction, clear);
    }

    /// <summary>Whether text may follow a number that has no counter: nothing, or a mark that ends the clause.</summary>
    public static bool EndsClause(ReadOnlySpan<char> text, int at)
    {
        at = SkipSpaces(text, at);
        return at >= text.Length || text[at] is '，' or ',' or '。' or '；' or ';' or '、' or '）' or ')' or '！' or '？';
    }

    private static Token ReadChinese(ReadOnlySpan<char> text, int start, char before)
    {
        var (end, value, clear) = Numerals.ReadChinese(text, start);
        if (before != '第' && Dates.ReadChinese(text, start, end, value, clear) is { } date)
        {
            return date;
        }

        var approximate = before is '数' or '几';
        var token = Complete(text, start, end, value, 0, clear);
        var counts = token.Counter is Counter.Case or Counter.Entry or Counter.Thing or Counter.Item or Counter.Money
            || (token.Counter == Counter.None && value == 0 && clear && EndsClause(text, end));
        return before != '第' && counts ? token with { IsApproximate = token.IsApproximate || approximate }
            : new Token(before == '第' ? TokenKind.OtherNumber : TokenKind.Unknown, start, end);
    }

    private static Token Complete(ReadOnlySpan<char> text, int start, int at, decimal value, int fraction, bool clear)
    {
        var approximate = !clear;
        var scale = 1m;
        if (at < text.Length && text[at] is '余' or '多' or '来' or '几')
        {
            approximate = true;
            at++;
        }

        while (at < text.Length && Numerals.ScaleOf(text[at]) is > 1 and var factor && scale <= 10_000)
        {
            scale *= factor;
            at++;
        }

        if (at < text.Length && text[at] is '余' or '多')
        {
            approximate = true;
            at++;
        }

        var (end, counter) = ReadCounter(text, at);
        var step = scale / Numerals.Power(Math.Min(fraction, 20));

        // 1.2万件 is rounded; 1.2345万件 is not.
        approximate |= counter != Counter.Money && (scale > 1 ? step != 1 : fraction > 0);
        if (end < text.Length && text[end] is '左' or '以' or '余' or '多' && (text[end] is '余' or '多' || Follows(text, end, "左右") || Follows(text, end, "以上") || Follows(text, end, "以内") || Follows(text, end, "以下")))
        {
            approximate = true;
            end += text[end] is '余' or '多' ? 1 : 2;
        }

        approximate |= scale > 1 && value >= Numerals.Greatest;
        var number = value < Numerals.Greatest ? value * scale : value;
        return new Token(TokenKind.Number, start, end) { Value = number, Step = step, Counter = counter, IsApproximate = approximate };
    }

    private static (int End, Counter Counter) ReadCounter(ReadOnlySpan<char> text, int at)
    {
        if (EndsClause(text, at))
        {
            return (at, Counter.None);
        }

        at = SkipSpaces(text, at);
        foreach (var compound in Compounds)
        {
            if (Follows(text, at, compound))
            {
                return (at + compound.Length, Counter.Other);
            }
        }

        var c = text[at];
        return CounterWords.Cases.Contains(c, StringComparison.Ordinal) ? (at + 1, Counter.Case)
            : CounterWords.Things.Contains(c, StringComparison.Ordinal) ? (at + 1, Counter.Thing)
            : c == '条' ? (at + 1, Counter.Entry)
            : c == '项' ? (at + 1, Counter.Item)
            : c == '元' ? (at + 1, Counter.Money)
            : (at, Counter.Other);
    }

    private static bool IsRange(ReadOnlySpan<char> text, int at) =>
        StartOfRangeEnd(text, at) >= 0;

    // Where the second number of a range begins, or -1.
    private static int StartOfRangeEnd(ReadOnlySpan<char> text, int at)
    {
        var sign = SkipSpaces(text, at);
        var next = SkipSpaces(text, sign + 1);
        return next < text.Length && text[sign] is '-' or '－' or '–' or '—' or '~' or '～' or '至' or '到' or '/' && Numerals.DigitOf(text[next]) >= 0 ? next : -1;
    }

    // The unit belongs to the range: 3至5件, 1—9月.
    private static Token ReadRange(ReadOnlySpan<char> text, int start, int at, decimal first)
    {
        var last = first;
        for (var next = StartOfRangeEnd(text, at); next >= 0; next = StartOfRangeEnd(text, at))
        {
            (at, last, _, _) = Numerals.ReadDigits(text, next);
        }

        var unit = SkipSpaces(text, at);
        return unit >= text.Length ? new Token(TokenKind.OtherNumber, start, at)
            : text[unit] == '月' ? Dates.ReadMonths(text, start, unit, first, last)
            : text[unit] is '年' or '日' ? new Token(TokenKind.Date, start, unit + 1)
            : Follows(text, unit, Months) ? new Token(TokenKind.Date, start, unit + Months.Length)
            : text[unit] is '%' or '％' || ReadCounter(text, unit).Counter is Counter.Case or Counter.Entry or Counter.Thing or Counter.Item ? new Token(TokenKind.OtherNumber, start, unit + 1)
            : new Token(TokenKind.OtherNumber, start, at);
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int at) => Dates.SkipSpaces(text, at);

    private static bool Follows(ReadOnlySpan<char> text, int at, string word) => text[at..].StartsWith(word, StringComparison.Ordinal);

    private static bool IsLetter(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '.' or '．';
}
