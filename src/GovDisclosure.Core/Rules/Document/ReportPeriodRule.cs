using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>统计期限年度有误: a whole year that the text states as the period of the report is the report year.</summary>
internal sealed class ReportPeriodRule() : StatedYearRule(DocumentRules.PeriodOfYear)
{
    // The words that make a span of time the period of the report stand before it in the same sentence.
    private const int ContextReach = 30;

    private static readonly ImmutableArray<string> Context = ["期限", "时限", "统计", "报告期", "所列数据", "报告数据", "数据时间", "数据起止", "数据自", "数据从"];

    protected override (int Year, int Start)? Read(ReadOnlySpan<char> text, int yearWord) => WholeYear.EndingAt(text, yearWord);

    protected override bool IsOfReport(ReadOnlySpan<char> text, int start, int end, bool isPreface, AnnualReport report)
    {
        var before = text[Math.Max(0, start - ContextReach)..start];
        return NarrativeText.UsesAny(before[(before.LastIndexOfAny('。', '；') + 1)..], Context);
    }

    protected override string Words(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年1月1日至{year}年12月31日");
}
