using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD61: the figures on processing fees.</summary>
internal static class FeeRuleExamples
{
    public static IEnumerable<Finding> GD6101_fails()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report[ActiveDisclosure.AdministrativeFeesAmount] = 0.02m;      // 万元
        report.Fees = new ProcessingFees { AmountReceived = 400 };      // 元
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6101_passes()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report[ActiveDisclosure.AdministrativeFeesAmount] = 0.04m;      // 万元
        report.Fees = new ProcessingFees { AmountReceived = 400 };      // 元
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6102_fails()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024)
            .SetRow(ApplicationRow.NewlyReceived, 0, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 0, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report.Fees = new ProcessingFees { AmountReceived = 400 };
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6102_passes()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024)
            .SetRow(ApplicationRow.NewlyReceived, 14, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 14, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report.Fees = new ProcessingFees { AmountReceived = 400 };      // 4 requests beyond the first 10 of a month
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6103_fails()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report.Fees = new ProcessingFees { AmountReceived = 455 };
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6103_passes()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report.Fees = new ProcessingFees { AmountReceived = 450 };
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6104_fails()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report.Fees = new ProcessingFees { AmountNotified = 400, AmountReceived = 500 };
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6104_passes()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report.Fees = new ProcessingFees { AmountNotified = 500, AmountReceived = 400 };
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6105_fails()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report.Fees = new ProcessingFees { NoticesIssued = 0, AmountNotified = 400 };
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD6105_passes()
    {
        // example: begin
        AnnualReportBuilder report = ReportWithFees(2024);
        report.Fees = new ProcessingFees { NoticesIssued = 1, AmountNotified = 400 };
        // example: end
        return FindingsOn(report);
    }
}
