using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Series;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD7: the reports of one organ over the years. The numbers of each report by itself do not matter here.</summary>
internal static class SeriesRuleExamples
{
    public static IEnumerable<Finding> GD7001_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[ApplicationRow.CarriedOut, Applicant.Total] = 12;
        now[ApplicationRow.CarriedIn, Applicant.Total] = 21;            // two digits swapped
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7001_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[ApplicationRow.CarriedOut, Applicant.Total] = 12;
        now[ApplicationRow.CarriedIn, Applicant.Total] = 12;
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7002_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023).SetRow(ApplicationRow.CarriedOut, 12, 0, 0, 0, 0, 0).ComputeTotals();
        AnnualReportBuilder now = ZeroReport(2024).SetRow(ApplicationRow.CarriedIn, 7, 5, 0, 0, 0, 0).ComputeTotals();
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7002_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023).SetRow(ApplicationRow.CarriedOut, 7, 5, 0, 0, 0, 0).ComputeTotals();
        AnnualReportBuilder now = ZeroReport(2024).SetRow(ApplicationRow.CarriedIn, 7, 5, 0, 0, 0, 0).ComputeTotals();
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7003_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[ActiveDisclosure.NormativeDocumentsInForce] = 40;
        now[ActiveDisclosure.NormativeDocumentsIssued] = 5;
        now[ActiveDisclosure.NormativeDocumentsRepealed] = 2;
        now[ActiveDisclosure.NormativeDocumentsInForce] = 45;           // 40 + 5 - 2 = 43
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7003_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[ActiveDisclosure.NormativeDocumentsInForce] = 40;
        now[ActiveDisclosure.NormativeDocumentsIssued] = 5;
        now[ActiveDisclosure.NormativeDocumentsRepealed] = 2;
        now[ActiveDisclosure.NormativeDocumentsInForce] = 43;
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7004_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2019), now = ZeroReport(2020);
        last[ActiveDisclosure.LicensingPreviousItems] = 30;
        last[ActiveDisclosure.LicensingItemChange] = 2;
        now[ActiveDisclosure.LicensingPreviousItems] = 30;              // 30 + 2 = 32
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7004_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2019), now = ZeroReport(2020);
        last[ActiveDisclosure.LicensingPreviousItems] = 30;
        last[ActiveDisclosure.LicensingItemChange] = 2;
        now[ActiveDisclosure.LicensingPreviousItems] = 32;
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7006_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        now[ReportSection.Problems] = last[ReportSection.Problems];
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7006_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        now[ReportSection.Problems] = Narrative.FromText("政策解读形式比较单一，质量有待提高。下一步，增加图解和问答。");
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7007_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023);
        AnnualReportBuilder now = ZeroReport(2023);
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7007_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023);
        AnnualReportBuilder now = ZeroReport(2024);
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7008_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023, "某某市档案局");
        AnnualReportBuilder now = ZeroReport(2024, "某某市财政局");
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7008_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023, "某某市档案局");
        AnnualReportBuilder now = ZeroReport(2024, "某某市档案局");
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7010_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2022);
        AnnualReportBuilder now = ZeroReport(2024);
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7010_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023);
        AnnualReportBuilder now = ZeroReport(2024);
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7011_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023).SetRow(ApplicationRow.NewlyReceived, 74, 0, 0, 0, 0, 0).ComputeTotals();
        AnnualReportBuilder now = ZeroReport(2024).SetRow(ApplicationRow.NewlyReceived, 83, 0, 0, 0, 0, 0).ComputeTotals();
        now[ReportSection.Applications] = Narrative.FromText("本年新收政府信息公开申请83件，同比增长10.8%。");     // 9 of 83
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7011_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023).SetRow(ApplicationRow.NewlyReceived, 74, 0, 0, 0, 0, 0).ComputeTotals();
        AnnualReportBuilder now = ZeroReport(2024).SetRow(ApplicationRow.NewlyReceived, 83, 0, 0, 0, 0, 0).ComputeTotals();
        now[ReportSection.Applications] = Narrative.FromText("本年新收政府信息公开申请83件，同比增长12.2%。");     // 9 of 74
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }
}
