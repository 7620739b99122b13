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
}
