using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>Blank cells are neither zero nor wrong. One that an equation determines is proposed, never filled silently.</summary>
public class BlankTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Theory, MemberData(nameof(Editions))]
    public void Any_one_blank_of_tables_three_and_four_is_determined(Edition edition)
    {
        var original = SpoiledTables.Great(edition);
        Assert.All(ReportGenerators.SummedCells(edition), cell =>
        {
            var blank = Blank(original, cell);
            var result = ReportRepair.Propose(blank);
            var proposal = Assert.Single(result.Proposals);
            Assert.Equal((RepairStatus.BlanksDetermined, SlipKind.BlankFilled), (result.Status, proposal.Slip));
            Assert.Equal(new CellChange(cell, null, original[cell]!.Value, SlipKind.BlankFilled), Assert.Single(proposal.Changes));
            Assert.Equal(original, blank.With(proposal));
            Assert.Empty(CertificateChecker.Faults(blank, proposal));
            Assert.Empty(proposal.Certificate.Kept.Concat(proposal.Certificate.Undecided));
        });
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 100)]
    public Property Filling_until_nothing_is_determined_gives_back_the_original_numbers(CertifiedReport certified)
    {
        var cells = Gen.Elements(ReportGenerators.SummedCells(certified.Value.Edition));
        return Prop.ForAll(Arb.From(Gen.Choose(1, 60).SelectMany(count => cells.ArrayOf(count))), blanks =>
        {
            var report = Blank(certified.Value, blanks);
            var result = ReportRepair.Propose(report);
            while (result.Status == RepairStatus.BlanksDetermined)
            {
                Assert.Empty(result.Proposals.SelectMany(proposal => CertificateChecker.Faults(report, proposal)));
                report = result.Proposals.Aggregate(report, (filled, proposal) => filled.With(proposal));
                result = ReportRepair.Propose(report);
            }

            Assert.All(blanks, cell => Assert.True(report[cell] is null || report[cell] == certified.Value[cell]));
            Assert.Equal(report.Equals(certified.Value) ? RepairStatus.NothingToRepair : RepairStatus.BlanksUndetermined, result.Status);
        });
    }

    // The total of one row is wrong. The blank beside it hides that from the row, the blank below it from the column.
    [Fact]
    public void A_blank_of_which_two_equations_say_different_things_is_left_blank()
    {
        var original = SpoiledTables.Great(Edition.Form2021);
        var report = Blank(original, ApplicationRow.Granted.Of(Applicant.NaturalPerson), ApplicationRow.NotHeld.Of(Applicant.Total));
        Assert.Equal(2, ReportRepair.Propose(report).Proposals.Length);

        var result = ReportRepair.Propose(SpoiledTables.Change(report, [(ApplicationRow.Granted.Of(Applicant.Total), 6)]));
        Assert.Equal(RepairStatus.BlanksUndetermined, result.Status);
        Assert.Empty(result.Failed);
        Assert.Empty(result.Proposals);
    }

    [Fact]
    public void A_blank_that_would_be_negative_is_left_blank()
    {
        var report = DetectionTests.Zero(Edition.Form2021);
        report[Proceeding.Review, CaseResult.Upheld] = 3;
        report[Proceeding.Review, CaseResult.Pending] = null;
        Assert.Equal(RepairStatus.BlanksUndetermined, ReportRepair.Propose(report.Build()).Status);
    }

    [Fact]
    public void A_blank_form_determines_nothing()
    {
        var result = ReportRepair.Propose(new AnnualReportBuilder(2024).Build());
        Assert.Equal(RepairStatus.BlanksUndetermined, result.Status);
        Assert.Empty(result.Proposals);
    }

    [Fact]
    public void Blanks_are_filled_only_when_no_equation_of_table_three_fails()
    {
        var report = DetectionTests.Zero(Edition.Form2021);
        report[ApplicationRow.CarriedOut, Applicant.OtherOrganization] = null;
        report[ApplicationRow.Granted, Applicant.NaturalPerson] = 4;
        var result = ReportRepair.Propose(report.Build());
        Assert.Equal(RepairStatus.Unique, result.Status);
        Assert.Equal(ApplicationRow.Granted.Of(Applicant.NaturalPerson), result.Proposals[0].Changes.Single().Cell);
        Assert.Equal(RepairStatus.BlanksDetermined, ReportRepair.Propose(report.Build().With(result.Proposals[0])).Status);
    }

    private static AnnualReport Blank(AnnualReport report, params CountCell[] cells)
    {
        var builder = report.ToBuilder();
        foreach (var cell in cells)
        {
            builder[cell] = null;
        }

        return builder.Build();
    }
}
