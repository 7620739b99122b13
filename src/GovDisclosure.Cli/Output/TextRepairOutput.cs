using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Output;

/// <summary>Proposals for people: the cells with what was found and what is proposed, and the equations that prove it.</summary>
internal sealed class TextRepairOutput(TextOutput output) : IRepairOutput
{
    /// <summary>The most proposals that a person is shown.</summary>
    public const int Most = 10;

    private Language Language => output.Language;

    public void Write(Repaired repaired)
    {
        var (result, edition) = (repaired.Result, repaired.Report.Edition);
        output.WriteHeading(repaired.File, repaired.Report.Agency.Name, Number.Text(repaired.Report.Year));
        output.WriteLine(Words.Of(result.Status).In(Language));
        foreach (var proposal in result.Proposals.Take(Most))
        {
            Write(proposal, result, edition);
        }

        if (result.CandidateCount > Most)
        {
            output.WriteLine();
            output.WriteLine(Words.Format(Words.MoreProposals, Language, Most, result.CandidateCount));
        }

        if (!result.Unlocated.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine(Words.Unlocated.In(Language));
            output.Write(new TextTable<CheckedRelation>(Language)
                .Text(Words.Place, relation => ProposalTables.Labels(relation.Relation.Left, edition))
                .Number(Words.Stated, relation => Number.Text(relation.Left))
                .Number(Words.Expected, relation => Number.Text(relation.Right))
                .Of(result.Unlocated));
        }

        WriteEnd(repaired);
    }

    private void Write(RepairProposal proposal, RepairResult result, Edition edition)
    {
        output.WriteHeading(Words.Format(Words.Proposal, Language, proposal.Rank));
        output.WriteLine(proposal.ToString(Language));
        output.Write(ProposalTables.Changes(Words.Proposed, edition, Language).Of(proposal.Changes));
        output.WriteLine(Words.Certificate.In(Language));
        output.Write(ProposalTables.Equations(result.Failed, edition, Language)
            .Of([.. proposal.Certificate.Mended, .. proposal.Certificate.Kept]));
    }

    private void WriteEnd(Repaired repaired)
    {
        var result = repaired.Result;
        LocalizedText? end = repaired switch
        {
            { Written: not null } => Words.RepairWritten,
            { Out: null } => result.Proposals.IsEmpty ? null : Words.NothingChanged,
            _ => result.Proposals.IsEmpty ? Words.NothingToWrite : Words.ChooseProposal,
        };
        if (end is not null)
        {
            output.WriteLine();
            output.WriteLine(Words.Format(end, Language, Visible.Of(repaired.Out ?? ""), repaired.Written?.Rank));
        }
    }
}
