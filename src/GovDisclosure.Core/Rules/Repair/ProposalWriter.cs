using System.Numerics;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Repair;

/// <summary>Makes proposals with their certificates of candidates. The counts are those of the report, or zero for its blanks.</summary>
internal readonly ref struct ProposalWriter(EquationSystem system, Syndrome syndrome, AnnualReport report, ReadOnlySpan<long> counts)
{
    private readonly ReadOnlySpan<long> _counts = counts;

    public ImmutableArray<RepairProposal> Write(List<RepairCandidate> candidates, int limit)
    {
        var proposals = ImmutableArray.CreateBuilder<RepairProposal>(Math.Min(candidates.Count, limit));
        for (var i = 0; i < proposals.Capacity; i++)
        {
            var candidate = candidates[i];
            proposals.Add(new RepairProposal(report.Edition, i + 1, candidate.Slip, Changes(candidate), Certify(candidate)));
        }

        return proposals.MoveToImmutable();
    }

    /// <summary>Equations with their sums as reported.</summary>
    public ImmutableArray<CheckedRelation> AsReported(ulong equations)
    {
        var relations = ImmutableArray.CreateBuilder<CheckedRelation>(BitOperations.PopCount(equations));
        for (; equations != 0; equations &= equations - 1)
        {
            relations.Add(Sums(BitOperations.TrailingZeroCount(equations), null));
        }

        return relations.MoveToImmutable();
    }

    private ImmutableArray<CellChange> Changes(RepairCandidate candidate)
    {
        var changes = ImmutableArray.CreateBuilder<CellChange>(candidate.Cells.Length);
        for (var i = 0; i < candidate.Cells.Length; i++)
        {
            var cell = candidate.Cells[i];
            changes.Add(new CellChange(system.Cells[cell], report[system.Cells[cell]], candidate.Values[i], candidate.CellSlips[i]));
        }

        return changes.MoveToImmutable();
    }

    private RepairCertificate Certify(RepairCandidate candidate)
    {
        var mended = ImmutableArray.CreateBuilder<CheckedRelation>();
        var kept = ImmutableArray.CreateBuilder<CheckedRelation>();
        var undecided = ImmutableArray.CreateBuilder<CheckedRelation>();
        var touched = 0UL;
        foreach (var cell in candidate.Cells)
        {
            touched |= system.Touched[cell];
        }

        for (; touched != 0; touched &= touched - 1)
        {
            var equation = BitOperations.TrailingZeroCount(touched);
            var after = Sums(equation, candidate);
            var held = ((syndrome.Known & ~syndrome.Failed) >> equation & 1) != 0;
            (after.Holds is null ? undecided : held ? kept : mended).Add(after);
        }

        return new RepairCertificate(mended.DrainToImmutable(), kept.DrainToImmutable(), undecided.DrainToImmutable());
    }

    private CheckedRelation Sums(int equation, RepairCandidate? change) =>
        new(system.Relations[equation], Sum(system.LeftOf[equation], change), Sum(system.RightOf[equation], change));

    // A decimal holds the sum of any number of cells of the form exactly.
    private decimal? Sum(int[] cells, RepairCandidate? change)
    {
        var sum = (Int128)0;
        foreach (var cell in cells)
        {
            var changed = change is null ? -1 : Array.IndexOf(change.Cells, cell);
            var count = changed >= 0 ? change!.Values[changed] : _counts[system.Slots[cell]];
            if (count == CellStore.Blank)
            {
                return null;
            }

            sum += count;
        }

        return (decimal)sum;
    }
}
