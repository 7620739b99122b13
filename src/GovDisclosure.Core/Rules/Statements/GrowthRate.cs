using GovDisclosure.Rules.Document;

namespace GovDisclosure.Rules.Statements;

/// <summary>增减幅度: a rate by which a number changed since last year, as the text has it, such as 同比增长1.08%.</summary>
/// <param name="Start">Where 同比 or its like begins.</param>
/// <param name="End">Behind the percent sign.</param>
/// <param name="Percent">The rate, negative for a decrease.</param>
/// <param name="Step">The least step between two rates written like this one: 1 for 12%, 0.01 for 1.08%.</param>
internal readonly record struct GrowthRate(int Start, int End, decimal Percent, decimal Step)
{
    // More digits than these are no rate that anybody would state, and their products would not be exact.
    private const int MostDigits = 6;

    private const string SameAsLastYear = "同比";

    private static readonly string[] Compared = ["相较于", "相较", "相比", "比", "较", "同", "与"];
    private static readonly string[] LastYear = ["上一年度", "上一年", "上年度", "上年", "去年"];
    private static readonly string[] Up = ["增长率", "增长", "上升", "增加", "提高", "上涨", "增幅"];
    private static readonly string[] Down = ["下降率", "下降", "减少", "降低", "下滑", "降幅"];
    private static readonly string[] Small = ["达到", "了", "为", "达"];
    private const string Counters = CounterWords.Cases + CounterWords.Things + CounterWords.Items;

    /// <summary>Whether a character can begin a rate.</summary>
    public static bool MayBegin(char c) => c is '同' or '比' or '较' or '相' or '与';

    /// <summary>Reads a rate that begins at a place of a text. What is only nearly one, such as 约, 百分点 or a rate since another year, is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="year">The year of the report.</param>
    /// <param name="work">Takes how many digits were looked at; all other words are of bounded length.</param>
    public static GrowthRate? Read(ReadOnlySpan<char> text, int start, int year, TextWork? work = null)
    {
        var at = ReadBase(text, start, year, work);
        if (at < 0 || ReadVerb(text, ref at) is not { } isUp)
        {
            return null;
        }

        // 比上年增加39件，增长1.08%: the change itself stands before its rate.
        if (EndOfChange(text, at, work) is var end and >= 0)
        {
            at = end;
            Take(text, ref at, SameAsLastYear);
            if (ReadVerb(text, ref at) != isUp)
            {
                return null;
            }
        }

        return ReadPercent(text, start, at, isUp, work);
    }

    private static int ReadBase(ReadOnlySpan<char> text, int at, int year, TextWork? work)
    {
        if (!Take(text, ref at, SameAsLastYear))
        {
            if (!TakeAny(text, ref at, Compared) || !(TakeAny(text, ref at, LastYear) || TakeYear(text, ref at, year - 1, work)))
            {
                return -1;
            }

            Take(text, ref at, "同期");
            if (Take(text, ref at, "相比"))
            {
                SkipMark(text, ref at);
            }
        }

        return at;
    }

    private static bool? ReadVerb(ReadOnlySpan<char> text, ref int at)
    {
        bool? isUp = TakeAny(text, ref at, Up) ? true : TakeAny(text, ref at, Down) ? false : null;
        if (isUp is not null)
        {
            TakeAny(text, ref at, Small);
        }

        return isUp;
    }

    // The end of 39件，or -1 if no count stands there.
    private static int EndOfChange(ReadOnlySpan<char> text, int at, TextWork? work)
    {
        at = SkipSpaces(text, at);
        if (at >= text.Length || Numerals.DigitOf(text[at]) < 0)
        {
            return -1;
        }

        (var end, _, _, _) = Numerals.ReadDigits(text, at);
        work?.Add(end - at);
        at = SkipSpaces(text, end);
        if (at >= text.Length || !Counters.Contains(text[at], StringComparison.Ordinal))
        {
            return -1;
        }

        at++;
        return SkipMark(text, ref at) ? at : -1;
    }

    private static GrowthRate? ReadPercent(ReadOnlySpan<char> text, int start, int at, bool isUp, TextWork? work)
    {
        at = SkipSpaces(text, at);
        if (at >= text.Length || Numerals.DigitOf(text[at]) < 0)
        {
            return null;
        }

        var (end, value, fraction, isClear) = Numerals.ReadDigits(text, at);
        work?.Add(end - at);
        var isShort = end - at <= MostDigits + 1;
        end = SkipSpaces(text, end);
        return isClear && isShort && end < text.Length && text[end] is '%' or '％' && EndsClause(text, end + 1)
            ? new GrowthRate(start, end + 1, isUp ? value : -value, 1 / Numerals.Power(fraction))
            : null;
    }

    // A narrow full stop ends a clause, unless digits go on behind it.
    private static bool EndsClause(ReadOnlySpan<char> text, int at) =>
        NumberReader.EndsClause(text, at) || (text[at] == '.' && (at + 1 == text.Length || Numerals.DigitOf(text[at + 1]) < 0));

    private static bool TakeYear(ReadOnlySpan<char> text, ref int at, int year, TextWork? work)
    {
        var from = SkipSpaces(text, at);
        if (from >= text.Length || Numerals.DigitOf(text[from]) < 0)
        {
            return false;
        }

        var (end, value, fraction, _) = Numerals.ReadDigits(text, from);
        work?.Add(end - from);
        end = SkipSpaces(text, end);
        if (value != year || fraction > 0 || end >= text.Length || text[end] != '年')
        {
            return false;
        }

        at = end + 1;
        Take(text, ref at, "度");
        return true;
    }

    private static bool SkipMark(ReadOnlySpan<char> text, ref int at)
    {
        var mark = SkipSpaces(text, at);
        if (mark >= text.Length || text[mark] is not ('，' or ',' or '、'))
        {
            return false;
        }

        at = mark + 1;
        return true;
    }

    private static bool TakeAny(ReadOnlySpan<char> text, ref int at, string[] words)
    {
        foreach (var word in words)
        {
            if (Take(text, ref at, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Take(ReadOnlySpan<char> text, ref int at, string word)
    {
        var from = SkipSpaces(text, at);
        if (!text[from..].StartsWith(word, StringComparison.Ordinal))
        {
            return false;
        }

        at = from + word.Length;
        return true;
    }

    // A few only, so that a long run of spaces is not read again and again.
    private static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        for (var limit = at + 4; at < text.Length && at < limit && char.IsWhiteSpace(text[at]); at++)
        {
        }

        return at;
    }
}
