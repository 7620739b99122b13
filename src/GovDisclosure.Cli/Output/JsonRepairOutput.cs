using System.Text.Json;

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
        ProposalJson.Write(_json, "failed", repaired.Result.Failed);
        ProposalJson.Write(_json, "unlocated", repaired.Result.Unlocated);
        _json.WriteNumber("candidates", repaired.Result.CandidateCount);
        _json.WriteStartArray("proposals");
        foreach (var proposal in repaired.Result.Proposals)
        {
            ProposalJson.Write(_json, proposal);
        }

        _json.WriteEndArray();
        _json.WriteString("written", repaired.Written is null ? null : repaired.Out);
        _json.WriteNumberOrNull("applied", repaired.Written?.Rank);
        _json.WriteEndObject();
        text.End();
    }
}
