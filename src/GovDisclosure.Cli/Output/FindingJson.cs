using System.Text.Json;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>Writes a finding with all its facts.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", JsonText.Code(finding.Severity));
        json.WriteString("class", JsonText.Code(finding.Rule.Class));
        json.WriteString("outcome", JsonText.Code(finding.Outcome));
        json.WriteStartArray("cells");
        foreach (var value in finding.Values)
        {
            json.WriteStartObject();
            json.WriteString("code", value.Name);
            json.WriteString("label", value.Label);
            json.WriteNumberOrNull("value", value.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumberOrNull("actual", finding.Actual);
        json.WriteNumberOrNull("expected", finding.Expected);
        json.WriteBoolean("expectedIsMinimum", finding.ExpectedIsMinimum);
        json.WriteNumberOrNull("difference", finding.Difference);
        json.WriteString("found", finding.Found);
        json.WriteNumberOrNull("numberCheck", finding.NumberCheck);
        json.WriteString("state", finding.State?.In(language));
        json.WriteString("wanted", finding.Wanted);
        Write(json, finding.Location);
        json.WriteString("message", finding.ToString(language));
        json.WriteEndObject();
    }

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Write(Utf8JsonWriter json, SourceLocation? location)
    {
        if (location is null)
        {
            json.WriteNull("location");
            return;
        }

        json.WriteStartObject("location");
        json.WriteNumberOrNull("line", location.Line);
        json.WriteNumberOrNull("column", location.Column);
        json.WriteNumberOrNull("character", location.Character);
        json.WriteString("path", location.Path);
        json.WriteNumberOrNull("table", location.Table);
        json.WriteString("section", location.Section?.Code);
        json.WriteNumberOrNull("paragraph", location.Paragraph);
        json.WriteString("end", location.End is { } end ? JsonText.Code(end) : null);
        json.WriteEndObject();
    }
}
