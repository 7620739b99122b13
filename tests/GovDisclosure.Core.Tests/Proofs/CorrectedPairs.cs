using System.Collections.Concurrent;
using GovDisclosure.Definition;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.Rules.Repair;

namespace GovDisclosure.Tests.Proofs;

/// <summary>All pairs of wrong cells with two given amounts: how many are corrected, and how many leave a choice.</summary>
internal sealed record CorrectedPairs(long First, long Second)
{
    public static readonly CorrectedPairs Unequal = new(1000, 7);
    public static readonly CorrectedPairs Equal = new(7, 7);
    public static readonly CorrectedPairs Opposite = new(7, -7);
    public static readonly CorrectedPairs[] All = [Unequal, Equal, Opposite];

    private static readonly ConcurrentDictionary<(CorrectedPairs, Edition), (int Found, int Unique, int Longest)> Counted = [];

    /// <summary>The pairs for which the original is among the proposals, those for which it is the only one, and the longest list of proposals.</summary>
    public (int Found, int Unique, int Longest) Count(Edition edition) =>
        Counted.GetOrAdd((this, edition), key => key.Item1.CountAll(key.Item2));

    private (int Found, int Unique, int Longest) CountAll(Edition edition)
    {
        var original = SpoiledTables.Great(edition);
        var cells = TableThree.Of(edition).Cells;
        var (found, unique, longest) = (0, 0, 0);
        for (var one = 0; one < cells.Length; one++)
        {
            for (var other = one + 1; other < cells.Length; other++)
            {
                var spoiled = SpoiledTables.Change(original, [(cells[one], First), (cells[other], Second)]);
                var result = ReportRepair.Propose(spoiled);
                var names = result.Proposals.Any(proposal => proposal.Changes.Length == 2 && proposal.Changes[0].Cell == cells[one] && proposal.Changes[1].Cell == cells[other]
                    && proposal.Changes[0].Proposed == original[cells[one]] && proposal.Changes[1].Proposed == original[cells[other]]);
                found += names ? 1 : 0;
                unique += names && result.Status == RepairStatus.Unique ? 1 : 0;
                longest = Math.Max(longest, result.Proposals.Length);
            }
        }

        return (found, unique, longest);
    }
}
