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
                && (result.Status != RepairStatus.Unique || !result.Proposals[0].ApplyTo(spoiled).Equals(original))
            select $"{cell.Code} = {value}";
        Assert.Empty(wrong);
    }

    // No number is refused for being negative in this report, so these are facts about the form, not about the numbers.
    [Theory, MemberData(nameof(Editions))]
    public void The_original_is_among_the_proposals_for_every_pair_of_wrong_cells(Edition edition) =>
        Assert.All(CorrectedPairs.All, pairs => Assert.Equal(PatternTests.Counts(TableThree.Of(edition)).Pairs, pairs.Count(edition).Found));
}
