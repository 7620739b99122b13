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

    public static IEnumerable<Finding> GD7005_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[ActiveDisclosure.LicensingDecisions] = 1_204;
        now[ActiveDisclosure.LicensingDecisions] = 12_040;
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7005_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[ActiveDisclosure.LicensingDecisions] = 1_204;
        now[ActiveDisclosure.LicensingDecisions] = 1_340;
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

    public static IEnumerable<Finding> GD7009_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[Proceeding.Review, CaseResult.Total] = 15;
        now[Proceeding.Review, CaseResult.Total] = 12;
        now[Proceeding.LitigationAfterReview, CaseResult.Total] = 28;   // more than 15 + 12
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7009_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[Proceeding.Review, CaseResult.Total] = 15;
        now[Proceeding.Review, CaseResult.Total] = 12;
        last[Proceeding.LitigationAfterReview, CaseResult.Total] = 9;
        now[Proceeding.LitigationAfterReview, CaseResult.Total] = 26;
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

    public static IEnumerable<Finding> GD7012_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        var text = "2023年存在的主要问题：部分信息更新不够及时，个别栏目长期没有新内容；政策解读以文字为主，形式比较单一；人员更换频繁，对条例不够熟悉。"
            + "改进情况：安排专人每周检查各栏目，逾期未更新的当月通报；重要政策同步发布图解和问答；每季度培训一次，新到岗人员先学习后上岗。";
        last[ReportSection.Problems] = Narrative.FromText(text);
        now[ReportSection.Problems] = Narrative.FromText(text.Replace("2023", "2024", StringComparison.Ordinal));
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7012_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        now[ReportSection.Problems] = Narrative.FromText("存在的主要问题：申请人反映答复书用语难懂，有三件经复议被责令重新答复。"
            + "改进情况：修订了答复书范本，逐条写明事实和依据；对被纠正的案件逐一复盘，问题已经全部整改到位。");
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }
}
