using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>The slips that explain a proposal, and the order of proposals that they make.</summary>
public class SlipTests
{
    [Theory]
    [InlineData(-5, 5, SlipKind.Sign)]
    [InlineData(-5, 6, SlipKind.None)]
    [InlineData(21, 12, SlipKind.DigitsSwapped)]
    [InlineData(1324, 1234, SlipKind.DigitsSwapped)]
    [InlineData(321, 123, SlipKind.None)]
    [InlineData(1, 12, SlipKind.DigitMissing)]
    [InlineData(12, 152, SlipKind.DigitMissing)]
    [InlineData(12, 120, SlipKind.DigitMissing)]
    [InlineData(0, 10, SlipKind.None)]
    [InlineData(112, 12, SlipKind.DigitDoubled)]
    [InlineData(122, 12, SlipKind.DigitDoubled)]
    [InlineData(152, 12, SlipKind.DigitAdded)]
    [InlineData(10, 0, SlipKind.None)]
    [InlineData(17, 12, SlipKind.DigitMistaken)]
    [InlineData(7, 2, SlipKind.None)]
    [InlineData(1234, 12, SlipKind.None)]
    [InlineData(long.MaxValue, 922337203685477580, SlipKind.DigitAdded)]
    [InlineData(-long.MaxValue, long.MaxValue, SlipKind.Sign)]
    public void A_slip_is_told_by_the_digits(long found, long proposed, SlipKind slip)
    {
        Assert.Equal(slip, DigitSlips.Of(found, proposed));

        // In a report whose other numbers are right, the same.
        var report = Report(row => row.SetRow(ApplicationRow.NewlyReceived, proposed, 0, 0, 0, 0, 0), found);
        var proposal = Assert.Single(ReportRepair.Propose(report).Proposals);
        Assert.Equal((slip, slip), (proposal.Slip, Assert.Single(proposal.Changes).Slip));
    }

    [Theory]
    [InlineData("12 0 0 0 0 0", "1 2 0 0 0 0", SlipKind.CellSplit)]
    [InlineData("0 12 0 0 0 0", "1 2 0 0 0 0", SlipKind.CellSplit)]
    [InlineData("0 0 0 0 12 3", "0 0 0 0 1 2", SlipKind.CellSplit, 3)]
    [InlineData("0 0 0 12 0 0", "0 0 0 1 2 0", SlipKind.CellSplit)]
    [InlineData("1 2 0 0 0 0", "12 0 0 0 0 0", SlipKind.CellsJoined)]
    [InlineData("0 0 0 0 1 2", "0 0 0 0 12 3", SlipKind.CellsJoined, 0)]
    [InlineData("5 0 0 0 0 0", "0 5 0 0 0 0", SlipKind.RowShifted)]
    [InlineData("0 3 4 0 0 0", "0 0 3 4 0 0", SlipKind.RowShifted)]
    [InlineData("0 0 3 4 0 0", "0 3 4 0 0 0", SlipKind.RowShifted)]
    [InlineData("7 3 0 0 0 0", "3 7 0 0 0 0", SlipKind.CellsSwapped)]
    [InlineData("7 0 0 0 0 30", "30 0 0 0 0 7", SlipKind.CellsSwapped)]
    [InlineData("12 0 0 34 0 0", "21 0 0 43 0 0", SlipKind.DigitsSwapped)]
    [InlineData("12 0 0 34 0 0", "21 0 0 3 0 0", SlipKind.DigitMissing)]
    [InlineData("12 0 0 34 0 0", "21 0 0 34 0 0", SlipKind.DigitsSwapped, 55)]
    public void A_slip_across_a_row_ranks_first(string wanted, string found, SlipKind slip, int? total = null)
    {
        var original = Report(row => row.SetRow(ApplicationRow.NewlyReceived, Numbers(wanted)), null);
        var spoiled = original.ToBuilder().SetRow(ApplicationRow.NewlyReceived, Numbers(found));
        spoiled[ApplicationRow.NewlyReceived, Applicant.Total] = total ?? spoiled[ApplicationRow.NewlyReceived, Applicant.Total];
        AssertFirst(original, spoiled.Build(), slip);
    }

