using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Output;

/// <summary>Writes proposals and equations with all their facts.</summary>
internal static class ProposalJson
{
    /// <summary>What can be said of the wrong cells of a checked report.</summary>
    public static void Write(Utf8JsonWriter json, Located located)
    {
        json.WriteStartObject();
        json.WriteString("status", JsonText.Code(located.Repair.Status));
        json.WriteNumber("candidates", located.Repair.CandidateCount);
        json.WriteStartArray("rules");
        foreach (var mended in located.Only is { } only ? MendedRules.Of(only, located.Findings) : [])
        {
            json.WriteStringValue(mended.Rule.Id);
        }

        json.WriteEndArray();
        json.WritePropertyName("proposal");
        if (located.Only is { } proposal)
        {
            Write(json, proposal);
        }
        else
        {
            json.WriteNullValue();
        }

        Write(json, "unlocated", located.Repair.Unlocated);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, RepairProposal proposal)
    {
        json.WriteStartObject();
        json.WriteNumber("rank", proposal.Rank);
        json.WriteString("slip", JsonText.Code(proposal.Slip));
        json.WriteStartArray("changes");
        foreach (var change in proposal.Changes)
        {
            json.WriteStartObject();
            json.WriteString("code", change.Cell.Code);
            json.WriteString("label", change.Cell.LabelIn(proposal.Edition));
            json.WriteNumberOrNull("found", change.Found);
            json.WriteNumber("proposed", change.Proposed);
            json.WriteString("slip", JsonText.Code(change.Slip));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "mended", proposal.Certificate.Mended);
        Write(json, "kept", proposal.Certificate.Kept);
        Write(json, "undecided", proposal.Certificate.Undecided);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string name, IEnumerable<CheckedRelation> relations)
    {
        json.WriteStartArray(name);
        foreach (var relation in relations)
        {
            json.WriteStartObject();
            Write(json, "left", relation.Relation.Left, relation.Left);
            Write(json, "right", relation.Relation.Right, relation.Right);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<CountCell> cells, decimal? sum)
    {
        json.WriteStartArray(name);
        foreach (var cell in cells)
        {
            json.WriteStringValue(cell.Code);
        }

        json.WriteEndArray();
        json.WriteNumberOrNull(name + "Sum", sum);
    }
}
