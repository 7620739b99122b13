using GovDisclosure.Findings;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Output;

/// <summary>Which cells are wrong, for people: the cells with what they must hold and the equations that prove it, or why they cannot be told.</summary>
internal sealed class TextLocatedOutput(TextOutput output)
{
    private Language Language => output.Language;

    public void Write(Located located)
    {
        output.WriteLine();
        var repair = located.Repair;
        if (located.Only is { } proposal)
        {
            Write(proposal, located);
        }
        else if (Sentence(repair) is { } sentence)
        {
            output.WriteLine(Words.Format(sentence, Language, repair.CandidateCount));
        }

        if (!repair.Unlocated.IsEmpty)
        {
            output.WriteLine(Words.Format(Words.NotLocatedInTableFour, Language, repair.Unlocated.Length));
        }
    }

    private void Write(RepairProposal proposal, Located located)
    {
        output.WriteLine(Words.LocatedCells.In(Language));
        output.WriteLine(proposal.ToString(Language));
        output.Write(ProposalTables.Changes(Words.Expected, located.Edition, Language).Of(proposal.Changes));
        output.WriteLine(Words.Certificate.In(Language));
        output.Write(ProposalTables.Equations(located.Repair.Failed, located.Edition, Language).Of(proposal.Certificate.Mended));
        foreach (var rule in MendedRules.Describe(proposal, located.Findings, Language))
        {
            output.WriteLine(rule);
        }
    }

    private static LocalizedText? Sentence(RepairResult repair) => repair.Status switch
    {
        RepairStatus.Ambiguous => Words.LocatedInSeveralWays,
        RepairStatus.NotWithinLimit => Words.NotLocated,
        RepairStatus.BlanksDetermined => Words.BlanksFollow,
        _ => null,
    };
}
