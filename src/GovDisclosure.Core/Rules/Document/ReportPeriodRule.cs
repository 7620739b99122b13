using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>统计期限年度有误: a whole year that the text states as the period of the report is the report year.</summary>
internal sealed class ReportPeriodRule() : Rule(DocumentRules.PeriodOfYear)
{
    // The words that make a span of time the period of the report stand before it in the same sentence.
    private const int ContextReach = 30;

    private static readonly ImmutableArray<string> Context = ["期限", "时限", "统计", "报告期", "所列数据", "报告数据", "数据时间", "数据起止", "数据自", "数据从"];

    public override void Check(AnnualReport report, CheckCollector results)
    {
        if (report.Year is not { } year)
        {
            return;
        }

        var found = false;
        foreach (var (place, text) in PublishedText.Narratives(report))
        {
            for (var at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
            {
                if (WholeYear.EndingAt(text, at) is { } period && period.Year != year && IsPeriodOfReport(text, period.Start))
                {
                    found = true;
                    results.Add(new Finding(Descriptor, CheckOutcome.Failed)
                    {
                        Left = [place.ToValue()],
                        Found = Words(period.Year),
                        Wanted = Words(year),
                        Location = place.At(period.Start),
                    });
                }
            }
        }

        if (!found)
        {
            results.Pass();
        }
    }

    private static bool IsPeriodOfReport(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - ContextReach)..start];
        return NarrativeText.UsesAny(before[(before.LastIndexOfAny('。', '；') + 1)..], Context);
    }

    private static string Words(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}年1月1日至{year}年12月31日");
}
