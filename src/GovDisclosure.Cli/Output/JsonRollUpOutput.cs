using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>The result of a roll-up for programs.</summary>
internal sealed class JsonRollUpOutput(JsonText text, Language language) : IRollUpOutput
{
    public void Write(RolledUp result)
    {
        var json = text.Writer;
        json.WriteStartObject();
        json.WriteString("agency", result.Agency);
        json.WriteNumber("year", result.Year);
        json.WriteNumber("reports", result.Reports);
        json.WriteString("written", result.IsWritten ? result.Out : null);
        json.WriteStartArray("blank");
        foreach (var blank in result.Blank)
        {
            json.WriteStartObject();
            json.WriteString("code", blank.Cell.Code);
            json.WriteString("label", blank.Label);
            json.WriteString("rule", blank.Cause.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            FindingJson.Write(json, finding, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        text.End();
    }
}
