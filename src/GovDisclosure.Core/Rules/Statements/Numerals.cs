namespace GovDisclosure.Rules.Statements;

/// <summary>Reads digits and Chinese numerals, each in one pass over its own characters.</summary>
internal static class Numerals
{
    private const string Digits = "零一二三四五六七八九";
    private const int LongestExact = 28;

    /// <summary>Greater numbers are not multiplied: they would not be exact.</summary>
    public const decimal Greatest = 1_000_000_000_000_000m;

    /// <summary>The value of a digit, narrow or full-width, or -1.</summary>
    public static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    public static bool IsChinese(char c) => ChineseDigit(c) >= 0 || UnitOf(c) > 0;

    /// <summary>10,000 for 万, 100,000,000 for 亿, or 1.</summary>
    public static decimal ScaleOf(char c) => c switch { '万' => 10_000, '亿' => 100_000_000, _ => 1 };

    /// <summary>Reads digits with commas between groups of three and a fraction. The text begins with a digit.</summary>
    /// <returns>The end of the number; the number; how many digits its fraction has; whether it can be read as one number.</returns>
    public static (int End, decimal Value, int Fraction, bool IsClear) ReadDigits(ReadOnlySpan<char> text, int start)
    {
        decimal value = 0;
        int digits = 0, fraction = 0, group = 0, at = start;
        var inFraction = false;
        var clear = true;
        var grouped = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (DigitOf(c) is >= 0 and var digit)
            {
                digits++;
                group++;
                fraction += inFraction ? 1 : 0;
                value = digits <= LongestExact - 1 ? (value * 10) + digit : value;
                continue;
            }

            if (at + 1 >= text.Length || DigitOf(text[at + 1]) < 0 || inFraction)
            {
                break;
            }

            if (c is '.' or '．')
            {
                clear &= !grouped || group == 3;
                inFraction = true;
            }
            else if (c is ',' && (grouped ? group == 3 : group <= 3))
            {
                grouped = true;
            }
            else if (c is '，' && group <= 3 && IsGroup(text, at + 1))
            {
                // A list of two numbers and one great number look alike here.
                clear = false;
            }
            else
            {
                break;
            }

            group = 0;
        }

        clear &= digits < LongestExact && (inFraction || !grouped || group == 3);
        return (at, clear ? value / Power(fraction) : 0, fraction, clear);
    }

    /// <summary>Reads a run of Chinese numerals. The text begins with one.</summary>
    public static (int End, decimal Value, bool IsClear) ReadChinese(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && IsChinese(text[end]))
        {
            end++;
        }

        var run = text[start..end];
        return run.Length > 16 ? (end, 0, false)
            : run.IndexOfAny("十百千万亿") < 0 ? (end, Positional(run), true)
            : Composed(run) is { } value ? (end, value, true)
            : (end, 0, false);
    }

    public static decimal Power(int tens)
    {
        decimal power = 1;
        for (var i = 0; i < tens; i++)
        {
            power *= 10;
        }

        return power;
    }

    // 一百二十三 and 三万零五: units within a group below 万, groups added up.
    private static decimal? Composed(ReadOnlySpan<char> run)
    {
        decimal total = 0, group = 0, digit = -1;
        foreach (var c in run)
        {
            if (ChineseDigit(c) is >= 0 and var next)
            {
                if (digit > 0)
                {
                    return null;
                }

                digit = next;
                continue;
            }

            var unit = UnitOf(c);
            if (unit >= 10_000)
            {
                if (total > Greatest)
                {
                    return null;
                }

                total = (total + group + Math.Max(digit, 0)) * unit;
                group = 0;
            }
            else
            {
                group += (digit < 0 ? 1 : digit) * unit;
            }

            digit = -1;
        }

        return total + group + Math.Max(digit, 0);
    }

    private static decimal Positional(ReadOnlySpan<char> run)
    {
        decimal value = 0;
        foreach (var c in run)
        {
            value = (value * 10) + ChineseDigit(c);
        }

        return value;
    }

    private static int ChineseDigit(char c) => c switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };

    private static decimal UnitOf(char c) => c switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, '亿' => 100_000_000, _ => 0 };

    private static bool IsGroup(ReadOnlySpan<char> text, int at) =>
        at + 3 <= text.Length
        && DigitOf(text[at]) >= 0 && DigitOf(text[at + 1]) >= 0 && DigitOf(text[at + 2]) >= 0
        && (at + 3 == text.Length || DigitOf(text[at + 3]) < 0);
}
