using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Output;

/// <summary>Proposals for programs.</summary>
internal sealed class JsonRepairOutput(JsonText text) : IRepairOutput
{
    private readonly Utf8JsonWriter _json = text.Writer;

    public void Write(Repaired repaired)
    {
        _json.WriteStartObject();
        _json.WriteString("file", repaired.File);
        _json.WriteString("agency", repaired.Report.Agency.Name);
        _json.WriteNumberOrNull("year", repaired.Report.Year);
        _json.WriteString("status", JsonText.Code(repaired.Result.Status));
        Write("failed", repaired.Result.Failed);
        Write("unlocated", repaired.Result.Unlocated);
        _json.WriteNumber("candidates", repaired.Result.CandidateCount);
        _json.WriteStartArray("proposals");
        foreach (var proposal in repaired.Result.Proposals)
        {
            Write(proposal, repaired.Report.Edition);
        }

        _json.WriteEndArray();
        _json.WriteString("written", repaired.Written is null ? null : repaired.Out);
        _json.WriteNumberOrNull("applied", repaired.Written?.Rank);
        _json.WriteEndObject();
        text.End();
    }

    private void Write(RepairProposal proposal, Edition edition)
    {
        _json.WriteStartObject();
        _json.WriteNumber("rank", proposal.Rank);
        _json.WriteString("slip", JsonText.Code(proposal.Slip));
        _json.WriteStartArray("changes");
        foreach (var change in proposal.Changes)
        {
            _json.WriteStartObject();
            _json.WriteString("code", change.Cell.Code);
            _json.WriteString("label", change.Cell.LabelIn(edition));
            _json.WriteNumberOrNull("found", change.Found);
            _json.WriteNumber("proposed", change.Proposed);
            _json.WriteString("slip", JsonText.Code(change.Slip));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Write("mended", proposal.Certificate.Mended);
        Write("kept", proposal.Certificate.Kept);
        Write("undecided", proposal.Certificate.Undecided);
        _json.WriteEndObject();
    }

    private void Write(string name, IEnumerable<CheckedRelation> relations)
    {
        _json.WriteStartArray(name);
        foreach (var relation in relations)
        {
            _json.WriteStartObject();
            Write("left", relation.Relation.Left, relation.Left);
            Write("right", relation.Relation.Right, relation.Right);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Write(string name, IEnumerable<CountCell> cells, decimal? sum)
    {
        _json.WriteStartArray(name);
        foreach (var cell in cells)
        {
            _json.WriteStringValue(cell.Code);
        }

        _json.WriteEndArray();
        _json.WriteNumberOrNull(name + "Sum", sum);
    }
}
