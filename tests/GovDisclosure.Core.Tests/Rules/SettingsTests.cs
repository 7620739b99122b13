using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Model;

namespace GovDisclosure.Tests.Rules;

/// <summary>What the settings of a rule set change, and what the rules that depend on them say.</summary>
public class SettingsTests
{
    private static readonly RuleSet Local = RuleSet.Numbers.WithSettings(new RuleSettings
    {
        Deadlines = new PublicationDeadlines { Department = new AnnualDate(1, 20), Other = new AnnualDate(1, 25) },
    });

    [Theory]
    [InlineData("department", "2025-01-31", true, false)]
    [InlineData("department", "2025-01-20", true, true)]
    [InlineData("department", "2025-02-01", false, false)]
    [InlineData("peoplesGovernment", "2025-03-31", true, true)]
    [InlineData("peoplesGovernment", "2025-04-01", false, false)]
    [InlineData("townshipOrSubdistrict", "2025-12-31", true, true)]
    [InlineData("other", "2025-01-26", true, false)]
    public void Each_kind_of_organ_has_its_deadline(string kind, string date, bool statutory, bool local)
    {
        var report = Zero(2024, AgencyKind.FromCode(kind)!);
        report.Published = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(statutory, Ids(report, RuleSet.Numbers).Count == 0);
        Assert.Equal(local, Ids(report, Local).Count == 0);
        Assert.All(Ids(report, Local), id => Assert.Equal("GD0005", id));
    }

    [Fact]
    public void A_report_is_not_published_before_its_year_has_ended()
    {
        var report = Zero(2024, AgencyKind.Department);
        report.Published = new DateOnly(2024, 12, 31);
        var finding = Assert.Single(ReportChecker.Check(report.Build(), RuleSet.Numbers).Findings);
        Assert.Equal(("GD0006", "2024-12-31", "≥ 2025-01-01"), (finding.Rule.Id, finding.Found, finding.Wanted));
    }

    [Fact]
    public void Blanks_are_zero_only_if_the_profile_says_so()
    {
        var report = new AnnualReportBuilder(2019) { Agency = new Agency("某机关", AgencyKind.Department) }.Build();
        Assert.Equal(Verdict.Undetermined, ReportChecker.Check(report, RuleSet.Numbers).Verdict);
        Assert.True(ReportChecker.Check(report, RuleSet.Numbers.WithSettings(new RuleSettings { BlanksAreZero = true })).IsCertified);
        Assert.Null(report[ApplicationRow.Granted, Applicant.Total]);
    }

    [Fact]
    public void A_blank_total_over_parts_that_are_not_zero_stays_wrong()
    {
        var report = new AnnualReportBuilder(2019) { Agency = new Agency("某机关", AgencyKind.Department) };
        report[Proceeding.Review, CaseResult.Upheld] = 1;
        Assert.Equal(["GD4001"], Ids(report, RuleSet.Numbers.WithSettings(new RuleSettings { BlanksAreZero = true })));
    }

    [Fact]
    public void Plausibility_is_judged_by_the_strict_set_only()
    {
        var report = Zero(2024, AgencyKind.TownshipOrSubdistrict)
            .SetRow(ApplicationRow.NewlyReceived, 30, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedIn, 2, 1, 0, 0, 0, 0)
            .SetRow(ApplicationRow.OtherOutcome, 32, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 0, 1, 0, 0, 0, 0)
            .ComputeTotals();
        report[ActiveDisclosure.RulesIssued] = 1;
        report[ActiveDisclosure.RulesInForce] = 1;
        report[ActiveDisclosure.AdministrativeFeesAmount] = 1_000_001;
        Assert.Empty(Ids(report, RuleSet.Numbers));
        Assert.Equal(
            ["GD2003", "GD2004", "GD3005", "GD3006", "GD3007"],
            Ids(report, RuleSet.Strict).Where(id => string.CompareOrdinal(id, "GD5000") < 0));
    }

