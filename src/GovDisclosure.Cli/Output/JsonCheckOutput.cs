using System.Text.Json;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>The results of a check for programs, report by report. Every property is always there; what does not apply is null.</summary>
internal sealed class JsonCheckOutput : ICheckOutput
{
    private readonly JsonText _text;
    private readonly Utf8JsonWriter _json;
    private readonly Language _language;

    public JsonCheckOutput(JsonText text, Language language)
    {
        _text = text;
        _json = text.Writer;
        _language = language;
        _json.WriteStartObject();
        _json.WriteStartArray("files");
    }

    public void BeginFile(string name)
    {
        _json.WriteStartObject();
        _json.WriteString("file", name);
        _json.WriteStartArray("reports");
    }

    public void Add(CheckedReport report)
    {
        _json.WriteStartObject();
        _json.WriteString("agency", report.Report?.Agency.Name);
        _json.WriteNumberOrNull("year", report.Report?.Year);
        _json.WriteString("edition", report.Report?.Edition.Code);
        _json.WriteString("verdict", JsonText.Code(report.Result.Verdict));
        _json.WriteNumber("passed", report.Result.Passed);
        _json.WriteNumber("failed", report.Result.Failed);
        _json.WriteNumber("unknown", report.Result.Unknown);
        _json.WriteStartArray("findings");
        foreach (var finding in report.Result.Findings)
        {
            FindingJson.Write(_json, finding, _language);
        }

        _json.WriteEndArray();
        _json.WriteStartArray("waived");
        foreach (var waived in report.Result.Waived)
        {
            _json.WriteStartObject();
            Write(waived.Waiver);
            _json.WritePropertyName("finding");
            FindingJson.Write(_json, waived.Finding, _language);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _text.Flush();
    }

    public void EndFile(LocalizedText? error)
    {
        _json.WriteEndArray();
        _json.WriteString("error", error?.In(_language));
        _json.WriteEndObject();
    }

    public void End(IReadOnlyList<UnusedWaiver> unused)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("unusedWaivers");
        foreach (var waiver in unused)
        {
            _json.WriteStartObject();
            _json.WriteString("rule", waiver.Waiver.Rule);
            _json.WriteString("agency", waiver.Waiver.Agency);
            _json.WriteNumberOrNull("year", waiver.Waiver.Year);
            Write(waiver.Waiver);
            _json.WriteBoolean("expired", waiver.IsExpired);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _text.End();
    }

    private void Write(Waiver waiver)
    {
        _json.WriteString("reason", waiver.Reason);
        _json.WriteString("by", waiver.By);
        _json.WriteString("expires", Words.Date(waiver.Expires));
    }
}
