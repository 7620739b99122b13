using System.Text.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Findings;

/// <summary>豁免清单的 JSON: reads and writes a <see cref="WaiverSet"/>.</summary>
/// <remarks>The form is described in <c>docs/guide/waivers.md</c>.</remarks>
public static class WaiverJson
{
    // The check is the remainder by 97.
    private const int MostCheck = 96;

    /// <summary>Writes waivers as UTF-8, one property a line. The stream stays open. What is written is read back equal.</summary>
    /// <param name="waivers">The waivers.</param>
    /// <param name="output">The stream. Nothing is written to it if this throws.</param>
    /// <exception cref="ArgumentException">A waiver could not be read back: it lacks a reason, a name or the check of a private number, its year is not one of 1 to 9999, its rule is none of the library or one of reading, or a text of it is no text; or the file would be longer than 4 MiB.</exception>
    public static void Write(WaiverSet waivers, Stream output)
    {
        ArgumentNullException.ThrowIfNull(waivers);
        ConfigurationFile.Write(
            waivers,
            output,
            json =>
            {
                json.WriteStartArray("waivers");
                foreach (var waiver in waivers.Waivers)
                {
                    Write(json, waiver);
                }

                json.WriteEndArray();
            },
            Read);
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

        if (waiver.NumberCheck is { } check)
        {
            json.WriteNumber("numberCheck", check);
        }

        json.WriteString("reason", waiver.Reason);
        json.WriteString("by", waiver.By);
        json.WriteString("expires", waiver.Expires.ToString(ReportDate.Format, CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static Waiver? Read(ConfigurationValue item)
    {
        if (!item.RequireObject())
        {
            return null;
        }

        var properties = item.Properties("rule", "agency", "year", "values", "found", "numberCheck", "reason", "by", "expires");
        var rule = Required("rule")?.Text();
        var agency = Required("agency")?.Text();
        var reason = NotEmpty(Required("reason"));
        var by = NotEmpty(Required("by"));
        var expires = Required("expires")?.Date();
        var (year, found) = (Optional("year"), Optional("found"));
        var (statedYear, statedText) = (year is null ? null : Within(year, 1, 9999, ValueForms.Year), found?.Text());
        var check = rule is not null && RuleCatalog.Find(rule) is { HidesNumber: true } ? Required("numberCheck") : Optional("numberCheck");
        var statedCheck = check is null ? null : Within(check, 0, MostCheck, ValueForms.NumberCheck);
        var values = Required("values")?.Items().Select(ReadValue).ToList();
        if (rule is not null && RuleCatalog.Find(rule) is null or { Kind: RuleKind.Reading })
        {
            // A rule of the user's own is not in the catalogue; one with our letters must be.
            if (RuleCatalog.IsOfLibrary(rule))
            {
                properties["rule"].ReportRule(rule);
                return null;
            }
        }

        // A waiver whose year, text or check cannot be read would be one of another finding.
        var isPartly = (check is not null && statedCheck is null) || (year is not null && statedYear is null) || (found is not null && statedText is null) || values?.Contains(null) != false;
        return isPartly || rule is null || agency is null || reason is null || by is null || expires is null
            ? null
            : new Waiver { Rule = rule, Agency = agency, Year = statedYear, Values = [.. values!], Found = statedText, NumberCheck = statedCheck, Reason = reason, By = by, Expires = expires.Value };

        ConfigurationValue? Optional(string name) => properties.TryGetValue(name, out var value) && !value.IsNull ? value : null;

        ConfigurationValue? Required(string name)
        {
            if (!properties.TryGetValue(name, out var value))
            {
                item.ReportMissing(name);
            }

            return value;
        }
    }

    private static string? NotEmpty(ConfigurationValue? value)
    {
        if (value?.Text(ValueForms.FilledText) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            value.Report(ValueForms.FilledText);
            return null;
        }

        return text;
    }

    private static int? Within(ConfigurationValue value, int least, int most, string range)
    {
        if (value.Integer(range) is not { } number)
        {
            return null;
        }

        if (number >= least && number <= most)
        {
            return number;
        }

        value.Report(range);
        return null;
    }

    private static WaivedValue? ReadValue(ConfigurationValue item)
    {
        if (!item.RequireObject())
        {
            return null;
        }

        var properties = item.Properties("name", "value");
        if (!properties.TryGetValue("name", out var name) || !properties.TryGetValue("value", out var value))
        {
            item.ReportMissing(name is null ? "name" : "value");
            return null;
        }

        decimal? number = value.IsNull ? null : value.Number(ValueForms.NumberOrBlank);
        return name.Text() is { } text && (value.IsNull || number is not null) ? new WaivedValue(text, number) : null;
    }
}
