using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.Proofs;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>Repairs of real and of made-up reports, and the edges of the options.</summary>
public class ReportRepairTests
{
    public static TheoryData<string> Names { get; } = new(RealReport.Names);

    /// <summary>Typical slips, one at a time, in every cell of every published report that is filled in.</summary>
    [Theory, MemberData(nameof(Names))]
    public void A_slip_in_any_cell_of_a_published_report_is_repaired(string name)
    {
        var original = RealReport.Load(name).Report;
        if (ReportRepair.Propose(original).Status != RepairStatus.NothingToRepair)
        {
            return;
        }

        Assert.All(TableThree.Of(original.Edition).Cells, cell =>
        {
            var right = original[cell]!.Value;
            foreach (var wrong in new[] { right + 1, right * 10, right / 10, -right, right + 100 }.Where(wrong => wrong != right))
            {
                var builder = original.ToBuilder();
                builder[cell] = wrong;
                var spoiled = builder.Build();
                var result = ReportRepair.Propose(spoiled);
                Assert.Equal(RepairStatus.Unique, result.Status);
                Assert.Equal(original, spoiled.With(result.Proposals[0]));
            }
        });
    }

    [Theory, MemberData(nameof(Names))]
    public void A_published_report_fails_no_equation_and_blanks_are_filled_as_its_totals_say(string name)
    {
        var report = RealReport.Load(name).Report;
        var result = ReportRepair.Propose(report);
        Assert.Empty(result.Failed);
        Assert.Equal(result.Proposals.IsEmpty, result.Status is RepairStatus.NothingToRepair or RepairStatus.BlanksUndetermined or RepairStatus.CannotLocate);
        Assert.Empty(result.Proposals.SelectMany(proposal => CertificateChecker.Faults(report, proposal)));
    }

    [Fact]
    public void Nothing_is_changed_until_a_proposal_is_applied()
    {
        var (report, _) = TwoWrongOutcomes();
        var before = report.ToBuilder().Build();
        var proposal = ReportRepair.Propose(report).Proposals[0];
        Assert.Equal(before, report);
        Assert.NotEqual(report, report.With(proposal));
        Assert.Equal(before, report);
    }

    [Fact]
    public void Only_as_many_proposals_are_made_as_asked_for_and_the_result_says_so()
    {
        var (report, _) = TwoWrongOutcomes();
        var all = ReportRepair.Propose(report);
        var cut = ReportRepair.Propose(report, new ReportRepairOptions { MaxProposals = 2 });
        Assert.Equal((RepairStatus.Ambiguous, false), (all.Status, all.IsCut));
        Assert.True(all.Proposals.Length > 2);
        Assert.Equal((RepairStatus.Ambiguous, true, all.Proposals.Length), (cut.Status, cut.IsCut, cut.CandidateCount));
        Assert.Equal(all.Proposals.Take(2).Select(proposal => proposal.ToString()), cut.Proposals.Select(proposal => proposal.ToString()));
    }

    [Fact]
    public void Only_as_many_cells_are_changed_as_allowed()
    {
        var (report, _) = TwoWrongOutcomes();
        var result = ReportRepair.Propose(report, new ReportRepairOptions { MaxCells = 1 });
        Assert.Equal(RepairStatus.NotWithinLimit, result.Status);
        Assert.Equal(ReportRepair.Propose(report).Failed.AsEnumerable(), result.Failed);
    }

    [Fact]
    public void A_report_with_errors_all_over_is_not_guessed_at()
    {
        var original = SpoiledTables.Great(Edition.Form2021);
        var diagonal = Applicant.Entered.Zip(ApplicationRow.All, (applicant, row) => (row.Of(applicant), 10L + applicant.Code.Length));
        var result = ReportRepair.Propose(SpoiledTables.Change(original, diagonal));
        Assert.Equal(RepairStatus.NotWithinLimit, result.Status);
        Assert.Empty(result.Proposals);
        Assert.NotEmpty(result.Failed);
    }

    // The fourth corner alone explains the same failures: the smallest set is proposed, and three wrong cells are not found.
    [Fact]
    public void Three_corners_of_a_rectangle_that_are_wrong_by_one_amount_look_like_the_fourth()
    {
        var original = SpoiledTables.Great(Edition.Form2021);
        var report = SpoiledTables.Change(original,
        [
            (ApplicationRow.Granted.Of(Applicant.NaturalPerson), 3),
            (ApplicationRow.Granted.Of(Applicant.CommercialEnterprise), -3),
            (ApplicationRow.NotHeld.Of(Applicant.NaturalPerson), -3),
        ]);
        var change = Assert.Single(Assert.Single(ReportRepair.Propose(report).Proposals).Changes);
        Assert.Equal(ApplicationRow.NotHeld.Of(Applicant.CommercialEnterprise), change.Cell);
    }

    // Four cells are wrong and fit each other; only two balances fail, and fewer cells explain that.
    [Fact]
    public void A_wrong_outcome_from_which_all_totals_were_computed_looks_like_a_wrong_balance()
    {
        var original = SpoiledTables.Great(Edition.Form2021).ToBuilder();
        original[ApplicationRow.NotHeld, Applicant.NaturalPerson] += 6;
        var result = ReportRepair.Propose(original.ComputeTotals().Build());
        Assert.Equal(RepairStatus.Ambiguous, result.Status);
        Assert.All(result.Failed, equation => Assert.Equal(RelationKind.Balance, equation.Relation.Kind));
        Assert.Equal(
            [ApplicationRow.NewlyReceived, ApplicationRow.CarriedIn, ApplicationRow.CarriedOut],
            result.Proposals.Select(proposal => Assert.Single(proposal.Changes.Select(change => change.Cell.Row).Distinct())).OrderBy(row => Array.IndexOf([.. ApplicationRow.All], row)));
    }

