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
        Assert.All(InvisibleErrors.OfSize(table, 4), cells =>
        {
            var corners = cells.Select(cell => table.Cells[cell]).ToList();
            var rows = corners.Select(cell => (ApplicationRow)cell.Row).Distinct().ToList();
            var columns = corners.Select(cell => cell.Column).Distinct().ToList();
            Assert.Equal((2, 2), (rows.Count, columns.Count));
            Assert.True(rows.TrueForAll(IsOutcome) || rows.TrueForAll(IsOfTheBalance));
            Assert.All(InvisibleErrors.Amounts(table, cells), amount => Assert.Equal(BigInteger.One, BigInteger.Abs(amount)));
        });
    }

    // Two of the outcomes, or two of the three rows that only the balance knows: new, carried in, carried out. Two of the seven columns.
    [Theory]
    [InlineData("2021", 4473)]
    [InlineData("2019", 3654)]
    public void Their_number_is_that_of_the_rectangles(string code, int count)
    {
        var table = TableThree.Of(Edition.FromCode(code)!);
        var rows = table.Cells.Select(cell => (ApplicationRow)cell.Row).Distinct().ToList();
        var rectangles = (Pairs(rows.Count(IsOutcome)) + Pairs(rows.Count(IsOfTheBalance))) * Pairs(Applicant.All.Length);
        Assert.Equal(count, rectangles);
        Assert.Equal(count, InvisibleErrors.OfSize(table, 4).Count());
    }

    // Both entered columns and outcomes: +d -d -d +d. The total column, or carried out against the two other rows, turns signs.
    [Theory, MemberData(nameof(Editions))]
    public void Amounts_alternate_among_entered_cells_and_repeat_in_the_total_column(Edition edition)
    {
        var table = TableThree.Of(edition);
        Assert.All(InvisibleErrors.OfSize(table, 4), cells =>
        {
            // In printed order: first row, second row.
            var amounts = InvisibleErrors.Amounts(table, cells).Select(amount => (int)amount).ToArray();
            var alongRow = table.Cells[cells[1]].Column == Applicant.Total ? 1 : -1;
            var alongColumn = table.Cells[cells[2]].Row == ApplicationRow.CarriedOut ? 1 : -1;
            Assert.Equal([1, alongRow, alongColumn, alongRow * alongColumn], amounts);
        });
    }

    private static bool IsOutcome(ApplicationRow row) => row.Path[0] == ApplicationRow.Outcomes && row != ApplicationRow.OutcomesTotal;

    private static bool IsOfTheBalance(ApplicationRow row) => row.Path[0] != ApplicationRow.Outcomes;

    private static int Pairs(int number) => number * (number - 1) / 2;
}
