using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD3: table three.</summary>
internal static class TableThreeRuleExamples
{
    public static IEnumerable<Finding> GD3001_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 5, 0, 0, 0, 0, 0)     // 自然人, 商业企业, 科研机构, …
            .SetRow(ApplicationRow.CarriedIn, 1, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 4, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 1, 0, 0, 0, 0, 0)        // 5 + 1 ≠ 4 + 1
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3001_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 5, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedIn, 1, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 4, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 2, 0, 0, 0, 0, 0)        // 5 + 1 = 4 + 2
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3002_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 15, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 12, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.NotHeld, 3, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ApplicationRow.Granted, Applicant.NaturalPerson] = 21;   // two digits swapped
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3002_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 15, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 12, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.NotHeld, 3, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ApplicationRow.Granted, Applicant.NaturalPerson] = 12;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3003_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 10, 2, 0, 0, 1, 0)
            .SetRow(ApplicationRow.Granted, 10, 2, 0, 0, 1, 0)
            .ComputeTotals();
        report[ApplicationRow.Granted, Applicant.Total] = 12;           // 10 + 2 + 1 = 13
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3003_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 10, 2, 0, 0, 1, 0)
            .SetRow(ApplicationRow.Granted, 10, 2, 0, 0, 1, 0)
            .ComputeTotals();
        report[ApplicationRow.Granted, Applicant.Total] = 13;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3004_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 3, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 30, 0, 0, 0, 0, 0)       // a 0 too many
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3004_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 3, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 3, 0, 0, 0, 0, 0)
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3005_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 1, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedIn, 3, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 2, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 2, 0, 0, 0, 0, 0)        // one of the 3 is still open
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3005_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 1, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedIn, 3, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 3, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 1, 0, 0, 0, 0, 0)
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3006_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 20, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 13, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.OtherOutcome, 7, 0, 0, 0, 0, 0)      // more than 30 % of 20
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3006_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 20, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 14, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.OtherOutcome, 6, 0, 0, 0, 0, 0)
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3007_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 10, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.NotHeld, 10, 0, 0, 0, 0, 0)
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD3007_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, 10, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.PartlyGranted, 1, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.NotHeld, 9, 0, 0, 0, 0, 0)
            .ComputeTotals();
        // example: end
        return FindingsOn(report);
    }
}
