using System.Text.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Findings;

/// <summary>豁免清单的 JSON: reads and writes a <see cref="WaiverSet"/>.</summary>
/// <remarks>The form is described in <c>docs/guide/waivers.md</c>.</remarks>
public static class WaiverJson
{
    /// <summary>Writes waivers as UTF-8, one property a line. The stream stays open.</summary>
    /// <param name="waivers">The waivers.</param>
    /// <param name="output">The stream.</param>
    public static void Write(WaiverSet waivers, Stream output)
    {
        ArgumentNullException.ThrowIfNull(waivers);
        ConfigurationFile.Write(output, json =>
        {
            json.WriteStartArray("waivers");
            foreach (var waiver in waivers.Waivers)
            {
                Write(json, waiver);
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Reads waivers. Bad input never throws; a waiver with a problem is left out, and the findings say why.</summary>
    /// <param name="input">The stream, read to its end.</param>
    /// <returns>The waivers that could be read, and the findings.</returns>
    public static ReadResult<WaiverSet> Read(Stream input) => ConfigurationFile.Read(input, file =>
    {
        var properties = file.Properties("waivers");
        if (!properties.TryGetValue("waivers", out var list))
        {
            file.ReportMissing("waivers");
            return new WaiverSet();
        }

        return new WaiverSet([.. list.Items().Select(Read).OfType<Waiver>()]);
    });

    private static void Write(Utf8JsonWriter json, Waiver waiver)
    {
        json.WriteStartObject();
        json.WriteString("rule", waiver.Rule);
        json.WriteString("agency", waiver.Agency);
        if (waiver.Year is { } year)
        {
            json.WriteNumber("year", year);
        }

        json.WriteStartArray("values");
        foreach (var value in waiver.Values)
        {
            json.WriteStartObject();
            json.WriteString("name", value.Name);
            if (value.Value is { } number)
            {
                json.WriteNumber("value", number);
            }
            else
            {
                json.WriteNull("value");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (waiver.Found is not null)
        {
            json.WriteString("found", waiver.Found);
        }

        json.WriteString("reason", waiver.Reason);
        json.WriteString("by", waiver.By);
        json.WriteString("expires", waiver.Expires.ToString(ReportDate.Format, CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static Waiver? Read(ConfigurationValue item)
    {
        var properties = item.Properties("rule", "agency", "year", "values", "found", "reason", "by", "expires");
        var rule = Required("rule")?.Text();
        var agency = Required("agency")?.Text();
        var reason = NotEmpty("reason");
        var by = NotEmpty("by");
        var expires = Required("expires")?.Date();
        var year = Optional("year")?.Integer();
        var found = Optional("found")?.Text();
        var values = Required("values")?.Items().Select(ReadValue).ToList();
        if (rule is not null && RuleCatalog.Find(rule) is null or { Kind: RuleKind.Reading })
        {
            // A rule of the user's own is not in the catalogue; one with our letters must be.
            if (RuleCatalog.IsOfLibrary(rule))
            {
                properties["rule"].ReportName(rule, $"{RuleCatalog.All[0].Id}, …");
                return null;
            }
        }

        return rule is null || agency is null || reason is null || by is null || expires is null || values is null || values.Contains(null)
            ? null
            : new Waiver { Rule = rule, Agency = agency, Year = year, Values = [.. values!], Found = found, Reason = reason, By = by, Expires = expires.Value };

        ConfigurationValue? Optional(string name) => properties.TryGetValue(name, out var value) && !value.IsNull ? value : null;

        ConfigurationValue? Required(string name)
        {
            if (!properties.TryGetValue(name, out var value))
            {
                item.ReportMissing(name);
            }

            return value;
        }

        string? NotEmpty(string name)
        {
            var value = Required(name);
            if (value?.Text() is not { } text)
            {
                return null;
            }

            if (string.IsNullOrWhiteSpace(text))
            {
                value.Report("\"…\"");
                return null;
            }

            return text;
        }
    }

    private static WaivedValue? ReadValue(ConfigurationValue item)
    {
        var properties = item.Properties("name", "value");
        if (!properties.TryGetValue("name", out var name) || !properties.TryGetValue("value", out var value))
        {
            item.ReportMissing(name is null ? "name" : "value");
            return null;
        }

        decimal? number = value.IsNull ? null : value.Number();
        return name.Text() is { } text && (value.IsNull || number is not null) ? new WaivedValue(text, number) : null;
    }
}
