using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Output;

/// <summary>Which cells of a checked report are wrong, as far as its equations tell.</summary>
/// <param name="Edition">The edition of the report.</param>
/// <param name="Repair">What the equations say, with the most plausible proposals.</param>
/// <param name="Findings">The findings of the check that are about these equations.</param>
internal sealed record Located(Edition Edition, RepairResult Repair, ImmutableArray<Finding> Findings)
{
    /// <summary>The most proposals that are made for a check. The repair command makes them all.</summary>
    public const int MostProposals = 3;

    /// <summary>The proposal, if there is no choice.</summary>
    public RepairProposal? Only => Repair.Status == RepairStatus.Unique ? Repair.Proposals[0] : null;

    /// <summary>What can be said of a report and the findings on it; nothing if none of them is about an equation of tables three and four.</summary>
    public static Located? Of(AnnualReport report, CheckResult result, bool blanksAreZero)
    {
        if (result.Findings.IsEmpty)
        {
            return null;
        }

        var repair = ReportRepair.Propose(report, new ReportRepairOptions { MaxProposals = MostProposals, BlanksAreZero = blanksAreZero });
        ImmutableArray<Finding> findings = [.. result.Findings.Where(finding =>
            repair.Failed.Concat(repair.Unlocated).Any(equation => equation.IsSubjectOf(finding)) || !repair.For(finding).IsEmpty)];
        return findings.IsEmpty ? null : new Located(report.Edition, repair, findings);
    }
}
