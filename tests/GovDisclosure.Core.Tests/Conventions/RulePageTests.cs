using System.Text.RegularExpressions;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Conventions;

/// <summary>docs/rules has one page for each rule. Headers, examples and index are made from the code; the rest is written by hand.</summary>
public partial class RulePageTests
{
    private const string Folder = "docs/rules";

    public static TheoryData<string> Rules { get; } = new(RuleCatalog.All.Select(rule => rule.Id));

    [Theory, MemberData(nameof(Rules))]
    public void The_page_of_a_rule_shows_what_the_catalogue_says_and_what_its_examples_print(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        GeneratedPart.Check(
            RulePage.PathOf(id), RulePage.Skeleton, (RulePage.Header, RulePage.HeaderOf(rule)), (RulePage.Example, RulePage.ExampleOf(rule)));
    }

    [Fact]
    public void The_index_lists_every_rule() =>
        GeneratedPart.Check(RuleIndex.Page, RuleIndex.Skeleton, (RuleIndex.Part, RuleIndex.Text()));

    [Fact]
    public void Every_page_belongs_to_a_rule() =>
        Offenders.None(Directory.GetFiles(Repository.PathOf(Folder))
            .Select(path => Path.GetFileName(path))
            .Except(RuleCatalog.All.Select(rule => $"{rule.Id}.md"))
            .Except(["README.md"]));

    [Theory, MemberData(nameof(Rules))]
    public void Why_formula_and_how_to_mend_are_written_by_hand_in_whole_sentences(string id)
    {
        var page = GeneratedPart.HandWritten(RulePage.PathOf(id), RulePage.Header, RulePage.Example);
        var chapters = Comment().Replace(page, "").Split('\n').Where(line => line.StartsWith('#'));
        Assert.Equal(RulePage.Chapters, chapters);
        Assert.All(Comment().Replace(page, "").Split(RulePage.Chapters, StringSplitOptions.None)[1..], text =>
        {
            Assert.True(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= 5, $"{id}: '{text.Trim()}' is no sentence.");
            Assert.Contains('.', text);
        });
    }

    /// <summary>A page that speaks of another rule means one that is there.</summary>
    [Fact]
    public void Pages_name_rules_that_exist() =>
        Offenders.None(
            from path in Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            from Match name in RuleId().Matches(File.ReadAllText(path))
            where RuleCatalog.Find(name.Value) is null
            select $"{Path.GetRelativePath(Repository.Root, path)} names {name.Value}");

    /// <summary>A link to a file of the repository leads somewhere.</summary>
    [Fact]
    public void Links_of_the_pages_lead_to_files() =>
        Offenders.None(
            from path in Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            from Match link in Link().Matches(File.ReadAllText(path))
            let target = link.Groups["target"].Value
            where !target.Contains("://", StringComparison.Ordinal) && !Exists(Path.Combine(Path.GetDirectoryName(path)!, target))
            select $"{Path.GetRelativePath(Repository.Root, path)} links to {target}");

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\bGD[0-9]{4}\b")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)[^)\s]*\)")]
    private static partial Regex Link();
}
