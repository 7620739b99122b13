using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD6001 to GD6008: what the text says on applications, reviews and lawsuits.</summary>
internal static class ApplicationStatementRuleExamples
{
    public static IEnumerable<Finding> GD6001_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 83, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 83, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("本年新收政府信息公开申请84件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6001_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 83, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 83, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("本年新收政府信息公开申请83件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6002_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.CarriedIn, 7, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 7, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("上年结转政府信息公开申请6件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6002_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.CarriedIn, 7, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 7, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("上年结转政府信息公开申请7件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6003_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 11, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 11, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("政府信息公开申请结转下年度12件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6003_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 11, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 11, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("政府信息公开申请结转下年度11件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6004_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 79, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 79, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("办结政府信息公开申请78件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6004_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 79, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 79, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("办结政府信息公开申请79件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6005_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 83, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedIn, 7, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 90, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("全年收到政府信息公开申请85件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6005_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 83, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedIn, 7, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 90, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("全年收到政府信息公开申请90件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6006_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 37, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 31, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.StateSecret, 2, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.ProcessInformation, 4, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("政府信息公开申请中，予以公开31件，不予公开7件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6006_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 37, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 31, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.StateSecret, 2, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.ProcessInformation, 4, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("政府信息公开申请中，予以公开31件，不予公开6件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6007_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 61, 22, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 61, 22, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("新收政府信息公开申请83件，其中自然人62件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6007_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 61, 22, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 61, 22, 0, 0, 0, 0)
            .ComputeTotals();
        report[ReportSection.Applications] = Narrative.FromText("新收政府信息公开申请83件，其中自然人61件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6008_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[Proceeding.DirectLitigation, CaseResult.Upheld] = 12;
        report[Proceeding.LitigationAfterReview, CaseResult.Upheld] = 8;
        report.ComputeTotals();
        report[ReportSection.Proceedings] = Narrative.FromText("因政府信息公开提起的行政诉讼22件。");
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6008_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[Proceeding.DirectLitigation, CaseResult.Upheld] = 12;
        report[Proceeding.LitigationAfterReview, CaseResult.Upheld] = 8;
        report.ComputeTotals();
        report[ReportSection.Proceedings] = Narrative.FromText("因政府信息公开提起的行政诉讼20件。");
        // example: end
        return FindingsOn(report);
    }
}
