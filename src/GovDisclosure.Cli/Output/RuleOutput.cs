using System.Text.Json;
using GovDisclosure.Cli.Input;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using Spectre.Console;

namespace GovDisclosure.Cli.Output;

/// <summary>Rules of the catalogue: all of them as a table, or one with all that is known of it; for people or for programs.</summary>
internal static class RuleOutput
{
    public static void WriteList(IReadOnlyCollection<RuleDescriptor> rules, TextOutput output)
    {
        var language = output.Language;
        var table = new TextTable<RuleDescriptor>(language)
            .Text(Words.Rule, rule => rule.Id)
            .Text(Words.Class, rule => Words.Of(rule.Class).In(language))
            .Text(Words.Severity, rule => Words.Of(rule.Severity).In(language));
        foreach (var (name, profile) in Configuration.Profiles)
        {
            table.Text(Words.OfProfile(name), rule => IsAlwaysApplied(rule) ? Words.Always.In(language) : IsOn(rule, name) ? Words.Yes.In(language) : "");
        }

        output.Write(table.Text(Words.Title, rule => rule.Title.In(language)).Of(rules));
    }

    public static void WriteAll(RuleDescriptor rule, TextOutput output)
    {
        var language = output.Language;
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false }.AddColumn("", column => column.NoWrap()).AddColumn("");
        Add(Words.Statement, rule.Statement.In(language));
        Add(Words.Remedy, rule.Remedy.In(language));
        Add(Words.Class, Words.Of(rule.Class).In(language));
        Add(Words.Severity, Words.Of(rule.Severity).In(language));
        Add(Words.Kind, Words.Of(rule.Kind).In(language));
        Add(Words.Profiles, IsAlwaysApplied(rule) ? Words.AlwaysApplied.In(language) : string.Join(Separator(language), ProfilesOf(rule)));
        Add(Words.Editions, string.Join(Separator(language), EditionsOf(rule).Select(edition => edition.Notice)));
        Add(Words.Settings, string.Join(Separator(language), SettingsOf(rule)));
        Add(Words.LegalBasis, rule.Basis is { } basis ? Words.Cite(basis, language) : "");
        Add(Words.Page, PageOf(rule));
        output.WriteHeading(rule.Id, rule.Title.In(language));
        output.Write(table);

        void Add(LocalizedText title, string text)
        {
            if (text.Length > 0)
            {
                table.AddRow(new Text(title.In(language), new Style(decoration: Decoration.Dim)), new Text(text));
            }
        }
    }

    public static void WriteList(IEnumerable<RuleDescriptor> rules, JsonText text, Language language)
    {
        text.Writer.WriteStartObject();
        text.Writer.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            Write(rule, text.Writer, language);
        }

        text.Writer.WriteEndArray();
        text.Writer.WriteEndObject();
        text.End();
    }

    public static void WriteAll(RuleDescriptor rule, JsonText text, Language language)
    {
        Write(rule, text.Writer, language);
        text.End();
    }

    private static void Write(RuleDescriptor rule, Utf8JsonWriter json, Language language)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title.In(language));
        json.WriteString("statement", rule.Statement.In(language));
        json.WriteString("remedy", rule.Remedy.In(language));
        json.WriteString("class", JsonText.Code(rule.Class));
        json.WriteString("severity", JsonText.Code(rule.Severity));
        json.WriteString("kind", JsonText.Code(rule.Kind));
        Write("profiles", ProfilesOf(rule));
        json.WriteBoolean("alwaysApplied", IsAlwaysApplied(rule));
        Write("editions", EditionsOf(rule).Select(edition => edition.Code));
        Write("settings", SettingsOf(rule));
        json.WriteString("basis", rule.Basis is { } basis ? Words.Cite(basis, language) : null);
        json.WriteString("page", PageOf(rule));
        json.WriteEndObject();

        void Write(string name, IEnumerable<string> values)
        {
            json.WriteStartArray(name);
            foreach (var value in values)
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }
    }

    // Relative to the site of the project.
    private static string PageOf(RuleDescriptor rule) => $"docs/rules/{rule.Id}.md";

    // Readers apply theirs whatever the profile, so that no profile has them.
    private static bool IsAlwaysApplied(RuleDescriptor rule) => rule.Kind == RuleKind.Reading;

    private static bool IsOn(RuleDescriptor rule, string profile) => Configuration.Profiles.First(known => known.Name == profile).Rules.Includes(rule.Id);

    private static IEnumerable<string> ProfilesOf(RuleDescriptor rule) =>
        Configuration.Profiles.Select(profile => profile.Name).Where(name => IsOn(rule, name));

    private static IEnumerable<Edition> EditionsOf(RuleDescriptor rule) => Edition.All.Where(rule.Editions.Contains);

    // As a profile names them.
    private static IEnumerable<string> SettingsOf(RuleDescriptor rule) => rule.Settings.Select(JsonNamingPolicy.CamelCase.ConvertName);

    private static string Separator(Language language) => language == Language.Chinese ? "；" : "; ";
}
