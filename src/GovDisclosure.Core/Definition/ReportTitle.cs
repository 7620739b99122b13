using System.Text;

namespace GovDisclosure.Definition;

/// <summary>标题: the title of a report as documents print it, and what it says about organ and year; see <see cref="StatutoryForm.Title"/>.</summary>
/// <param name="Agency">The organ, or an empty string.</param>
/// <param name="Year">The report year, or <see langword="null"/>.</param>
/// <param name="IsOfForm">Whether it is worded as most reports are.</param>
/// <param name="HasTwoYears">Whether it names several years, so that it says none.</param>
/// <param name="IsFree">Whether it is worded freely, and only names what a title names.</param>
internal sealed record ReportTitle(string Agency, int? Year, bool IsOfForm, bool HasTwoYears = false, bool IsFree = false)
{
    /// <summary>No title is longer.</summary>
    private const int Longest = 120;

    private static readonly string Official = StatutoryForm.Title("", null);

    // What a title that is worded freely names, and how it ends.
    private const string Subject = "信息公开";
    private const string Government = "政府";
    private const string PeoplesGovernment = "人民政府";
    private const string About = "关于";
    private static readonly ImmutableArray<string> FreeEnds = ["报告", "年报"];

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
        var years = TitleYears.Find(head);
        if (years.Length == 0)
        {
            return new ReportTitle(head.ToString(), null, false);
        }

        // The organ stands before the year, or after it.
        var before = head[..years.Start];
        var after = head[(years.Start + years.Length)..];
        return new ReportTitle(
            (before.IsEmpty ? after : before).ToString(),
            years.Year,
            end == Official && after.IsEmpty && head[years.Start..].EndsWith("年") && !years.AreTwo,
            years.AreTwo);
    }

    /// <summary>Recognises a title that is worded freely: with a remark in brackets behind it, as 年报, or as a report on something of a year.</summary>
    /// <param name="text">The text of one or several lines.</param>
    /// <returns>What it says, or <see langword="null"/> if it names no year, or is no title of a report.</returns>
    public static ReportTitle? RecogniseFree(string text)
    {
        var compact = text.Length > Longest ? "" : WithoutRemark(Compact(text));
        if (Recognise(compact) is { } title)
        {
            return title with { IsOfForm = false, IsFree = true };
        }

        var subject = compact.IndexOf(Subject, StringComparison.Ordinal);
        var years = TitleYears.Find(compact);
        if (subject < 0 || years.Length == 0 || !FreeEnds.Any(end => compact.EndsWith(end, StringComparison.Ordinal)))
        {
            return null;
        }

        var end = years.Start + years.Length;
        var agency = years.Start > 0 ? compact[..Math.Min(years.Start, subject)] : end < subject ? compact[end..subject] : "";

        // 政府 before the subject belongs to it, but not that of 人民政府.
        var isBeforeSubject = years.Start == 0 || subject < years.Start;
        agency = isBeforeSubject && agency.EndsWith(Government, StringComparison.Ordinal) && !agency.EndsWith(PeoplesGovernment, StringComparison.Ordinal)
            ? agency[..^Government.Length]
            : agency;
        agency = agency.EndsWith(About, StringComparison.Ordinal) ? agency[..^About.Length] : agency;
        return new ReportTitle(agency, years.Year, false, years.AreTwo, true);
    }

    private static string WithoutRemark(string compact)
    {
        var opening = compact is [.., '）' or ')'] ? compact.AsSpan().LastIndexOfAny('（', '(') : -1;
        return opening > 0 ? compact[..opening] : compact;
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
}
