using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>文中报告年度有误: where the text publishes this report, it names the report year.</summary>
/// <remarks>
/// Careful, for a report may speak of those of other years. In the preface, 2022年度政府信息公开工作年度报告 is this report unless the words
/// before compare, and so it is in the title; elsewhere it is only where the sentence says that it is published now, as 现公布 does.
/// </remarks>
internal sealed class ReportOfYearRule() : StatedYearRule(DocumentRules.ReportOfYear)
{
    // So many characters before the year decide what is said of the report.
    private const int Reach = 30;
    private const int NearReach = 10;
    private const int FarReach = 60;

    // A longer name is not looked for: matching it at every place would no longer be linear.
    private const int LongestName = 64;

    private static readonly ImmutableArray<string> Publishes = ["现公布", "现予公布", "现向社会公布", "特向社会公布", "现将", "特此公布", "特编制"];

    private static readonly ImmutableArray<string> Announces = ["公布", "发布", "现将"];

    private static readonly ImmutableArray<string> Compares = ["较", "相比", "对比", "比对", "上年", "上一年", "去年", "往年", "历年", "历次"];

    private static readonly ImmutableArray<string> ComparesNext = ["与", "同", "比", "对"];

    private static readonly string Subject = ReportTitle.Ends.AsEnumerable().Aggregate(CommonBeginning);

    /// <summary>Whether a finding is about the title, which a reader of documents compares too.</summary>
    public static bool IsOnTitle(Finding finding) =>
        finding.Rule == DocumentRules.ReportOfYear && finding.Location?.Path == ReportHead.Title.FullCode;

    // A title that names several years names none, and one that names no report names nothing.
    protected override int? TitleYear(AnnualReport report) =>
        (ReportTitle.Recognise(report.Title) ?? ReportTitle.RecogniseFree(report.Title))?.Year;

    protected override (int Year, int Start)? Read(ReadOnlySpan<char> text, int yearWord) => WholeYear.YearBefore(text, yearWord);

    protected override bool IsOfReport(ReadOnlySpan<char> text, int start, int end, bool isPreface, AnnualReport report)
    {
        var rest = AfterYear(text[end..], report.Agency.Name);
        if (!rest.StartsWith(Subject, StringComparison.Ordinal))
        {
            return false;
        }

        var before = text[Math.Max(0, start - Reach)..start];
        before = before[(before.LastIndexOfAny('。', '；') + 1)..];
        if (!isPreface)
        {
            return IsTitle(rest) && NarrativeText.UsesAny(before, Publishes);
        }

        before = before.TrimEnd();
        return !NarrativeText.EndsWithAny(before, ComparesNext)
            && !NarrativeText.UsesAny(before[Math.Max(0, before.Length - NearReach)..], Compares)
            && (IsTitle(rest) || NarrativeText.EndsWithAny(before, Announces))
            && !NamesThisReport(text, start, end, report);
    }

    // 现公布2024年度…报告，2023年度…报告可在网站查阅: the other report is another one.
    private bool NamesThisReport(ReadOnlySpan<char> text, int start, int end, AnnualReport report)
    {
        var near = text[Math.Max(0, start - FarReach)..Math.Min(text.Length, end + FarReach)];
        var year = Words(report.Year!.Value);
        var at = near.IndexOf(year, StringComparison.Ordinal);
        return at >= 0 && AfterYear(near[(at + year.Length)..], report.Agency.Name).StartsWith(Subject, StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> AfterYear(ReadOnlySpan<char> text, string agency)
    {
        var rest = text.TrimStart();
        rest = rest.StartsWith("度") ? rest[1..].TrimStart() : rest;
        return agency.Length is > 0 and <= LongestName && rest.StartsWith(agency, StringComparison.Ordinal) ? rest[agency.Length..].TrimStart() : rest;
    }

    private static bool IsTitle(ReadOnlySpan<char> text)
    {
        foreach (var end in ReportTitle.Ends)
        {
            if (text.StartsWith(end, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static string CommonBeginning(string one, string other) =>
        one[..one.AsSpan().CommonPrefixLength(other)];

    protected override string Words(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年");
}
