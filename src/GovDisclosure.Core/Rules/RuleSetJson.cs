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

    private static readonly string Words = string.Join(", ", Severities.Select(pair => pair.Word).Prepend(Off).Select(word => $"\"{word}\""));

    /// <summary>Writes a rule set as UTF-8, one property a line. The stream stays open. What is written is read back equal.</summary>
    /// <remarks>Rules of your own are code: they are written by id and severity, and <see cref="Read"/> must be given them to know them again.</remarks>
    /// <param name="rules">The rule set.</param>
    /// <param name="output">The stream. Nothing is written to it if this throws.</param>
    /// <exception cref="ArgumentException">The set could not be read back even with its own rules, because the id of one of them is no text.</exception>
    public static void Write(RuleSet rules, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ConfigurationFile.Write(
            rules,
            output,
            json =>
            {
                json.WriteStartObject("rules");
                WriteRules(rules, json);
                json.WriteEndObject();
                json.WriteStartObject("settings");
                RuleSettingsJson.Write(rules.Settings, json);
                json.WriteEndObject();
            },
            input => Read(input, rules.Own.AsSpan()));
    }

    /// <summary>Reads a profile. Bad input never throws; what cannot be read stays as in <see cref="RuleSet.Statutory"/>, and the findings say so.</summary>
    /// <param name="input">The stream, read to its end.</param>
    /// <param name="ownRules">Rules of your own that the profile may name. They are on unless it switches them off. A profile that names one which is not given has a finding (GD9031).</param>
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

            return properties.TryGetValue("settings", out var settings) ? rules.WithSettings(RuleSettingsJson.Read(settings, rules, start.Own)) : rules;
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
            value.ReportRule(id, rules.Own.Select(rule => rule.Descriptor.Id));
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
