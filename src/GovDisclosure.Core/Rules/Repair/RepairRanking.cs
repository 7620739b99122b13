namespace GovDisclosure.Rules.Repair;

/// <summary>Orders candidates by how plausible their slips are, then by how little they change, then as the form is printed.</summary>
internal static class RepairRanking
{
    // One slip that explains everything is more plausible than two slips, be they the most common ones.
    private const int OneSlip = 20;
    private const int Unexplained = 100;

    public static void Sort(EquationSystem system, ReadOnlySpan<long> counts, List<RepairCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            Judge(system, counts, candidate);
        }

        candidates.Sort(Compare);
    }

    private static void Judge(EquationSystem system, ReadOnlySpan<long> counts, RepairCandidate candidate)
    {
        for (var i = 0; i < candidate.Cells.Length; i++)
        {
            var found = counts[system.Slots[candidate.Cells[i]]];
            var slip = DigitSlips.Of(found, candidate.Values[i]);
            candidate.CellSlips[i] = slip;
            candidate.Cost += CostOf(slip);
            candidate.Slip = i == 0 || CostOf(slip) > CostOf(candidate.Slip) ? slip : candidate.Slip;
            candidate.Change += Int128.Abs((Int128)candidate.Values[i] - found);
        }

        if (candidate.Cells.Length > 1
            && LineSlips.Of(system, counts, candidate) is var whole and not SlipKind.None
            && CostOf(whole) < candidate.Cost)
        {
            candidate.Slip = whole;
            candidate.Cost = CostOf(whole);
        }
    }

    private static int CostOf(SlipKind slip) => slip == SlipKind.None ? Unexplained : OneSlip + (int)slip;

    private static int Compare(RepairCandidate one, RepairCandidate other)
    {
        var order = one.Cost.CompareTo(other.Cost);
        order = order != 0 ? order : one.Change.CompareTo(other.Change);
        return order != 0 ? order : one.Cells.AsSpan().SequenceCompareTo(other.Cells);
    }
}
