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
            output.WriteLine(Words.Format(Words.MoreProposals, Language, result.CandidateCount - Most));
        }

        if (!result.Unlocated.IsEmpty)
        {
            output.WriteLine();
            output.WriteLine(Words.Unlocated.In(Language));
            output.Write(new TextTable<CheckedRelation>(Language)
                .Text(Words.Place, relation => Labels(relation.Relation.Left, edition))
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
        output.Write(new TextTable<CellChange>(Language)
            .Text(Words.Cell, change => change.Cell.LabelIn(edition))
            .Number(Words.Stated, change => change.Found is { } found ? Number.Text(found) : Words.Blank.In(Language))
            .Number(Words.Proposed, change => Number.Text(change.Proposed))
            .Of(proposal.Changes));
        output.WriteLine(Words.Certificate.In(Language));
        output.Write(new TextTable<CheckedRelation>(Language)
            .Text(Words.Equation, relation => $"{Labels(relation.Relation.Left, edition)} = {Right(relation.Relation, edition)}")
            .Number(Words.Before, relation => Before(relation, result))
            .Number(Words.After, Sides)
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

    private static string Before(CheckedRelation after, RepairResult result) =>
        result.Failed.FirstOrDefault(failed => failed.Relation == after.Relation) is { } before ? Sides(before) : "";

    private static string Sides(CheckedRelation relation) =>
        $"{Number.Text(relation.Left)} {(relation.Holds == false ? "≠" : "=")} {Number.Text(relation.Right)}";

    // The parts of a total are many, and the form tells which they are.
    private string Right(CellRelation relation, Edition edition) =>
        relation.IsTotal ? Words.Parts.In(Language) : Labels(relation.Right, edition);

    private static string Labels(IEnumerable<CountCell> cells, Edition edition) => string.Join(" + ", cells.Select(cell => cell.LabelIn(edition)));
}
