using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Proofs;

/// <summary>How much the equations of table three say, by exact elimination.</summary>
public class EquationTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Theory]
    [InlineData("2021", 39, 37, 138)]
    [InlineData("2019", 37, 35, 126)]
    public void All_but_two_of_the_equations_are_independent(string code, int equations, int rank, int free)
    {
        var table = TableThree.Of(Edition.FromCode(code)!);
        Assert.Equal(equations, table.Relations.Length);
        Assert.Equal(rank, table.WholeMatrix().Rank);
        Assert.Equal(free, table.WholeMatrix().Kernel.Count);
    }

    [Theory, MemberData(nameof(Editions))]
    public void The_outcome_sum_of_the_total_column_follows_from_the_others(Edition edition) =>
        AssertFollows(
            edition,
            RelationKind.OutcomeTotal,
            row => row == ApplicationRow.OutcomesTotal ? 1 : IsOutcome(row) ? -1 : 0);

    [Theory, MemberData(nameof(Editions))]
    public void The_balance_of_the_total_column_follows_from_the_others(Edition edition) =>
        AssertFollows(
            edition,
            RelationKind.Balance,
            row => row == ApplicationRow.NewlyReceived || row == ApplicationRow.CarriedIn ? 1
                : row == ApplicationRow.OutcomesTotal || row == ApplicationRow.CarriedOut ? -1 : 0);

    // The equation of the total column is the sum of the same equation of the six other columns and multiples of the row sums.
    private static void AssertFollows(Edition edition, RelationKind kind, Func<ApplicationRow, int> multipleOfRow)
    {
        var table = TableThree.Of(edition);
        var sum = new int[table.Cells.Length];
        int[]? follows = null;
        foreach (var (relation, coefficients) in table.Relations.Zip(table.Coefficients))
        {
            var first = relation.Left[0];
            var isTotalColumn = first.Column == Applicant.Total;
            if (relation.Kind == kind && isTotalColumn)
            {
                follows = coefficients;
                continue;
            }

            var multiple = relation.Kind == RelationKind.ApplicantTotal ? multipleOfRow((ApplicationRow)first.Row) : relation.Kind == kind ? 1 : 0;
            for (var cell = 0; cell < sum.Length; cell++)
            {
                sum[cell] += multiple * coefficients[cell];
            }
        }

        Assert.Equal(follows, sum);
    }

    private static bool IsOutcome(ApplicationRow row) => row.Path[0] == ApplicationRow.Outcomes && row != ApplicationRow.OutcomesTotal;
}
