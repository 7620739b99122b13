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
    [InlineData("department", "2025-01-31", null, "GD0007")]
    [InlineData("department", "2025-01-21", null, "GD0007")]
    [InlineData("department", "2025-01-20", null, null)]
    [InlineData("department", "2025-02-01", "GD0005", "GD0005")]
    [InlineData("peoplesGovernment", "2025-03-31", null, null)]
    [InlineData("peoplesGovernment", "2025-04-01", "GD0005", "GD0005")]
    [InlineData("townshipOrSubdistrict", "2025-12-31", null, null)]
    [InlineData("other", "2025-01-25", null, null)]
    [InlineData("other", "2025-01-26", null, "GD0007")]
    [InlineData("other", "2026-01-01", null, "GD0007")]
    public void Each_kind_of_organ_has_its_deadline(string kind, string date, string? statutory, string? local)
    {
        var report = Zero(2024, AgencyKind.FromCode(kind)!);
        report.Published = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(statutory, Ids(report, RuleSet.Numbers).SingleOrDefault());
        Assert.Equal(local, Ids(report, Local).SingleOrDefault());
    }

    /// <summary>A local rule binds less than the Regulations, and no article of theirs names its date.</summary>
    [Fact]
    public void A_date_after_the_local_one_only_is_a_warning_that_cites_no_law()
    {
        var report = Zero(2024, AgencyKind.TownshipOrSubdistrict);
        report.Published = new DateOnly(2025, 1, 26);
        var rules = RuleSet.Numbers.WithSettings(new RuleSettings { Deadlines = new PublicationDeadlines { TownshipOrSubdistrict = new AnnualDate(1, 25) } });
        var finding = Assert.Single(ReportChecker.Check(report.Build(), rules).Findings);
        Assert.Equal(("GD0007", RuleClass.Advisory, Severity.Warning), (finding.Rule.Id, finding.Rule.Class, finding.Severity));
        Assert.Equal(("2025-01-26", "≤ 2025-01-25"), (finding.Found, finding.Wanted));
        Assert.Null(finding.Rule.Basis);
        Assert.All([finding.ToString(Language.Chinese), finding.ToString(Language.English)], text => Assert.DoesNotContain("49", text.Replace("四十九", "49", StringComparison.Ordinal), StringComparison.Ordinal));
        var asError = Assert.Single(ReportChecker.Check(report.Build(), rules.WithSeverity("GD0007", Severity.Error)).Findings);
        Assert.Equal(Severity.Error, asError.Severity);
        Assert.Empty(Ids(report, rules.Without("GD0007")));
    }

    /// <summary>GD0005 tells a date after the statutory day, and GD0007 each date after the local one that GD0005 does not tell.</summary>
    [Theory]
    [InlineData("2025-01-20", null)]
    [InlineData("2025-01-21", "≤ 2025-01-20")]
    [InlineData("2025-02-01", "≤ 2025-01-20")]
    [InlineData("2025-12-31", "≤ 2025-01-20")]
    public void Without_the_statutory_rule_the_local_one_tells_every_date_after_its_own(string date, string? wanted)
    {
        var report = Zero(2024, AgencyKind.Department);
        report.Published = DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);
        var result = ReportChecker.Check(report.Build(), Local.Without("GD0005"));
        Assert.Equal((wanted is null ? null : "GD0007", wanted), (result.Findings.SingleOrDefault()?.Rule.Id, result.Findings.SingleOrDefault()?.Wanted));
        Assert.Equal(wanted is null, result.IsCertified);
    }

    [Theory]
    [InlineData("department", 1)]
    [InlineData("peoplesGovernment", 0)]
    [InlineData("townshipOrSubdistrict", 0)]
    [InlineData("other", 1)]
    public void A_local_date_is_one_more_check_where_there_is_one(string kind, int more)
    {
        var report = Zero(2024, AgencyKind.FromCode(kind)!);
        report.Published = new DateOnly(2025, 1, 20);
        var statutory = ReportChecker.Check(report.Build(), RuleSet.Numbers);
        Assert.True(statutory.IsCertified);
        Assert.Equal(statutory.Passed + more, ReportChecker.Check(report.Build(), Local).Passed);
        Assert.Equal(statutory.Passed, ReportChecker.Check(report.Build(), Local.Without("GD0007")).Passed);
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
