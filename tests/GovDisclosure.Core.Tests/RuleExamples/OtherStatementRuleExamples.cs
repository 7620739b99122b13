using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD6009 to GD6015: what the text says on table two and on fees, parts and wholes, and words that leave something open.</summary>
internal static class OtherStatementRuleExamples
{
    public static IEnumerable<Finding> GD6009_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.NormativeDocumentsIssued] = 13;
        report[ActiveDisclosure.NormativeDocumentsRepealed] = 6;
        report[ActiveDisclosure.NormativeDocumentsInForce] = 118;
        report[ReportSection.ActiveDisclosure] = Narrative.FromText("制发行政规范性文件13件，废止9件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6009_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.NormativeDocumentsIssued] = 13;
        report[ActiveDisclosure.NormativeDocumentsRepealed] = 6;
        report[ActiveDisclosure.NormativeDocumentsInForce] = 118;
        report[ReportSection.ActiveDisclosure] = Narrative.FromText("制发行政规范性文件13件，废止6件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6010_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.LicensingDecisions] = 1204;
        report[ReportSection.ActiveDisclosure] = Narrative.FromText("作出行政许可决定1240件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6010_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.LicensingDecisions] = 1204;
        report[ReportSection.ActiveDisclosure] = Narrative.FromText("作出行政许可决定1204件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6011_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[Proceeding.Review, CaseResult.Upheld] = 24;
        report.ComputeTotals();
        report[ReportSection.Proceedings] = Narrative.FromText("本年度未发生行政复议。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6011_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[Proceeding.Review, CaseResult.Upheld] = 24;
        report.ComputeTotals();
        report[ReportSection.Proceedings] = Narrative.FromText("本年度未发生行政诉讼。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6012_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 83, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 83, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("收到政府信息公开申请83件，分别为网络申请50件、信函申请21件、当面申请11件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6012_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 83, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 83, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("收到政府信息公开申请83件，分别为网络申请50件、信函申请21件、当面申请12件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6013_fails()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report.Fees = new ProcessingFees { AmountReceived = 1120 };
        report[ReportSection.OtherMatters] = Narrative.FromText("实际收取信息处理费1210元。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6013_passes()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report.Fees = new ProcessingFees { AmountReceived = 1120 };
        report[ReportSection.OtherMatters] = Narrative.FromText("实际收取信息处理费1120元。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6014_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[Proceeding.Review, CaseResult.Upheld] = 19;
        report[Proceeding.Review, CaseResult.Pending] = 5;
        report.ComputeTotals();
        report[ReportSection.Proceedings] = Narrative.FromText("因政府信息公开被申请行政复议19件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6014_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[Proceeding.Review, CaseResult.Upheld] = 19;
        report[Proceeding.Review, CaseResult.Pending] = 5;
        report.ComputeTotals();
        report[ReportSection.Proceedings] = Narrative.FromText("因政府信息公开被申请行政复议24件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6015_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 11, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedIn, 7, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 7, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 11, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("结转政府信息公开申请12件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6015_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 11, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedIn, 7, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 7, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 11, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("结转政府信息公开申请11件。");
        // example: end
        return FindingsOn(report);
    }
}
