using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.Proofs;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>From a finding to the cell that is wrong: the finding names a sum, the proposal the number that spoils it.</summary>
public class FindingRepairTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Theory, MemberData(nameof(Editions))]
    public void Each_finding_on_one_wrong_cell_leads_to_that_cell_and_its_value(Edition edition)
    {
        var original = SpoiledTables.Great(edition);
        Assert.All(TableThree.Of(edition).Cells, cell =>
        {
            var report = SpoiledTables.Change(original, [(cell, 90)]);
            var findings = ReportChecker.Check(report, RuleSet.Numbers).Findings;
            var repair = ReportRepair.Propose(report);
            Assert.NotEmpty(findings);
            Assert.All(findings, finding =>
            {
                var change = Assert.Single(Assert.Single(repair.For(finding)).Changes);
                Assert.Equal((cell, original[cell]), (change.Cell, change.Proposed));
            });
        });
    }

    /// <summary>The cells that the findings name are right, and the wrong one is named by none of them.</summary>
    [Fact]
    public void Two_totals_that_are_right_are_found_and_the_part_that_is_wrong_is_proposed()
    {
        var report = DetectionTests.Zero(Edition.Form2021)
            .SetRow(ApplicationRow.NewlyReceived, 10, 2, 0, 0, 1, 0)
            .SetRow(ApplicationRow.Granted, 10, 2, 0, 0, 1, 0)
            .ComputeTotals();
        report[ApplicationRow.Granted, Applicant.NaturalPerson] = 100;
        var findings = ReportChecker.Check(report.Build(), RuleSet.Numbers).Findings;
        var wrong = ApplicationRow.Granted.Of(Applicant.NaturalPerson);
        Assert.Equal([(10, 100), (13, 103)], findings.Select(finding => ((int)finding.Actual!, (int)finding.Expected!)));
        Assert.DoesNotContain(wrong, findings.SelectMany(finding => finding.Left).Select(value => value.Cell));

        var proposals = findings.SelectMany(finding => ReportRepair.Propose(report.Build()).For(finding)).ToList();
        Assert.Equal(findings.Length, proposals.Count);
        Assert.All(proposals, proposal => Assert.Equal((wrong, 100L, 10L), proposal.Changes.Select(change => (change.Cell, change.Found!.Value, change.Proposed)).Single()));
    }

    [Property(Arbitrary = [typeof(SpoiledTables)], MaxTest = 100)]
    public bool Every_proposal_mends_every_finding_on_an_equation_of_table_three_and_no_other(SpoiledTable spoiled)
    {
        var repair = ReportRepair.Propose(spoiled.Value);
        var equations = new[] { TableRules.ApplicationsBalance, TableRules.OutcomesAddUp, TableRules.ApplicantsAddUp };
        return ReportChecker.Check(spoiled.Value, RuleSet.Strict).Findings.All(finding =>
            repair.For(finding).Length == (equations.Contains(finding.Rule) ? repair.Proposals.Length : 0));
    }

    [Fact]
    public void A_finding_on_a_single_cell_is_about_no_equation()
    {
        var report = DetectionTests.Zero(Edition.Form2021);
        report[ApplicationRow.OutcomesTotal, Applicant.NaturalPerson] = -5;
        var findings = ReportChecker.Check(report.Build(), RuleSet.Numbers).Findings;
        var repair = ReportRepair.Propose(report.Build());
        Assert.Equal(RepairStatus.Unique, repair.Status);
        Assert.Empty(repair.For(findings.Single(finding => finding.Rule == TableRules.NotNegative)));
        Assert.Single(repair.For(findings.Single(finding => finding.Rule == TableRules.OutcomesAddUp)));
    }

    [Fact]
    public void A_finding_on_the_cells_of_another_report_is_about_no_equation_of_this()
    {
        var report = SpoiledTables.Change(SpoiledTables.Great(Edition.Form2021), [(ApplicationRow.Granted.Of(Applicant.NaturalPerson), 3)]);
        var repair = ReportRepair.Propose(report);
        var finding = ReportChecker.Check(report, RuleSet.Numbers).Findings[0];
        var other = finding with { Left = [.. finding.Left.Select(value => value with { Name = "2023/" + value.Name })] };
        Assert.Single(repair.For(finding));
        Assert.Empty(repair.For(other));
    }

    [Theory, MemberData(nameof(Editions))]
    public void A_finding_on_table_four_is_about_a_sum_that_cannot_locate(Edition edition)
    {
        var report = SpoiledTables.Great(edition).ToBuilder();
        report[Proceeding.Review, CaseResult.Total] += 1;
        var finding = Assert.Single(ReportChecker.Check(report.Build(), RuleSet.Numbers).Findings);
        var repair = ReportRepair.Propose(report.Build());
        Assert.Equal(RepairStatus.CannotLocate, repair.Status);
        Assert.True(Assert.Single(repair.Unlocated).IsSubjectOf(finding));
        Assert.Empty(repair.For(finding));
    }

    [Fact]
    public void What_is_undecided_for_a_blank_leads_to_the_blank()
    {
        var blank = SpoiledTables.Great(Edition.Form2021).ToBuilder();
        blank[ApplicationRow.Granted, Applicant.NaturalPerson] = null;
        var repair = ReportRepair.Propose(blank.Build());
        var undecided = ReportChecker.Check(blank.Build(), RuleSet.Numbers).Findings.Where(finding => finding.Rule == TableRules.OutcomesAddUp);
        Assert.Null(Assert.Single(Assert.Single(repair.For(Assert.Single(undecided))).Changes).Found);
    }

    /// <summary>An organ that leaves out zeros: a check that takes them for zeros finds the sums, and the proposal the cell, be it blank or not.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void Where_blanks_are_zero_the_wrong_cell_is_found_among_them_and_the_blanks_stay(Edition edition)
    {
        var original = new AnnualReportBuilder(edition) { Year = edition.FirstYear, Agency = new Agency("某机关", AgencyKind.Other) };
        foreach (var applicant in new[] { Applicant.NaturalPerson, Applicant.Total })
        {
            original[ApplicationRow.NewlyReceived, applicant] = original[ApplicationRow.Granted, applicant] = original[ApplicationRow.OutcomesTotal, applicant] = 30;
        }

        var rules = RuleSet.Numbers.WithSettings(new RuleSettings { BlanksAreZero = true });
        var options = new ReportRepairOptions { BlanksAreZero = true };
        Assert.True(ReportChecker.Check(original.Build(), rules).IsCertified);
        Assert.Equal(RepairStatus.NothingToRepair, ReportRepair.Propose(original.Build(), options).Status);

        var wrong = original.Build().ToBuilder();
        wrong[ApplicationRow.Granted, Applicant.NaturalPerson] = null;
        var repair = ReportRepair.Propose(wrong.Build(), options);
        var proposal = Assert.Single(repair.Proposals);
        Assert.Equal((ApplicationRow.Granted.Of(Applicant.NaturalPerson), null, 30L), proposal.Changes.Select(change => (change.Cell, change.Found, change.Proposed)).Single());
        Assert.Equal(original.Build(), wrong.Build().With(proposal));
        Assert.All(ReportChecker.Check(wrong.Build(), rules).Findings, finding => Assert.Single(repair.For(finding)));
        Assert.NotEqual(RepairStatus.Unique, ReportRepair.Propose(wrong.Build()).Status);
    }
}
