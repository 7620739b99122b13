using System.Text.RegularExpressions;
using GovDisclosure.Findings;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Conventions;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>Each rule about narrative has a page; its examples do what the page says.</summary>
public partial class RulePageTests
{
    public static TheoryData<string> Rules { get; } = new(NarrativeRules.All.Select(rule => rule.Id));

    [Theory, MemberData(nameof(Rules))]
    public void The_first_example_fails_the_rule_and_the_second_fails_none(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var page = File.ReadAllText(Repository.PathOf($"docs/rules/{id}.md"));
        Assert.StartsWith($"# {id} {rule.Title.Chinese}\n\n{rule.Title.English}. {rule.Class}, {rule.Severity}.", page, StringComparison.Ordinal);
        var texts = Text().Matches(page).Select(match => match.Groups["text"].Value).ToList();
        Assert.Equal(2, texts.Count);
        Assert.Equal([rule], FindingsWith(texts[0]).Select(finding => finding.Rule).Distinct());
        Assert.Empty(FindingsWith(texts[1]));
    }

    private static IEnumerable<Finding> FindingsWith(string text) =>
        ReportChecker.Check(Tables.With(Tables.Of("bureau"), text)).Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule));

    [GeneratedRegex("FromText\\(\"(?<text>[^\"]+)\"\\)")]
    private static partial Regex Text();
}
