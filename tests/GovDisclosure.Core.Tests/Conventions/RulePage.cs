using System.Globalization;
using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules;
using GovDisclosure.Tests.RuleExamples;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Makes the generated parts of the page of one rule: the header from the catalogue, the examples from the code that is tested.</summary>
internal static class RulePage
{
    public const string Header = "header";
    public const string Example = "example";

    /// <summary>The headings of what is written by hand, in order.</summary>
    public static readonly string[] Chapters = ["## Why", "## Formula", "## How to mend"];

    private static readonly (string Name, RuleSet Rules)[] Sets =
        [("Statutory", RuleSet.Statutory), ("Numbers", RuleSet.Numbers), ("Strict", RuleSet.Strict)];

    public static string PathOf(string id) => $"docs/rules/{id}.md";

    public static string Skeleton { get; } =
        $"{GeneratedPart.Empty(Header)}\n{Chapters[0]}\n\n{Chapters[1]}\n\n{GeneratedPart.Empty(Example)}\n{Chapters[2]}\n";

    public static string HeaderOf(RuleDescriptor rule)
    {
        var page = new StringBuilder();
        Append(page, $"# {rule.Id} {rule.Title.Chinese}\n\n{rule.Title.English}\n\n");
        Append(page, $"| | 中文 | English |\n|---|---|---|\n| rule | {rule.Statement.Chinese} | {rule.Statement.English} |\n");
        Append(page, $"| law | {rule.Basis?.Chinese ?? "无"} | {rule.Basis?.English ?? "none"} |\n");
        Append(page, $"| remedy | {rule.Remedy.Chinese} | {rule.Remedy.English} |\n\n");
        Append(page, $"| | |\n|---|---|\n| class | {Explained(rule.Class)} |\n| severity | {Explained(rule.Severity)} |\n| kind | {Explained(rule.Kind)} |\n");
        Append(page, $"| editions | {string.Join(", ", Edition.All.Where(rule.Editions.Contains).Select(edition => edition.Code))} |\n");
        Append(page, $"| rule sets | {SetsOf(rule)} |\n");
        foreach (var setting in rule.Settings)
        {
            Append(page, $"| setting | [`{setting}`](../guide/profiles.md#settings), {DefaultOf(setting)} unless changed. {XmlDocumentation.SummaryOf(typeof(RuleSettings), setting)} |\n");
        }

        return page.ToString();
    }

    public static string ExampleOf(RuleDescriptor rule)
    {
        var fails = RuleExample.Fails(rule.Id);
        var findings = fails.Run();
        var shown = findings.First(finding => finding.Rule == rule);
        var page = new StringBuilder();
        Append(page, $"## Example\n\nThis fails ([about the examples](README.md#examples)):\n\n```csharp\n{fails.Code}\n```\n\n");
        Append(page, $"> {Escape(shown.ToString(Language.Chinese))}\n>\n> {Escape(shown.ToString(Language.English))}\n\n");
        var others = findings.Select(finding => finding.Rule.Id).Where(id => id != rule.Id).Distinct().Order(StringComparer.Ordinal).ToList();
        if (others.Count > 0)
        {
            Append(page, $"Further findings: {string.Join(", ", others.Select(id => $"[{id}]({id}.md)"))}.\n\n");
        }

        Append(page, $"This passes:\n\n```csharp\n{RuleExample.Passes(rule.Id).Code}\n```\n");
        return page.ToString();
    }

    // 规定: law, notice or the printed text of the form states it.
    private static string Explained(Enum value) => $"{value} {XmlDocumentation.SummaryOf(value)}";

    private static string SetsOf(RuleDescriptor rule) => rule.Kind == RuleKind.Reading
        ? "none: readers always apply it"
        : string.Join(", ", Sets.Where(set => set.Rules.Includes(rule.Id)).Select(set =>
            set.Rules.SeverityOf(rule) == rule.Severity ? $"`{set.Name}`" : $"`{set.Name}` ({set.Rules.SeverityOf(rule)})"));

    private static string DefaultOf(string setting) => typeof(RuleSettings).GetProperty(setting)!.GetValue(RuleSettings.Default) switch
    {
        null => "no limit",
        bool isOn => isOn ? "on" : "off",
        PublicationDeadlines dates => string.Join(", ", AgencyKind.All.Select(kind => $"{kind.Label} {dates.For(kind)?.ToString() ?? "none"}")),
        IFormattable value => value.ToString("#,0.####", CultureInfo.InvariantCulture),
        { } value => value.ToString()!,
    };

    // What Markdown would take for its own marks.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(c is '\\' or '*' or '_' or '<' or '[' or '`' or '$' ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder page, FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture));
}
