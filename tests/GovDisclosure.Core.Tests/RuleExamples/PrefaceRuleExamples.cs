using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD5017 to GD5019: the preface.</summary>
internal static class PrefaceRuleExamples
{
    public static IEnumerable<Finding> GD5017_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Preface = Narrative.FromText(
            "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
            + "政府信息公开行政复议、行政诉讼情况、其他需要报告的事项六个部分组成，可在门户网站下载。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5017_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Preface = Narrative.FromText(
            "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、"
            + "存在的主要问题及改进情况、其他需要报告的事项六个部分组成，可在门户网站下载。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5018_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Preface = Narrative.FromText("根据《中华人民共和国政府信息公开条例》，编制本报告。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5018_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Preface = Narrative.FromText(
            "根据《中华人民共和国政府信息公开条例》，编制本报告。电子版可在门户网站下载，咨询电话：0512-80000000。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5019_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Preface = Narrative.FromText("现公布2023年度政府信息公开工作年度报告，可在门户网站下载。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5019_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Preface = Narrative.FromText("现公布2024年度政府信息公开工作年度报告，可在门户网站下载。");
        // example: end
        return FindingsOn(report);
    }
}
