using System.Numerics;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Proofs;

/// <summary>What no equation can see. Every set of cells is looked at, with exact algebra over the amounts.</summary>
public class InvisibleErrorTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Theory, MemberData(nameof(Editions))]
    public void No_error_in_one_two_or_three_cells_is_invisible(Edition edition)
    {
        var table = TableThree.Of(edition);
        Assert.All([1, 2, 3], size => Assert.Empty(InvisibleErrors.OfSize(table, size)));
    }

    [Theory, MemberData(nameof(Editions))]
    public void The_invisible_errors_in_four_cells_are_rectangles_of_one_amount(Edition edition)
    {
        var table = TableThree.Of(edition);
        Assert.All(table.InvisibleFours, cells =>
        {
            var corners = cells.Select(cell => table.Cells[cell]).ToList();
            var rows = corners.Select(cell => (ApplicationRow)cell.Row).Distinct().ToList();
            var columns = corners.Select(cell => cell.Column).Distinct().ToList();
            Assert.Equal((2, 2), (rows.Count, columns.Count));
            Assert.True(rows.TrueForAll(TableThree.IsOutcome) || rows.TrueForAll(TableThree.IsOfTheBalance));
            Assert.All(InvisibleErrors.Amounts(table, cells), amount => Assert.Equal(BigInteger.One, BigInteger.Abs(amount)));
        });
    }

    // Two of the outcomes, or two of the three rows that only the balance knows: new, carried in, carried out. Two of the seven columns.
    [Theory]
    [InlineData("2021", 4410, 63)]
    [InlineData("2019", 3591, 63)]
    public void There_are_two_families_and_each_has_as_many_as_there_are_rectangles(string code, int ofOutcomes, int ofBalance)
    {
        var table = TableThree.Of(Edition.FromCode(code)!);
        var rows = table.Cells.Select(cell => (ApplicationRow)cell.Row).Distinct().ToList();
        Assert.Equal(ofOutcomes, Pairs(rows.Count(TableThree.IsOutcome)) * Pairs(Applicant.All.Length));
        Assert.Equal(ofBalance, Pairs(rows.Count(TableThree.IsOfTheBalance)) * Pairs(Applicant.All.Length));
        Assert.Equal((ofOutcomes, ofBalance), (table.InvisibleInOutcomes, table.InvisibleInBalance));
        Assert.Equal(ofOutcomes + ofBalance, table.InvisibleFours.Count);
    }

    // Both entered columns and outcomes: +d -d -d +d. The total column, or carried out against the two other rows, turns signs.
    [Theory, MemberData(nameof(Editions))]
    public void Amounts_alternate_among_entered_cells_and_repeat_in_the_total_column(Edition edition)
    {
        var table = TableThree.Of(edition);
        Assert.All(table.InvisibleFours, cells =>
        {
            // In printed order: first row, second row.
            var amounts = InvisibleErrors.Amounts(table, cells).Select(amount => (int)amount).ToArray();
            var alongRow = table.Cells[cells[1]].Column == Applicant.Total ? 1 : -1;
            var alongColumn = table.Cells[cells[2]].Row == ApplicationRow.CarriedOut ? 1 : -1;
            Assert.Equal([1, alongRow, alongColumn, alongRow * alongColumn], amounts);
        });
    }

    private static int Pairs(int number) => number * (number - 1) / 2;
}
