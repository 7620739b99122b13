using System.Text;

namespace GovDisclosure.Definition;

/// <summary>标题: the title of a report as documents print it, and what it says about organ and year; see <see cref="StatutoryForm.Title"/>.</summary>
/// <param name="Agency">The organ, or an empty string.</param>
/// <param name="Year">The report year, or <see langword="null"/>.</param>
/// <param name="IsOfForm">Whether it is worded as most reports are.</param>
internal sealed record ReportTitle(string Agency, int? Year, bool IsOfForm)
{
    /// <summary>No title is longer.</summary>
    private const int Longest = 120;

    private static readonly string Official = StatutoryForm.Title("", null);

    /// <summary>What titles end with: the orders and omissions that published reports show.</summary>
    public static readonly ImmutableArray<string> Ends =
        [Official, Official.Replace("工作", "", StringComparison.Ordinal), Official.Replace("年度", "", StringComparison.Ordinal)];

    /// <summary>Recognises a title.</summary>
    /// <param name="text">The text of one or several lines.</param>
    /// <returns>What it says, or <see langword="null"/> if it is no title of a report.</returns>
    public static ReportTitle? Recognise(string text)
    {
        var compact = text.Length > Longest ? "" : Compact(text);
        var end = Ends.FirstOrDefault(known => compact.EndsWith(known, StringComparison.Ordinal));
        if (end is null)
        {
            return null;
        }

        var head = compact.AsSpan(0, compact.Length - end.Length);
        var (start, length, year) = FindYear(head);
        if (year is null)
        {
            return new ReportTitle(head.ToString(), null, false);
        }

        // The organ stands before the year, or after it.
        var before = head[..start];
        var after = head[(start + length)..];
        return new ReportTitle(
            (before.IsEmpty ? after : before).ToString(),
            year,
            end == Official && after.IsEmpty && head[start..].EndsWith("年"));
    }

    private static string Compact(string text)
    {
        var compact = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format) && c is not ('《' or '》'))
            {
                compact.Append(c);
            }
        }

        return compact.ToString();
    }

    // The year right before the end of the title, or else the first: the name of an organ may hold a year too.
    private static (int Start, int Length, int? Year) FindYear(ReadOnlySpan<char> text)
    {
        var first = (Start: 0, Length: 0, Year: (int?)null);
        for (var i = 0; i < text.Length; i++)
        {
            var year = ChineseNumber.Read(text[i..], out var digits);
            if (digits == 4 && i + digits < text.Length && text[i + digits] == '年')
            {
                var end = i + digits + 1;
                var found = (Start: i, Length: end - i + (end < text.Length && text[end] == '度' ? 1 : 0), Year: year is >= 1 and <= 9999 ? year : (int?)null);
                if (first.Length == 0 || found.Start + found.Length == text.Length)
                {
                    first = found;
                }
            }
        }

        return first;
    }
}
