using GovDisclosure.Definition;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.Rules.Repair;

namespace GovDisclosure.Tests.Proofs;

/// <summary>What the library corrects, tried on every cell and on every pair of cells.</summary>
public class CorrectionTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Theory, MemberData(nameof(Editions))]
    public void Every_single_wrong_cell_is_located_and_corrected_exactly(Edition edition)
    {
        var original = SpoiledTables.Great(edition);
        var wrong =
            from cell in TableThree.Of(edition).Cells
            from value in new long[] { 0, 1, original[cell]!.Value - 1, original[cell]!.Value + 1, -1, -long.MaxValue, long.MaxValue, long.MaxValue / 2, 10_000_000_000 }
            let builder = original.ToBuilder()
            let spoiled = (builder[cell] = value) is null ? original : builder.Build()
            let result = ReportRepair.Propose(spoiled)
            where value != original[cell]
                && (result.Status != RepairStatus.Unique || !spoiled.With(result.Proposals[0]).Equals(original))
            select $"{cell.Code} = {value}";
        Assert.Empty(wrong);
    }

    // No number is refused for being negative in this report, so these are facts about the form, not about the numbers.
    [Theory, MemberData(nameof(Editions))]
    public void The_original_is_among_the_proposals_for_every_pair_of_wrong_cells(Edition edition) =>
        Assert.All(CorrectedPairs.All, pairs => Assert.Equal(PatternTests.Counts(TableThree.Of(edition)).Pairs, pairs.Count(edition).Found));

    /// <summary>
    /// Two explanations of the same failures differ by an invisible error. If each is a pair of cells, the difference has at most four
    /// cells, so it is a rectangle of one amount, and each pair is half of it. Pairs whose amounts differ, sign aside, never are.
    /// </summary>
    [Theory, MemberData(nameof(Editions))]
    public void A_pair_leaves_a_choice_exactly_if_it_is_half_of_an_invisible_rectangle(Edition edition)
    {
        var table = TableThree.Of(edition);
        var halves = new Dictionary<int, HashSet<(int, int)>> { [1] = [], [-1] = [] };
        foreach (var cells in InvisibleErrors.OfSize(table, 4))
        {
            var amounts = InvisibleErrors.Amounts(table, cells);
            for (var one = 0; one < cells.Length; one++)
            {
                for (var other = one + 1; other < cells.Length; other++)
                {
                    halves[(int)(amounts[one] * amounts[other])].Add((cells[one], cells[other]));
                }
            }
        }

        var pairs = PatternTests.Counts(table).Pairs;
        Assert.Equal(pairs, CorrectedPairs.Unequal.Count(edition).Unique);
        Assert.Equal(pairs - halves[1].Count, CorrectedPairs.Equal.Count(edition).Unique);
        Assert.Equal(pairs - halves[-1].Count, CorrectedPairs.Opposite.Count(edition).Unique);
    }
}
