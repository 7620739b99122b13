using GovDisclosure.Model;

namespace GovDisclosure.Rules.Repair;

/// <summary>修复建议: works out from the failed equations which cells are wrong and what they should hold. Thread-safe; changes nothing.</summary>
/// <remarks>
/// Every cell of table three takes part in its own set of equations, so one wrong cell is found and corrected exactly. For two
/// and three cells the smallest sets that mend every failed equation are proposed, all of them, the most plausible first.
/// Table four has one sum for each proceeding: it shows that a cell is wrong, never which. Table two has no equation. Inequalities, such as
/// 结转下年度 against 本年新收, are left to the checker: they bound a number, they do not tell it.
/// An equation that touches a blank cell cannot be decided and is left out of account. If no equation of table three fails, a
/// blank that is the only one of an equation is proposed to be filled. Fill, then ask again: one filling may determine the next.
/// </remarks>
public static class ReportRepair
{
    /// <summary>Proposes repairs of up to three cells.</summary>
    /// <param name="report">The report.</param>
    /// <returns>What the equations say, and the proposals.</returns>
    public static RepairResult Propose(AnnualReport report) => Propose(report, ReportRepairOptions.Default);

    /// <summary>Proposes repairs.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">How far to search.</param>
    /// <returns>What the equations say, and the proposals.</returns>
    public static RepairResult Propose(AnnualReport report, ReportRepairOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        var system = EquationSystem.Of(report.Edition);
        var counts = options.BlanksAreZero ? WithZeros(report.Counts) : report.Counts;
        var syndrome = new Syndrome(system, counts);
        var failed = syndrome.Failed & system.Locating;
        var unlocated = syndrome.Failed & ~system.Locating;

        List<RepairCandidate> candidates;
        var examined = 0;
        if (failed == 0)
        {
            candidates = BlankFilling.Find(system, syndrome, counts);
        }
        else
        {
            var search = new RepairSearch(system, syndrome, counts);
            candidates = search.Find(options.MaxCells);
            examined = search.Examined;
            new RepairRanking(system, syndrome, counts).Sort(candidates);
        }

        var writer = new ProposalWriter(system, syndrome, report, counts);
        return new RepairResult(
            failed == 0 ? WithoutFailure(system, syndrome, unlocated, candidates.Count) : WithFailure(candidates.Count),
            writer.AsReported(failed),
            writer.AsReported(unlocated),
            writer.Write(candidates, options.MaxProposals),
            candidates.Count)
        {
            Examined = examined,
        };
    }

    /// <summary>修复后的报告: a copy of the report in which the cells of a proposal have the proposed values. The report itself stays as it is.</summary>
    /// <param name="report">The report that the proposal was made for.</param>
    /// <param name="proposal">The proposal.</param>
    /// <returns>The repaired copy.</returns>
    /// <exception cref="ArgumentException">The report is on another edition, or a cell no longer has the value that was found.</exception>
    public static AnnualReport With(this AnnualReport report, RepairProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(proposal);
        if (report.Edition != proposal.Edition)
        {
            throw new ArgumentException($"The proposal is for the {proposal.Edition.Code} form, the report is on the {report.Edition.Code} form.", nameof(proposal));
        }

        var builder = report.ToBuilder();
        foreach (var change in proposal.Changes)
        {
            if (builder[change.Cell] != change.Found)
            {
                throw new ArgumentException($"'{change.Cell.Code}' no longer has the value that the proposal was made for. Ask for a new proposal.", nameof(proposal));
            }

            builder[change.Cell] = change.Proposed;
        }

        return builder.BuildOnce();
    }

    private static long[] WithZeros(ReadOnlySpan<long> counts)
    {
        var filled = counts.ToArray();
        filled.AsSpan().Replace(CellStore.Blank, 0);
        return filled;
    }

    private static RepairStatus WithFailure(int candidates) => candidates switch
    {
        0 => RepairStatus.NotWithinLimit,
        1 => RepairStatus.Unique,
        _ => RepairStatus.Ambiguous,
    };

    private static RepairStatus WithoutFailure(EquationSystem system, Syndrome syndrome, ulong unlocated, int fillings)
    {
        if (fillings > 0)
        {
            return RepairStatus.BlanksDetermined;
        }

        if (unlocated != 0)
        {
            return RepairStatus.CannotLocate;
        }

        return syndrome.Known == system.All ? RepairStatus.NothingToRepair : RepairStatus.BlanksUndetermined;
    }
}
