using GovDisclosure.Findings;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Output;

/// <summary>The rules that a proposal mends, in the order of the findings.</summary>
internal static class MendedRules
{
    /// <summary>The first finding of each rule.</summary>
    public static IEnumerable<Finding> Of(RepairProposal proposal, IEnumerable<Finding> findings) =>
        findings.Where(proposal.Mends).DistinctBy(finding => finding.Rule);

    /// <summary>Each rule with its law, as a sentence.</summary>
    public static IEnumerable<string> Describe(RepairProposal proposal, IEnumerable<Finding> findings, Language language) =>
        from finding in Of(proposal, findings)
        select Words.Format(Words.Mends, language, finding.Rule.Id, finding.Rule.Statement.In(language))
            + (finding.Basis is { } basis ? Words.Format(Words.ByLaw, language, Words.Cite(basis, language)) : "");
}
