using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD5001 to GD5009: what the sections say, and their titles.</summary>
internal static class SectionRuleExamples
{
    public static IEnumerable<Finding> GD5001_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Overview] = Narrative.Empty;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5001_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Overview] = Narrative.FromText(
            "本年度做好主动公开、依申请公开、政府信息管理、政府信息公开平台建设和监督保障各项工作。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5002_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Overview] = Narrative.FromText(
            "本年度做好主动公开、依申请公开、政府信息管理和监督保障各项工作。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5002_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Overview] = Narrative.FromText(
            "本年度做好主动公开、依申请公开、政府信息管理和监督保障各项工作，门户网站设有专栏。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5003_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某市人民政府", AgencyKind.PeoplesGovernment);
        report[ReportSection.Overview] = Narrative.FromText(
            "本年度做好主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作。工作考核结果良好，社会评议满意度较高。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5003_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某市人民政府", AgencyKind.PeoplesGovernment);
        report[ReportSection.Overview] = Narrative.FromText(
            "本年度做好主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作。工作考核结果良好，社会评议满意度较高，没有责任追究情形。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5004_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Problems] = Narrative.FromText("无。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5004_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Problems] = Narrative.FromText("政策解读形式比较单一，质量有待提高。下一步，增加图解和问答。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5005_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Problems] = Narrative.FromText("政策解读形式比较单一，质量有待提高。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5005_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.Problems] = Narrative.FromText("政策解读形式比较单一，质量有待提高。下一步，增加图解和问答。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5006_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText("没有其他需要报告的事项。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5006_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText("本年度未收取信息处理费。没有其他需要报告的事项。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5007_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 1, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.FeeUnpaid, 1, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.OtherMatters] = Narrative.FromText("本年度未收取信息处理费。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5007_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 1, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.FeeUnpaid, 1, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.OtherMatters] = Narrative.FromText("本年度发出信息处理费收费通知1件，申请人逾期未缴费。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD5008_fails()
    {
        // example: begin
        List<string> titles = [.. ReportSection.All.Select(section => section.Label)];
        titles.Remove("五、存在的主要问题及改进情况");
        CheckResult result = SectionOutline.Check(titles);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD5008_passes()
    {
        // example: begin
        List<string> titles = [.. ReportSection.All.Select(section => section.Label)];
        CheckResult result = SectionOutline.Check(titles);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD5009_fails()
    {
        // example: begin
        List<string> titles = [.. ReportSection.All.Select(section => section.Label)];
        titles[4] = "五、存在问题及改进情况";
        CheckResult result = SectionOutline.Check(titles);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD5009_passes()
    {
        // example: begin
        List<string> titles = [.. ReportSection.All.Select(section => section.Label)];
        titles[4] = "五、存在的主要问题及改进情况";
        CheckResult result = SectionOutline.Check(titles);
        // example: end
        return result.Findings;
    }
}
