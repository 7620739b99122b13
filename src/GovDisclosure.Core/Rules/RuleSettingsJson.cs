using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules;

/// <summary>The settings of a profile in JSON: those that differ from the default.</summary>
internal static class RuleSettingsJson
{
    private const string BlanksAreZero = "blanksAreZero";
    private const string Deadlines = "deadlines";
    private const string LargestFeeAmount = "largestFeeAmount";
    private const string OtherOutcomePercent = "otherOutcomePercent";
    private const string JumpFactor = "jumpFactor";
    private const string SimilarityPercent = "similarityPercent";
    private const string LongestOverview = "longestOverview";
    private const string OverviewStatesNumbers = "overviewStatesNumbers";

    public static void Write(RuleSettings settings, Utf8JsonWriter json)
    {
        var standard = RuleSettings.Default;
        if (settings.BlanksAreZero)
        {
            json.WriteBoolean(BlanksAreZero, true);
        }

        if (settings.Deadlines != standard.Deadlines)
        {
            json.WriteStartObject(Deadlines);
            foreach (var kind in AgencyKind.All.Where(kind => settings.Deadlines.For(kind) != standard.Deadlines.For(kind)))
            {
                json.WriteString(kind.Code, settings.Deadlines.For(kind)?.ToString());
            }

            json.WriteEndObject();
        }

        WriteIf(settings.LargestFeeAmount != standard.LargestFeeAmount, LargestFeeAmount, settings.LargestFeeAmount, json);
        WriteIf(settings.OtherOutcomePercent != standard.OtherOutcomePercent, OtherOutcomePercent, settings.OtherOutcomePercent, json);
        WriteIf(settings.JumpFactor != standard.JumpFactor, JumpFactor, settings.JumpFactor, json);
        WriteIf(settings.SimilarityPercent != standard.SimilarityPercent, SimilarityPercent, settings.SimilarityPercent, json);
        WriteIf(settings.LongestOverview is not null, LongestOverview, settings.LongestOverview ?? 0, json);
        if (settings.OverviewStatesNumbers)
        {
            json.WriteBoolean(OverviewStatesNumbers, true);
        }
    }

    /// <summary>Reads the settings. One that makes no sense stays as it is by default; one that no rule heeds is told.</summary>
    /// <param name="value">The settings.</param>
    /// <param name="rules">The rules of the profile.</param>
    /// <param name="own">Rules of one's own that the profile may apply.</param>
    public static RuleSettings Read(ConfigurationValue value, RuleSet rules, ImmutableArray<Rule> own)
    {
        var properties = value.Properties(
            BlanksAreZero, Deadlines, LargestFeeAmount, OtherOutcomePercent, JumpFactor, SimilarityPercent, LongestOverview, OverviewStatesNumbers);
        var settings = RuleSettings.Default;
        foreach (var (name, property) in properties)
        {
            var told = property.Told;
            var changed = Change(settings, name, property);
            if (changed.Problem() is { } problem)
            {
                property.Report(problem.Wanted);
            }
            else
            {
                settings = changed;
            }

            if (property.Told == told)
            {
                RequireEffect(name, property, rules, own);
            }
        }

        return settings;
    }

    // No rule names a setting on which all depend, such as that blanks are zero.
    private static void RequireEffect(string name, ConfigurationValue value, RuleSet rules, ImmutableArray<Rule> own)
    {
        var heeding = RuleCatalog.All.Concat(own.Select(rule => rule.Descriptor))
            .Where(rule => rule.Settings.Any(setting => JsonNamingPolicy.CamelCase.ConvertName(setting) == name))
            .Select(rule => rule.Id)
            .ToList();
        if (heeding.Count > 0 && !heeding.Exists(rules.Includes))
        {
            value.Report(ConfigurationRules.SettingHeeded, string.Join(", ", heeding));
        }
    }

    private static RuleSettings Change(RuleSettings settings, string name, ConfigurationValue value) =>
        name switch
        {
            BlanksAreZero => settings with { BlanksAreZero = value.Flag() },
            Deadlines => settings with { Deadlines = ReadDeadlines(value) },
            LargestFeeAmount => settings with { LargestFeeAmount = value.Number(RuleSettings.FeeRange) ?? settings.LargestFeeAmount },
            OtherOutcomePercent => settings with { OtherOutcomePercent = value.Integer(RuleSettings.PercentRange) ?? settings.OtherOutcomePercent },
            JumpFactor => settings with { JumpFactor = value.Integer(RuleSettings.FactorRange) ?? settings.JumpFactor },
            SimilarityPercent => settings with { SimilarityPercent = value.Integer(RuleSettings.PercentRange) ?? settings.SimilarityPercent },
            OverviewStatesNumbers => settings with { OverviewStatesNumbers = value.Flag() },
            _ => settings with { LongestOverview = value.Integer(RuleSettings.LengthRange) },
        };

    private static PublicationDeadlines ReadDeadlines(ConfigurationValue value)
    {
        var deadlines = PublicationDeadlines.Statutory;
        foreach (var (code, day) in value.Properties([.. AgencyKind.All.Select(kind => kind.Code)]))
        {
            var kind = AgencyKind.FromCode(code)!;
            var latest = PublicationDeadlines.Statutory.For(kind) ?? AnnualDate.Last;
            var wanted = $"\"{AnnualDate.Form}\", {AnnualDate.First} … {latest}";
            if (day.Text(wanted) is not { } text)
            {
                continue;
            }

            if (AnnualDate.Parse(text) is { } date && !date.IsAfter(latest))
            {
                deadlines = deadlines.With(kind, date);
            }
            else
            {
                day.Report(wanted);
            }
        }

        return deadlines;
    }

    private static void WriteIf(bool differs, string name, decimal value, Utf8JsonWriter json)
    {
        if (differs)
        {
            json.WriteNumber(name, value);
        }
    }
}
