namespace GovDisclosure.Rules.Repair;

/// <summary>Orders candidates by how plausible their slips are, then by how little they change, then as the form is printed.</summary>
internal readonly ref struct RepairRanking(EquationSystem system, Syndrome syndrome, ReadOnlySpan<long> counts)
{
    // One slip that explains everything is more plausible than two slips, be they the most common ones.
    private const int OneSlip = 20;
    private const int Unexplained = 100;

    private readonly ReadOnlySpan<long> _counts = counts;

    public void Sort(List<RepairCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            Judge(candidate);
        }

        candidates.Sort(Compare);
    }

    private void Judge(RepairCandidate candidate)
    {
        for (var i = 0; i < candidate.Cells.Length; i++)
        {
            var found = _counts[system.Slots[candidate.Cells[i]]];
            var slip = IsTotalThatFits(candidate, i) ? SlipKind.TotalFollows : DigitSlips.Of(found, candidate.Values[i]);
            candidate.CellSlips[i] = slip;
            candidate.Cost += CostOf(slip);
            candidate.Slip = i == 0 || CostOf(slip) > CostOf(candidate.Slip) ? slip : candidate.Slip;
            candidate.Change += Int128.Abs((Int128)candidate.Values[i] - found);
        }

        if (candidate.Cells.Length > 1
            && LineSlips.Of(system, _counts, candidate) is var whole and not SlipKind.None
            && CostOf(whole) < candidate.Cost)
        {
            candidate.Slip = whole;
            candidate.Cost = CostOf(whole);
        }
    }

    // The sum holds although a part of it is wrong: whoever adds up copies the mistake.
    private bool IsTotalThatFits(RepairCandidate candidate, int total)
    {
        var sums = system.Left[candidate.Cells[total]] & system.Totals & syndrome.Known & ~syndrome.Failed;
        var others = 0UL;
        for (var i = 0; i < candidate.Cells.Length; i++)
        {
            others |= i == total ? 0 : system.Touched[candidate.Cells[i]];
        }

        return (sums & others) != 0;
    }

    private static int CostOf(SlipKind slip) => slip switch
    {
        SlipKind.None => Unexplained,
        SlipKind.TotalFollows => 0,
        _ => OneSlip + (int)slip,
    };

    private static int Compare(RepairCandidate one, RepairCandidate other)
    {
        var order = one.Cost.CompareTo(other.Cost);
        order = order != 0 ? order : one.Change.CompareTo(other.Change);
        return order != 0 ? order : one.Cells.AsSpan().SequenceCompareTo(other.Cells);
    }
}
