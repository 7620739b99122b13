using System.Text;
using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>Reads a date that stands alone in a line, as 2025年1月8日, （2025年1月8日）, 二〇二五年一月八日, 2025-01-08 or 2025.1.8.</summary>
internal static class DateText
{
    private const int Longest = 40;
    private static readonly string Label = ReportHead.Published.Label;

    /// <summary>The date, or <see langword="null"/> if the text is none.</summary>
    public static DateOnly? Read(string text) =>
        TryTake(text, out var year, out var month, out var day) && IsDay(year, month, day) ? new DateOnly(year, month, day) : null;

    /// <summary>Whether a text is written as a date is, and no calendar has the day: 2025年2月30日.</summary>
    public static bool IsNoDay(string text) => TryTake(text, out var year, out var month, out var day) && !IsDay(year, month, day);

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryTake(string text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        var compact = text.Length > Longest ? "" : Compact(text);
        if (compact.StartsWith(Label, StringComparison.Ordinal))
        {
            compact = compact[Label.Length..].TrimStart(':');
        }

        if (compact is ['(', .., ')'])
        {
            compact = compact[1..^1];
        }

        var rest = compact.AsSpan();
        return Take(ref rest, 4, '年', out year)
            && Take(ref rest, 2, '月', out month)
            && Take(ref rest, 2, '日', out day)
            && rest.IsEmpty;
    }

    private static bool Take(ref ReadOnlySpan<char> text, int digits, char unit, out int number)
    {
        number = ChineseNumber.Read(text, out var length);
        if (length == 0 || (digits == 2 && number > 99))
        {
            return false;
        }

        text = text[length..];
        if (text.IsEmpty)
        {
            return unit == '日';
        }

        if (text[0] == unit || (unit == '日' && text[0] == '号') || (unit != '日' && (text[0] is '-' or '.' or '/')))
        {
            text = text[1..];
            return true;
        }

        return false;
    }

    private static string Compact(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                LabelFold.Append(folded, c);
            }
        }

        return folded.ToString();
    }
}