    [Fact]
    public void Thresholds_come_from_the_settings()
    {
        var report = Zero(2024, AgencyKind.Department)
            .SetRow(ApplicationRow.NewlyReceived, 20, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, 13, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.OtherOutcome, 7, 0, 0, 0, 0, 0)
            .ComputeTotals();
        report[ActiveDisclosure.AdministrativeFeesAmount] = 10;
        var share = RuleSet.Numbers.With("GD3006").With("GD2003");
        Assert.Equal(["GD3006"], Ids(report, share));
        Assert.Empty(Ids(report, share.WithSettings(new RuleSettings { OtherOutcomePercent = 35 })));
        Assert.Equal(["GD2003"], Ids(report, share.WithSettings(new RuleSettings { OtherOutcomePercent = 35, LargestFeeAmount = 9.99m })));
    }

    [Theory]
    [InlineData("GD2003")]
    [InlineData("GD2004")]
    [InlineData("GD2009")]
    [InlineData("GD3005")]
    [InlineData("GD3006")]
    [InlineData("GD3007")]
    public void A_blank_cell_makes_plausibility_unknown(string id)
    {
        var report = new AnnualReportBuilder(2024) { Agency = new Agency("某镇人民政府", AgencyKind.TownshipOrSubdistrict) }.Build();
        var findings = ReportChecker.Check(report, RuleSet.Numbers.With(id)).Findings.Where(finding => finding.Rule.Id == id).ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(CheckOutcome.Unknown, finding.Outcome));
    }

    [Theory]
    [InlineData("applications.otherOutcome.total", "GD3006")]
    [InlineData("applications.outcomesTotal.total", "GD3006")]
    [InlineData("applications.outcomesTotal.total", "GD3007")]
    [InlineData("applications.granted.total", "GD3007")]
    [InlineData("applications.partlyGranted.total", "GD3007")]
    [InlineData("activeDisclosure.administrativeFees.amountWanYuan", "GD2003")]
    [InlineData("activeDisclosure.administrativeFees.amountWanYuan", "GD2009")]
    public void The_blank_that_hides_what_is_likely_is_named(string code, string id)
    {
        var cell = StatutoryForm.Of(Edition.Form2021).Cells.Single(cell => cell.Code == code);
        var report = CellTests.Set(Zero(2024, AgencyKind.Department), cell, null);
        var finding = Assert.Single(ReportChecker.Check(report.Build(), RuleSet.Numbers.With(id)).Findings, finding => finding.Rule.Id == id);
        Assert.Equal([code], finding.Values.Where(value => value.Value is null).Select(value => value.Name));
        Assert.Contains(cell.LabelIn(Edition.Form2021), finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void That_nothing_was_granted_is_said_of_what_was_granted()
    {
        var report = Zero(2024, AgencyKind.Department)
            .SetRow(ApplicationRow.NewlyReceived, 10, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.StateSecret, 10, 0, 0, 0, 0, 0)
            .ComputeTotals();
        var finding = Assert.Single(ReportChecker.Check(report.Build(), RuleSet.Numbers.With("GD3007")).Findings);
        Assert.Equal((0m, 1m, true), (finding.Actual, finding.Expected, finding.ExpectedIsMinimum));
        Assert.Equal(["applications.granted.total", "applications.partlyGranted.total"], finding.Left.Select(value => value.Name));
        Assert.Equal(10, Assert.Single(finding.Right).Value);
    }

    private static AnnualReportBuilder Zero(int year, AgencyKind kind) =>
        new AnnualReportBuilder(year) { Agency = new Agency("某机关", kind) }.FillBlanksWithZero();

    private static List<string> Ids(AnnualReportBuilder report, RuleSet rules) =>
        [.. ReportChecker.Check(report.Build(), rules).Findings.Select(finding => finding.Rule.Id).Distinct()];
}
