using System.Text.Json;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules;

/// <summary>规则集的 JSON: reads and writes a <see cref="RuleSet"/> as a profile: what differs from <see cref="RuleSet.Statutory"/>.</summary>
/// <remarks>The form is described in <c>docs/guide/profiles.md</c>.</remarks>
public static class RuleSetJson
{
    private const string Off = "off";

    private static readonly (string Word, Severity Severity)[] Severities =
        [("info", Severity.Info), ("warning", Severity.Warning), ("error", Severity.Error)];

    private static readonly string Words = string.Join(", ", Severities.Select(pair => pair.Word).Prepend(Off));

    /// <summary>Writes a rule set as UTF-8, one property a line. The stream stays open. Rules of your own are written by id and severity.</summary>
    /// <param name="rules">The rule set.</param>
    /// <param name="output">The stream.</param>
    public static void Write(RuleSet rules, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ConfigurationFile.Write(output, json =>
        {
            json.WriteStartObject("rules");
            WriteRules(rules, json);
            json.WriteEndObject();
            json.WriteStartObject("settings");
            RuleSettingsJson.Write(rules.Settings, json);
            json.WriteEndObject();
        });
    }

    /// <summary>Reads a profile. Bad input never throws; what cannot be read stays as in <see cref="RuleSet.Statutory"/>, and the findings say so.</summary>
    /// <param name="input">The stream, read to its end.</param>
    /// <param name="ownRules">Rules of your own that the profile may name. They are on unless it switches them off.</param>
    /// <returns>The rule set and the findings.</returns>
    public static ReadResult<RuleSet> Read(Stream input, params ReadOnlySpan<Rule> ownRules)
    {
        var start = RuleSet.Statutory;
        foreach (var rule in ownRules)
        {
            start = start.With(rule);
        }

        return ConfigurationFile.Read(input, file =>
        {
            var properties = file.Properties("rules", "settings");
            var rules = start;
            foreach (var (id, value) in properties.TryGetValue("rules", out var list) ? list.AllProperties() : [])
            {
                rules = Switch(rules, id, value);
            }

            return properties.TryGetValue("settings", out var settings) && RuleSettingsJson.Read(settings) is { } read
                ? rules.WithSettings(read)
                : rules;
        });
    }

    private static void WriteRules(RuleSet rules, Utf8JsonWriter json)
    {
        foreach (var rule in RuleCatalog.All.Where(rule => rule.Kind != RuleKind.Reading).Concat(rules.Own.Select(rule => rule.Descriptor)))
        {
            var isOn = rules.Includes(rule.Id);
            if (isOn != RuleSet.Statutory.Includes(rule.Id) || (isOn && rules.SeverityOf(rule) != rule.Severity))
            {
                json.WriteString(rule.Id, isOn ? Word(rules.SeverityOf(rule)) : Off);
            }
        }

    }

    private static RuleSet Switch(RuleSet rules, string id, ConfigurationValue value)
    {
        var isLibrary = RuleCatalog.Find(id) is { Kind: not RuleKind.Reading };
        if (!isLibrary && !rules.Includes(id))
        {
            value.ReportName(id, $"{RuleCatalog.All[0].Id}, …");
            return rules;
        }

        if (value.Text(Words) is not { } word)
        {
            return rules;
        }

        if (word == Off)
        {
            return rules.Includes(id) ? rules.Without(id) : rules;
        }

        foreach (var (known, severity) in Severities)
        {
            if (word == known)
            {
                return (isLibrary ? rules.With(id) : rules).WithSeverity(id, severity);
            }
        }

        value.Report(Words);
        return rules;
    }

    private static string Word(Severity severity) => Severities.First(pair => pair.Severity == severity).Word;
}
