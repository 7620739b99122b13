using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD5010 to GD5023: the wording of the text, and numbers that belong to a person.</summary>
internal static class WordingRuleExamples
{
    public static IEnumerable<Finding> GD5010_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。本报告按照国办公开办函〔2019〕60号规定的格式编制。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5010_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。本报告按照国办公开办函〔2021〕30号规定的格式编制。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5012_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText("本年度未收取信息处理费，发出收费通知    件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5012_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText("本年度未收取信息处理费，发出收费通知0件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5013_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);              // section one has some 120 characters
        RuleSet rules = RuleSet.Strict.WithSettings(new RuleSettings { LongestOverview = 100 });
        // example: end
        return FindingsOn(report, rules);
    }

    public static IEnumerable<Finding> GD5013_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        RuleSet rules = RuleSet.Strict.WithSettings(new RuleSettings { LongestOverview = 1000 });
        // example: end
        return FindingsOn(report, rules);
    }

    public static IEnumerable<Finding> GD5014_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5014_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。本报告所列数据的统计期限自2024年1月1日起至2024年12月31日止。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5015_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Overview] = Narrative.FromText(
            report[ReportSection.Overview] + "\n（六）政务公开标准化建设。已经编制目录。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5015_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Overview] = Narrative.FromText(
            report[ReportSection.Overview] + "\n政务公开标准化目录已经编制。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5016_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.NormativeDocumentsIssued] = report[ActiveDisclosure.NormativeDocumentsInForce] = 3;
        RuleSet rules = RuleSet.Strict.WithSettings(new RuleSettings { OverviewStatesNumbers = true });
        // example: end
        return FindingsOn(report, rules);
    }

    public static IEnumerable<Finding> GD5016_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.NormativeDocumentsIssued] = report[ActiveDisclosure.NormativeDocumentsInForce] = 3;
        report[ReportSection.Overview] = Narrative.FromText(report[ReportSection.Overview]
            + "\n制发行政规范性文件3件，废止0件，现行有效3件。通过网站公开信息120条，发布政策解读6篇，回应群众关切15次。");
        RuleSet rules = RuleSet.Strict.WithSettings(new RuleSettings { OverviewStatesNumbers = true });
        // example: end
        return FindingsOn(report, rules);
    }

    public static IEnumerable<Finding> GD5021_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。联系人身份证号：11010519491231002X。");      // made up
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5021_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。联系人身份证号：1101**********002X。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5022_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。联系电话：13800138000。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5022_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。联系电话：0512-80000000。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5023_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。退款银行卡号：6222020200112233446。");         // made up
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5023_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText(
            "本年度未收取信息处理费。退款银行卡号：6222***********3446。");
        // example: end
        return FindingsOn(report);
    }
}
