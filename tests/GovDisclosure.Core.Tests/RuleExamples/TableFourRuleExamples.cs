using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD4: table four.</summary>
internal static class TableFourRuleExamples
{
    public static IEnumerable<Finding> GD4001_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[Proceeding.Review, CaseResult.Upheld] = 4;
        report[Proceeding.Review, CaseResult.Pending] = 1;
        report[Proceeding.Review, CaseResult.Total] = 4;        // the pending case is left out
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD4001_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[Proceeding.Review, CaseResult.Upheld] = 4;
        report[Proceeding.Review, CaseResult.Pending] = 1;
        report[Proceeding.Review, CaseResult.Total] = 5;
        // example: end
        return FindingsOn(report);
    }
}
