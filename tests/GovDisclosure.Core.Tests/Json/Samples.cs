using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Json;

internal static class Samples
{
    /// <summary>A small certified report that has something in every place.</summary>
    public static AnnualReport Small(int year = 2024) =>
        new AnnualReportBuilder(year)
        {
            Agency = new Agency("某某市\"𠮷\"局", AgencyKind.Department),
            Published = new DateOnly(year + 1, 1, 8),
            Disclosures = [new DisclosureCount("网站", 3, new DisclosureCount("动态", 2), new DisclosureCount("公告", 1))],
            Fees = new ProcessingFees { NoticesIssued = 1, AmountNotified = 100m, AmountReceived = 50.5m },
            [ReportSection.Overview] = new Narrative(new Paragraph("（一）主动公开", 2), new Paragraph("公开政府信息3条。")),
            [ReportSection.Problems] = Narrative.FromText("存在问题。\n改进措施。"),
            [ReportSection.OtherMatters] = Narrative.FromText("收取信息处理费50.5元。"),
        }
        .SetRow(ApplicationRow.NewlyReceived, 10, 2, 0, 0, 1, 0)
        .SetRow(ApplicationRow.Granted, 10, 2, 0, 0, 1, 0)
        .FillBlanksWithZero()
        .ComputeTotals()
        .Build();
}