    [Theory]
    [InlineData("3 4 5 6 7 0", "0 3 4 5 6 7", 6)]
    [InlineData("0 3 4 5 6 7", "3 4 5 6 7 0", 6)]
    [InlineData("0 3 4 5 0 0", "0 0 3 4 5 0", 4)]
    public void A_row_that_is_shifted_over_more_than_three_cells_is_seen_and_not_explained(string wanted, string found, int columns)
    {
        var original = Report(row => row.SetRow(ApplicationRow.NewlyReceived, Numbers(wanted)), null);
        var result = ReportRepair.Propose(original.ToBuilder().SetRow(ApplicationRow.NewlyReceived, Numbers(found)).Build());
        Assert.Equal(RepairStatus.NotWithinLimit, result.Status);
        Assert.Empty(result.Proposals);
        Assert.Equal(columns, result.Failed.Length);
        Assert.All(result.Failed, failed => Assert.Equal(RelationKind.Balance, failed.Relation.Kind));
    }

    [Fact]
    public void A_slip_across_a_column_ranks_first()
    {
        var original = Report(row => row.SetRow(ApplicationRow.Granted, 0, 0, 0, 0, 5, 0), null);
        var spoiled = original.ToBuilder();
        spoiled[ApplicationRow.Granted, Applicant.LegalServiceInstitution] = 0;
        spoiled[ApplicationRow.PartlyGranted, Applicant.LegalServiceInstitution] = 5;
        AssertFirst(original, spoiled.Build(), SlipKind.ColumnShifted);
    }

    // The sums of two columns fail by 9: in any row of outcomes the cell and its total may be too great by 9, but one slip explains it.
    [Fact]
    public void A_slip_from_which_the_total_was_computed_ranks_first()
    {
        var original = Report(row => row.SetRow(ApplicationRow.Granted, 30, 30, 30, 0, 0, 0).SetRow(ApplicationRow.NotHeld, 12, 56, 0, 0, 0, 0), null);
        var builder = original.ToBuilder();
        builder[ApplicationRow.NotHeld, Applicant.NaturalPerson] = 21;
        builder[ApplicationRow.NotHeld, Applicant.Total] += 9;
        var spoiled = builder.Build();
        var result = ReportRepair.Propose(spoiled);
        Assert.Equal(RepairStatus.Ambiguous, result.Status);
        Assert.Equal(Enumerable.Range(1, result.Proposals.Length), result.Proposals.Select(proposal => proposal.Rank));
        Assert.Equal((original, SlipKind.DigitsSwapped), (spoiled.With(result.Proposals[0]), result.Proposals[0].Slip));
        Assert.Equal([SlipKind.DigitsSwapped, SlipKind.TotalFollows], result.Proposals[0].Changes.Select(change => change.Slip));
    }

    private static void AssertFirst(AnnualReport original, AnnualReport spoiled, SlipKind slip)
    {
        var result = ReportRepair.Propose(spoiled);
        Assert.Equal((slip, original), (result.Proposals[0].Slip, spoiled.With(result.Proposals[0])));
    }

    // Everything that is received is granted.
    private static AnnualReport Report(Action<AnnualReportBuilder> fill, long? naturalPersons)
    {
        var builder = DetectionTests.Zero(Edition.Form2021);
        fill(builder);
        builder.ComputeTotals();
        foreach (var applicant in Applicant.Entered)
        {
            var received = builder[ApplicationRow.NewlyReceived, applicant];
            builder[ApplicationRow.Granted, applicant] += received;
            builder[ApplicationRow.NewlyReceived, applicant] += builder[ApplicationRow.OutcomesTotal, applicant];
        }

        builder.ComputeTotals();
        builder[ApplicationRow.NewlyReceived, Applicant.NaturalPerson] = naturalPersons ?? builder[ApplicationRow.NewlyReceived, Applicant.NaturalPerson];
        return builder.Build();
    }

    private static long?[] Numbers(string text) => [.. text.Split(' ').Select(number => (long?)int.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
}
