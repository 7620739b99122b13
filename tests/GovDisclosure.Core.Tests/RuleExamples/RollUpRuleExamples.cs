using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD8: a parent and its children.</summary>
internal static class RollUpRuleExamples
{
    public static IEnumerable<Finding> GD8001_fails()
    {
        // example: begin
        AnnualReportBuilder parent = ZeroReport(2024, "某某市人民政府");
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局"), police = ZeroReport(2024, "某某市公安局");
        education[ActiveDisclosure.LicensingDecisions] = 120;
        police[ActiveDisclosure.LicensingDecisions] = 35;
        parent[ActiveDisclosure.LicensingDecisions] = 156;              // 120 + 35 = 155
        CheckResult result = RollUpChecker.Check(parent.Build(), [education.Build(), police.Build()]);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8001_passes()
    {
        // example: begin
        AnnualReportBuilder parent = ZeroReport(2024, "某某市人民政府");
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局"), police = ZeroReport(2024, "某某市公安局");
        education[ActiveDisclosure.LicensingDecisions] = 120;
        police[ActiveDisclosure.LicensingDecisions] = 35;
        parent[ActiveDisclosure.LicensingDecisions] = 155;
        CheckResult result = RollUpChecker.Check(parent.Build(), [education.Build(), police.Build()]);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8002_fails()
    {
        // example: begin
        AnnualReportBuilder parent = ZeroReport(2024, "某某市人民政府");
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局"), police = ZeroReport(2024, "某某市公安局");
        education[ActiveDisclosure.PenaltyDecisions] = 20;
        police[ActiveDisclosure.PenaltyDecisions] = 3500;
        parent[ActiveDisclosure.PenaltyDecisions] = 20;                 // one child left out
        CheckResult result = RollUpChecker.Check(parent.Build(), [education.Build(), police.Build()]);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8002_passes()
    {
        // example: begin
        AnnualReportBuilder parent = ZeroReport(2024, "某某市人民政府");
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局"), police = ZeroReport(2024, "某某市公安局");
        education[ActiveDisclosure.PenaltyDecisions] = 20;
        police[ActiveDisclosure.PenaltyDecisions] = 3500;
        parent[ActiveDisclosure.PenaltyDecisions] = 3520;
        CheckResult result = RollUpChecker.Check(parent.Build(), [education.Build(), police.Build()]);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8003_fails()
    {
        // example: begin
        var rollUp = new RollUp(2024, ["某某市教育局", "某某市公安局"]);
        rollUp.Add(ZeroReport(2024, "某某市教育局").Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8003_passes()
    {
        // example: begin
        var rollUp = new RollUp(2024, ["某某市教育局", "某某市公安局"]);
        rollUp.Add(ZeroReport(2024, "某某市教育局").Build());
        rollUp.Add(ZeroReport(2024, "某某市公安局").Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8004_fails()
    {
        // example: begin
        var rollUp = new RollUp(2024);
        rollUp.Add(ZeroReport(2024, "某某市教育局").Build());
        rollUp.Add(ZeroReport(2024, "某某市教育局").Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8004_passes()
    {
        // example: begin
        var rollUp = new RollUp(2024);
        rollUp.Add(ZeroReport(2024, "某某市教育局").Build());
        rollUp.Add(ZeroReport(2024, "某某市公安局").Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8005_fails()
    {
        // example: begin
        var rollUp = new RollUp(2024);
        rollUp.Add(ZeroReport(2023, "某某市教育局").Build());            // not added
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8005_passes()
    {
        // example: begin
        var rollUp = new RollUp(2024);
        rollUp.Add(ZeroReport(2024, "某某市教育局").Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8006_fails()
    {
        // example: begin
        AnnualReportBuilder parent = ZeroReport(2024, "某某市人民政府");
        AnnualReportBuilder office = ZeroReport(2024, "某某市人民政府办公室");
        CheckResult result = RollUpChecker.Check(parent.Build(), [office.Build(), parent.Build()]);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8006_passes()
    {
        // example: begin
        AnnualReportBuilder parent = ZeroReport(2024, "某某市人民政府");
        AnnualReportBuilder office = ZeroReport(2024, "某某市人民政府办公室");
        CheckResult result = RollUpChecker.Check(parent.Build(), [office.Build()]);
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8007_fails()
    {
        // example: begin
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局"), police = ZeroReport(2024, "某某市公安局");
        education[ActiveDisclosure.PenaltyDecisions] = 1;
        police[ActiveDisclosure.PenaltyDecisions] = long.MaxValue;
        var rollUp = new RollUp(2024);
        rollUp.Add(education.Build());
        rollUp.Add(police.Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8007_passes()
    {
        // example: begin
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局"), police = ZeroReport(2024, "某某市公安局");
        education[ActiveDisclosure.PenaltyDecisions] = 1;
        police[ActiveDisclosure.PenaltyDecisions] = 3500;
        var rollUp = new RollUp(2024);
        rollUp.Add(education.Build());
        rollUp.Add(police.Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8008_fails()
    {
        // example: begin
        var rollUp = new RollUp(2024, ["某某市教育局"]);
        rollUp.Add(ZeroReport(2024, "某某市教育局").Build());
        rollUp.Add(ZeroReport(2024, "某某市公安局").Build());            // not added
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8008_passes()
    {
        // example: begin
        var rollUp = new RollUp(2024, ["某某市教育局", "某某市公安局"]);
        rollUp.Add(ZeroReport(2024, "某某市教育局").Build());
        rollUp.Add(ZeroReport(2024, "某某市公安局").Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8009_fails()
    {
        // example: begin
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局");
        education[ActiveDisclosure.PenaltyDecisions] = null;
        var rollUp = new RollUp(2024);
        rollUp.Add(education.Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8009_passes()
    {
        // example: begin
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局");
        education[ActiveDisclosure.PenaltyDecisions] = 0;
        var rollUp = new RollUp(2024);
        rollUp.Add(education.Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8010_fails()
    {
        // example: begin
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局");
        education[ActiveDisclosure.PenaltyDecisions] = -3;
        var rollUp = new RollUp(2024);
        rollUp.Add(education.Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8010_passes()
    {
        // example: begin
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局");
        education[ActiveDisclosure.PenaltyDecisions] = 3;
        var rollUp = new RollUp(2024);
        rollUp.Add(education.Build());
        CheckResult result = rollUp.Check();
        // example: end
        return result.Findings;
    }

    public static IEnumerable<Finding> GD8011_fails()
    {
        // example: begin
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局"), police = ZeroReport(2024, "某某市公安局");
        var text = "存在的主要问题：部分信息更新不够及时，3个栏目长期没有新内容；政策解读以文字为主，形式比较单一；人员更换频繁，对条例不够熟悉。"
            + "改进情况：安排专人每周检查各栏目，逾期未更新的当月通报；重要政策同步发布图解和问答；每季度培训一次，新到岗人员先学习后上岗。";
        education[ReportSection.Problems] = Narrative.FromText(text);
        police[ReportSection.Problems] = Narrative.FromText(text.Replace('3', '5'));
        ImmutableArray<AgencyResult> results = AgencyTextChecker.CheckEach([education.Build(), police.Build()]);
        // example: end
        return results.SelectMany(result => result.Result.Findings);
    }

    public static IEnumerable<Finding> GD8011_passes()
    {
        // example: begin
        AnnualReportBuilder education = ZeroReport(2024, "某某市教育局"), police = ZeroReport(2024, "某某市公安局");
        education[ReportSection.Problems] = Narrative.FromText("存在的主要问题：招生政策的问答发布较晚。改进情况：明年与政策同时发布。");
        police[ReportSection.Problems] = Narrative.FromText("存在的主要问题：处罚决定的公开有遗漏。改进情况：由法制部门逐月核对。");
        ImmutableArray<AgencyResult> results = AgencyTextChecker.CheckEach([education.Build(), police.Build()]);
        // example: end
        return results.SelectMany(result => result.Result.Findings);
    }
}
