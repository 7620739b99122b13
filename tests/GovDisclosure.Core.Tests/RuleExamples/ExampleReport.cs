using System.Text;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Csv;
using GovDisclosure.Tests.Json;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>What the examples of rules start from, and how they are judged.</summary>
internal static class ExampleReport
{
    /// <summary>A report that obeys every rule, with 0 in every cell.</summary>
    public static AnnualReportBuilder ZeroReport(int year, string agency = "某某市档案局") =>
        new AnnualReportBuilder(year)
        {
            Agency = new Agency(agency, AgencyKind.Department),
            [ReportSection.Overview] = Narrative.FromText(
                "（一）主动公开。本年度通过政府网站公开政府信息。\n（二）依申请公开。申请渠道畅通。\n（三）政府信息管理。公开前逐件审查。\n"
                + "（四）政府信息公开平台建设。专栏运行正常。\n（五）监督保障。工作考核、社会评议、责任追究均按规定开展。"),
            [ReportSection.Problems] = Narrative.FromText($"存在的主要问题：{year}年部分信息更新不够及时。\n改进情况：已安排专人定期核对更新。"),
            [ReportSection.OtherMatters] = Narrative.FromText("本年度未收取信息处理费。"),
        }
        .FillBlanksWithZero();

    /// <summary>A report with twenty applications, all granted, and a section six that speaks of fees.</summary>
    public static AnnualReportBuilder ReportWithFees(int year)
    {
        var report = ZeroReport(year)
            .SetRow(ApplicationRow.NewlyReceived, 20, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 20, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.OtherMatters] = Narrative.FromText("本年度依法收取信息处理费。");
        report[ActiveDisclosure.AdministrativeFeesAmount] = 1;
        return report;
    }

    /// <summary>Applies every rule of the library within one report.</summary>
    public static IEnumerable<Finding> FindingsOn(AnnualReportBuilder report) => FindingsOn(report, RuleSet.Strict);

    public static IEnumerable<Finding> FindingsOn(AnnualReportBuilder report, RuleSet rules) =>
        ReportChecker.Check(report.Build(), rules).Findings;

    public static string ToJson(AnnualReportBuilder report) => JsonOf.Text(report.Build());

    public static ReadResult<AnnualReport> FromJson(string json) => ReportJson.Read(Encoding.UTF8.GetBytes(json));

    public static string ToCsv(AnnualReportBuilder report) => CsvFile.WriteText(CsvFile.Plain, report.Build());

    public static ReadResult<AnnualReport> FromCsv(string csv) => Assert.Single(CsvFile.Read(csv));
}
