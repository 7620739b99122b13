using System.Text.Json;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>The results of a check for programs, report by report. Every property is always there; what does not apply is null.</summary>
internal sealed class JsonCheckOutput : ICheckOutput
{
    private readonly JsonText _text;
    private readonly Utf8JsonWriter _json;
    private readonly Language _language;
    private bool _inFiles = true;

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
        Write(report.Result);
        _json.WritePropertyName("repair");
        if (report.Located is { } located)
        {
            ProposalJson.Write(_json, located);
        }
        else
        {
            _json.WriteNullValue();
        }

        _json.WriteEndObject();
        _text.Flush();
    }

    public void EndFile(LocalizedText? error)
    {
        _json.WriteEndArray();
        _json.WriteString("error", error?.In(_language));
        _json.WriteEndObject();
    }

    public void Add(CheckedSeries series)
    {
        BeginSeries();
        _json.WriteStartObject();
        _json.WriteString("compared", series.IsAcrossAgencies ? "organs" : "years");
        _json.WriteString("agency", series.Agency);
        _json.WriteNumberOrNull("firstYear", series.First);
        _json.WriteNumberOrNull("lastYear", series.Last);
        Write(series.Result);
        _json.WriteEndObject();
        _text.Flush();
    }

    public void End(bool areCompared, IReadOnlyList<UnusedWaiver> unused)
    {
        BeginSeries();
        _json.WriteEndArray();
        _json.WriteBoolean("comparedAcrossYears", areCompared);
        _json.WriteStartArray("unusedWaivers");
        foreach (var waiver in unused)
        {
            _json.WriteStartObject();
            _json.WriteString("rule", waiver.Waiver.Rule);
            _json.WriteString("agency", waiver.Waiver.Agency);
            _json.WriteNumberOrNull("year", waiver.Waiver.Year);
            _json.WriteStartArray("values");
            foreach (var value in waiver.Waiver.Values)
            {
                _json.WriteStartObject();
                _json.WriteString("code", value.Name);
                _json.WriteNumberOrNull("value", value.Value);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
            _json.WriteString("found", waiver.Waiver.Found);
            _json.WriteNumberOrNull("numberCheck", waiver.Waiver.NumberCheck);
            Write(waiver.Waiver);
            _json.WriteBoolean("expired", waiver.IsExpired);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _text.End();
    }

    // The files end where the first series begins.
    private void BeginSeries()
    {
        if (_inFiles)
        {
            _json.WriteEndArray();
            _json.WriteStartArray("series");
            _inFiles = false;
        }
    }

    private void Write(CheckResult result)
    {
        _json.WriteString("verdict", JsonText.Code(result.Verdict));
        _json.WriteNumber("passed", result.Passed);
        _json.WriteNumber("failed", result.Failed);
        _json.WriteNumber("unknown", result.Unknown);
        _json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            FindingJson.Write(_json, finding, _language);
        }

        _json.WriteEndArray();
        _json.WriteStartArray("waived");
        foreach (var waived in result.Waived)
        {
            _json.WriteStartObject();
            Write(waived.Waiver);
            _json.WritePropertyName("finding");
            FindingJson.Write(_json, waived.Finding, _language);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Write(Waiver waiver)
    {
        _json.WriteString("reason", waiver.Reason);
        _json.WriteString("by", waiver.By);
        _json.WriteString("expires", Words.Date(waiver.Expires));
    }
}
