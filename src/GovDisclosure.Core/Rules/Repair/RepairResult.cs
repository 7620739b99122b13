using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Repair;

/// <summary>修复结果: what the equations of tables three and four say about wrong and blank cells. Nothing has been changed.</summary>
public sealed class RepairResult
{
    internal RepairResult(
        RepairStatus status,
        ImmutableArray<CheckedRelation> failed,
        ImmutableArray<CheckedRelation> unlocated,
        ImmutableArray<RepairProposal> proposals,
        int candidateCount)
    {
        Status = status;
        Failed = failed;
        Unlocated = unlocated;
        Proposals = proposals;
        CandidateCount = candidateCount;
    }

    /// <summary>修复结论: whether there is one proposal, several, or none, and why.</summary>
    public RepairStatus Status { get; }

    /// <summary>The equations of table three that fail, with their sums as reported. The proposals are worked out from them.</summary>
    public ImmutableArray<CheckedRelation> Failed { get; }

    /// <summary>The sums of table four that fail, with the stated total on the left and the sum of the results on the right. No proposal is made for them.</summary>
    public ImmutableArray<CheckedRelation> Unlocated { get; }

    /// <summary>修复方案: the proposals, the most plausible first. All of them change the same number of cells.</summary>
    public ImmutableArray<RepairProposal> Proposals { get; }

    /// <summary>How many proposals there are, those included that <see cref="ReportRepairOptions.MaxProposals"/> left out.</summary>
    public int CandidateCount { get; }

    /// <summary>Whether <see cref="ReportRepairOptions.MaxProposals"/> left out proposals.</summary>
    public bool IsCut => CandidateCount > Proposals.Length;

    /// <summary>检查意见的修复方案: the proposals that mend what a finding is about, the most plausible first.</summary>
    /// <param name="finding">A finding of a check of the same report.</param>
    /// <returns>The proposals. None if the finding is about no equation of table three, or if no proposal is made.</returns>
    public ImmutableArray<RepairProposal> For(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return [.. Proposals.Where(proposal => proposal.Mends(finding))];
    }

    /// <summary>How many sets of cells the search looked at.</summary>
    internal int Examined { get; init; }
}
