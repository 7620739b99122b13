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
            Assert.Equal(original, proposal.ApplyTo(blank));
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
            var result = ReportRepair.Propose(report, SpoiledTables.Unlimited);
            while (result.Status == RepairStatus.BlanksDetermined)
            {
                Assert.Empty(result.Proposals.SelectMany(proposal => CertificateChecker.Faults(report, proposal)));
                report = result.Proposals.Aggregate(report, (filled, proposal) => proposal.ApplyTo(filled));
                result = ReportRepair.Propose(report, SpoiledTables.Unlimited);
            }

            Assert.All(blanks, cell => Assert.True(report[cell] is null || report[cell] == certified.Value[cell]));
            Assert.Equal(report.Equals(certified.Value) ? RepairStatus.NothingToRepair : RepairStatus.BlanksUndetermined, result.Status);
        });
    }

    [Fact]
    public void A_blank_of_which_two_equations_say_different_things_is_left_blank()
    {
        var cell = ApplicationRow.Granted.Of(Applicant.NaturalPerson);
        var report = Blank(DetectionTests.Zero(Edition.Form2021).Build(), cell).ToBuilder();
        report[ApplicationRow.Granted, Applicant.Total] = 5;
        report[ApplicationRow.NotHeld, Applicant.Total] = 5;
        report[ApplicationRow.NotHeld, Applicant.CommercialEnterprise] = 5;
        report[ApplicationRow.OutcomesTotal, Applicant.CommercialEnterprise] = 5;
        report[ApplicationRow.OutcomesTotal, Applicant.Total] = 10;
        report[ApplicationRow.OutcomesTotal, Applicant.NaturalPerson] = 5;
        report[ApplicationRow.NewlyReceived, Applicant.Total] = 10;
        report[ApplicationRow.NewlyReceived, Applicant.CommercialEnterprise] = 5;
        report[ApplicationRow.NewlyReceived, Applicant.NaturalPerson] = 5;
        Assert.Equal((RepairStatus.BlanksDetermined, 5), Fill(report));

        // The row calls for 5, the column for 4.
        report[ApplicationRow.PartlyGranted, Applicant.NaturalPerson] = 1;
        report[ApplicationRow.PartlyGranted, Applicant.CommercialEnterprise] = null;
        report[ApplicationRow.PartlyGranted, Applicant.Total] = 1;
        var result = ReportRepair.Propose(report.Build());
        Assert.DoesNotContain(result.Proposals, proposal => proposal.Changes[0].Cell == cell);
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
        Assert.Equal(RepairStatus.BlanksDetermined, ReportRepair.Propose(result.Proposals[0].ApplyTo(report.Build())).Status);
    }

    private static (RepairStatus Status, long Value) Fill(AnnualReportBuilder report)
    {
        var result = ReportRepair.Propose(report.Build());
        return (result.Status, result.Proposals.Single().Changes.Single().Proposed);
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
