using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Proofs;

/// <summary>What the mere list of failed equations tells, whatever the amounts are.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("2021", 175, 168, 7)]
    [InlineData("2019", 161, 154, 7)]
    public void Each_single_wrong_cell_fails_its_own_set_of_equations(string code, int cells, int two, int three)
    {
        var patterns = TableThree.Of(Edition.FromCode(code)!).Patterns;
        Assert.Equal(cells, patterns.Length);
        Assert.Equal(cells, patterns.Distinct().Count());
        Assert.Equal(two, patterns.Count(pattern => ulong.PopCount(pattern) == 2));
        Assert.Equal(three, patterns.Count(pattern => ulong.PopCount(pattern) == 3));
    }

    [Theory]
    [InlineData("2021", 15225, 6279)]
    [InlineData("2019", 12880, 5572)]
    public void The_failed_equations_alone_tell_some_pairs_of_wrong_cells(string code, int pairs, int decided)
    {
        var found = Counts(TableThree.Of(Edition.FromCode(code)!));
        Assert.Equal((pairs, decided), found);
    }

    /// <summary>The number of pairs of cells, and of those whose failed equations, if their amounts do not cancel out, no other pair and no single cell has.</summary>
    internal static (int Pairs, int Decided) Counts(TableThree table)
    {
        var patterns = table.Patterns;
        var unions = new List<ulong>();
        for (var one = 0; one < patterns.Length; one++)
        {
            for (var other = one + 1; other < patterns.Length; other++)
            {
                unions.Add(patterns[one] | patterns[other]);
            }
        }

        var decided = unions.GroupBy(union => union).Where(group => group.Count() == 1).Count(group => !patterns.Contains(group.Key));
        return (unions.Count, decided);
    }
}