    [Fact]
    public void Table_four_says_that_something_is_wrong_and_not_where()
    {
        var builder = DetectionTests.Zero(Edition.Form2021);
        builder[Proceeding.Review, CaseResult.Upheld] = 3;
        builder[Proceeding.DirectLitigation, CaseResult.Total] = 2;
        var result = ReportRepair.Propose(builder.Build());
        Assert.Equal(RepairStatus.CannotLocate, result.Status);
        Assert.Equal([(Proceeding.Review, 0m, 3m), (Proceeding.DirectLitigation, 2m, 0m)],
            result.Unlocated.Select(sum => ((Proceeding)sum.Relation.Left[0].Row, sum.Left!.Value, sum.Right!.Value)));

        // Table three is repaired all the same.
        builder[ApplicationRow.CarriedOut, Applicant.Total] = 1;
        result = ReportRepair.Propose(builder.Build());
        Assert.Equal((RepairStatus.Unique, 2), (result.Status, result.Unlocated.Length));
    }

    [Fact]
    public void Numbers_at_the_end_of_the_range_are_repaired_without_overflow()
    {
        var builder = DetectionTests.Zero(Edition.Form2021);
        foreach (var row in ApplicationRow.All.Where(row => row.Editions.Contains(Edition.Form2021)))
        {
            builder.SetRow(row, long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue);
        }

        Assert.Equal(RepairStatus.NotWithinLimit, ReportRepair.Propose(builder.Build()).Status);

        builder = DetectionTests.Zero(Edition.Form2021);
        builder[ApplicationRow.CarriedIn, Applicant.Total] = -long.MaxValue;
        var report = builder.Build();
        Assert.Equal(DetectionTests.Zero(Edition.Form2021).Build(), report.With(Assert.Single(ReportRepair.Propose(report).Proposals)));
    }

    [Fact]
    public void A_proposal_is_not_applied_to_another_report()
    {
        var (report, cell) = TwoWrongOutcomes();
        var proposal = ReportRepair.Propose(report).Proposals.First(proposal => proposal.Changes.Any(change => change.Cell == cell));
        Assert.Throws<ArgumentException>(() => report.With(proposal).With(proposal));
        Assert.Throws<ArgumentException>(() => DetectionTests.Zero(Edition.Form2019).Build().With(proposal));
        Assert.Throws<ArgumentNullException>(() => ((AnnualReport)null!).With(proposal));
        Assert.Throws<ArgumentNullException>(() => report.With(null!));
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportRepairOptions { MaxCells = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportRepairOptions { MaxCells = 4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportRepairOptions { MaxProposals = 0 });
        Assert.Throws<ArgumentNullException>(() => ReportRepair.Propose(null!));
        Assert.Throws<ArgumentNullException>(() => ReportRepair.Propose(DetectionTests.Zero(Edition.Form2021).Build(), null!));
    }

    [Fact]
    public void A_proposal_is_told_in_both_languages()
    {
        var builder = DetectionTests.Zero(Edition.Form2021).SetRow(ApplicationRow.NewlyReceived, 12, 0, 0, 0, 0, 0).SetRow(ApplicationRow.Granted, 12, 0, 0, 0, 0, 0).ComputeTotals();
        builder[ApplicationRow.Granted, Applicant.NaturalPerson] = 1;
        var proposal = Assert.Single(ReportRepair.Propose(builder.Build()).Proposals);
        Assert.Equal("建议将“三、收到和处理政府信息公开申请情况/（一）予以公开/自然人”由1改为12（漏写数字）。改后2个原不成立的等式成立。", proposal.ToString(Language.Chinese));
        Assert.Equal("Change '三、收到和处理政府信息公开申请情况/（一）予以公开/自然人' (applications.granted.naturalPerson) from 1 to 12 (digit missing). Then 2 equations that failed hold.", proposal.ToString(Language.English));
        Assert.Equal(proposal.ToString(Language.Chinese), proposal.ToString());

        builder[ApplicationRow.Granted, Applicant.NaturalPerson] = null;
        proposal = Assert.Single(ReportRepair.Propose(builder.Build()).Proposals);
        Assert.Contains("由空白改为12（填补空白）。改后2个原无法判断的等式成立。", proposal.ToString(), StringComparison.Ordinal);
        Assert.Contains("from blank to 12 (blank filled). Then 2 equations that could not be decided hold.", proposal.ToString(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_slip_has_a_name_of_its_own()
    {
        var slips = Enum.GetValues<SlipKind>();
        Assert.Equal(slips.Length, slips.Select(RepairText.Name).Distinct().Count());
    }

    // Two outcomes of one column too great by the same amount, so that their total could be made to fit either way.
    private static (AnnualReport Report, CountCell Cell) TwoWrongOutcomes()
    {
        var cell = ApplicationRow.Granted.Of(Applicant.NaturalPerson);
        var original = SpoiledTables.Great(Edition.Form2021);
        return (SpoiledTables.Change(original, [(cell, 9), (ApplicationRow.Granted.Of(Applicant.Total), 9)]), cell);
    }
}
