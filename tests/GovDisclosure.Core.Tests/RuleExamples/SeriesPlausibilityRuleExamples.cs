using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Series;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD7: what is unlikely in the reports of one organ over the years. The numbers of each report by itself do not matter here.</summary>
internal static class SeriesPlausibilityRuleExamples
{
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

    public static IEnumerable<Finding> GD7009_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        now[ApplicationRow.NewlyReceived, Applicant.Total] = 64;
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
        now[ApplicationRow.NewlyReceived, Applicant.Total] = 64;
        last[Proceeding.Review, CaseResult.Total] = 15;
        now[Proceeding.Review, CaseResult.Total] = 12;
        last[Proceeding.LitigationAfterReview, CaseResult.Total] = 9;
        now[Proceeding.LitigationAfterReview, CaseResult.Total] = 26;
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

    public static IEnumerable<Finding> GD7013_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[ActiveDisclosure.AdministrativeFeesAmount] = 3.2m;
        now[ActiveDisclosure.AdministrativeFeesAmount] = 35_000;        // entered in 元
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7013_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[ActiveDisclosure.AdministrativeFeesAmount] = 3.2m;
        now[ActiveDisclosure.AdministrativeFeesAmount] = 3.5m;
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7014_fails()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        now[Proceeding.DirectLitigation, CaseResult.Total] = 2;
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD7014_passes()
    {
        // example: begin
        AnnualReportBuilder last = ZeroReport(2023), now = ZeroReport(2024);
        last[ApplicationRow.NewlyReceived, Applicant.Total] = 9;
        now[Proceeding.DirectLitigation, CaseResult.Total] = 2;
        CheckResult result = SeriesChecker.Check([last.Build(), now.Build()], RuleSet.Strict);
        // example: end
        return result.Findings;
    }
}
