using System.Text.RegularExpressions;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Class and severity of every rule are those that the specification of the form gives it, or the difference is meant and has its reason.</summary>
public partial class SpecificationRuleTests
{
    private const string Fixture = "tests/GovDisclosure.Core.Tests/Fixtures/specification-rules.txt";
    private const string Page = "docs/design/origin-of-rules.md";
    private const string Unsaid = "-";

    private static readonly Line[] Lines = [.. File.ReadAllLines(Repository.PathOf(Fixture)).Where(line => !line.StartsWith('#')).Select(Read)];

    [Fact]
    public void Each_class_and_severity_is_as_specified_or_differs_for_a_reason() =>
        Offenders.None(
            from line in Lines
            from rule in line.Rules
            where IsAsSpecified(line, rule) == line.Reasons.Any(reason => reason.Rules.Contains(rule.Id))
            select $"{line.Id}: {rule.Id} is {rule.Class} {rule.Severity}, specified {line.Class} {line.Severity}");

    [Fact]
    public void A_reason_is_a_sentence_on_rules_of_its_id() =>
        Offenders.None(
            from line in Lines
            from reason in line.Reasons
            where !reason.Why.EndsWith('.') || reason.Rules.Except(line.Rules.Select(rule => rule.Id)).Any()
            select $"{line.Id}: {reason.Why}");

    /// <summary>The page says which rule came of which id. What follows from the sums of the form was found later and has no class of its own.</summary>
    [Fact]
    public void Page_and_list_name_the_same_rules_for_the_same_ids() =>
        Assert.Equal(
            from line in File.ReadAllLines(Repository.PathOf(Page))
            where PageLine().IsMatch(line)
            let cells = line.Trim('|').Split('|')
            where !cells[0].Trim().StartsWith("XR-", StringComparison.Ordinal)
            select $"{cells[0].Trim()}: {cells[2].Trim()}",
            Lines.Select(line => $"{line.Id}: {(line.Rules.Length == 0 ? "none" : string.Join(", ", line.Rules.Select(rule => rule.Id)))}"));

    [Fact]
    public void The_page_explains_every_difference() =>
        GeneratedPart.Check(Page, "", ("differences", "| id | rules | specified | is | why |\n|---|---|---|---|---|\n" + string.Concat(
            from line in Lines
            from reason in line.Reasons
            let rules = line.Rules.Where(rule => reason.Rules.Contains(rule.Id)).ToList()
            let found = string.Join("; ", rules.Select(rule => $"{rule.Class} {rule.Severity}").Distinct())
            select $"| `{line.Id}` | {string.Join(", ", rules.Select(rule => rule.Id))} | {Specified(line)} | {found} | {reason.Why} |\n")));

    private static bool IsAsSpecified(Line line, RuleDescriptor rule) =>
        Allows(line.Class, rule.Class.ToString()) && Allows(line.Severity, rule.Severity.ToString());

    private static bool Allows(string specified, string found) => specified == Unsaid || specified.Split('/').Contains(found);

    private static string Specified(Line line) => line.Severity == Unsaid ? line.Class : $"{line.Class} {line.Severity}";

    private static Line Read(string line)
    {
        var cells = line.Split(" | ");
        Assert.True(cells.Length == 5, $"{Fixture}: '{line}' must have five cells.");
        Assert.All(cells[1].Split('/').Where(name => name != Unsaid), name => Enum.Parse<RuleClass>(name));
        Assert.All(cells[2].Split('/').Where(name => name != Unsaid), name => Enum.Parse<Severity>(name));
        return new Line(
            cells[0],
            cells[1],
            cells[2],
            cells[3] == "none" ? [] : [.. cells[3].Split(", ").Select(id => RuleCatalog.Find(id) ?? throw new InvalidOperationException($"{Fixture}: there is no rule {id}."))],
            [.. Reasons().Matches(cells[4]).Select(match => new Reason(match.Groups["rules"].Value.Split(", "), match.Groups["why"].Value.Trim()))]);
    }

    [GeneratedRegex(@"^\| [A-Z]+[0-9]*-[0-9]{2}[a-z]? \|")]
    private static partial Regex PageLine();

    [GeneratedRegex(@"(?<rules>GD[0-9]{4}(, GD[0-9]{4})*): (?<why>.*?)(?=GD[0-9]{4}(, GD[0-9]{4})*: |$)")]
    private static partial Regex Reasons();

    /// <summary>An id of the specification.</summary>
    /// <param name="Id">The id.</param>
    /// <param name="Class">The classes that will do, with a slash between them.</param>
    /// <param name="Severity">The severities that will do.</param>
    /// <param name="Rules">The rules of the library.</param>
    /// <param name="Reasons">Why rules differ.</param>
    private sealed record Line(string Id, string Class, string Severity, RuleDescriptor[] Rules, Reason[] Reasons);

    /// <summary>Why some rules have another class or severity.</summary>
    /// <param name="Rules">Their ids.</param>
    /// <param name="Why">A sentence.</param>
    private sealed record Reason(string[] Rules, string Why);
}
