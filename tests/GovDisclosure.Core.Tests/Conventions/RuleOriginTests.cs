using System.Text.RegularExpressions;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The page that says where each rule comes from names everything that is there, and nothing else.</summary>
public partial class RuleOriginTests
{
    private const string Page = "docs/design/origin-of-rules.md";
    private const string None = "none";

    private static readonly string[] Text = File.ReadAllLines(Repository.PathOf(Page));

    private static readonly Line[] Lines = [.. Text.Where(line => Id().IsMatch(line)).Select(Read)];

    [Fact]
    public void Every_id_has_rules_or_a_reason_why_there_is_none() =>
        Offenders.None(
            from line in Lines
            let isNone = line.Rules.SequenceEqual([None])
            where line.About.Length == 0 || (isNone ? !line.Remark.EndsWith('.') : line.Rules.Any(rule => RuleCatalog.Find(rule) is null))
            select $"{line.Id}: {string.Join(", ", line.Rules)}");

    [Fact]
    public void No_id_is_given_twice() =>
        Offenders.None(Lines.GroupBy(line => line.Id).Where(same => same.Count() > 1).Select(same => same.Key));

    /// <summary>Ids of a kind are counted from 1.</summary>
    [Fact]
    public void No_id_is_left_out() =>
        Offenders.None(
            from kind in Lines.GroupBy(line => line.Kind)
            let numbers = kind.Select(line => line.Number).Distinct().Order().ToArray()
            where !numbers.SequenceEqual(Enumerable.Range(1, numbers.Length))
            select $"{kind.Key}: {string.Join(", ", numbers)}");

    [Fact]
    public void Every_kind_of_id_is_explained() =>
        Assert.Equal(
            Lines.Select(line => line.Kind).Distinct().Order(StringComparer.Ordinal),
            Text.SelectMany(line => Kinds().Match(line).Groups["kinds"].Value.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_rule_of_the_library_has_an_origin() =>
        Assert.Equal(
            RuleCatalog.All.Select(rule => rule.Id),
            Lines.SelectMany(line => line.Rules).Where(rule => rule != None).Concat(OfOurOwn()).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_rule_of_our_own_answers_no_id() =>
        Offenders.None(OfOurOwn().GroupBy(rule => rule).Where(same => same.Count() > 1).Select(same => same.Key)
            .Concat(OfOurOwn().Intersect(Lines.SelectMany(line => line.Rules))));

    /// <summary>Where a type of the library does what no rule can, it is there under that name.</summary>
    [Fact]
    public void Types_that_the_page_names_exist() =>
        Offenders.None(
            from name in Text.SelectMany(line => TypeName().Matches(line)).Select(match => match.Groups["name"].Value)
            where typeof(AnnualReport).Assembly.GetExportedTypes().All(type => type.Name != name)
            select name);

    private static IEnumerable<string> OfOurOwn() =>
        Text.Where(line => line.StartsWith("| GD", StringComparison.Ordinal)).SelectMany(line => line.Split('|')[1].Trim().Split(", "));

    private static Line Read(string line)
    {
        var cells = line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray();
        var id = Id().Match(line);
        Assert.True(cells.Length == 4, $"{Page}: '{line}' must have four cells.");
        return new Line(
            cells[0], id.Groups["kind"].Value, int.Parse(id.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture), cells[1], cells[2].Split(", "), cells[3]);
    }

    [GeneratedRegex(@"^\| (?<kind>[A-Z]+[0-9]*)-(?<number>[0-9]{2})[a-z]? \|")]
    private static partial Regex Id();

    [GeneratedRegex(@"^\| (?!GD)(?<kinds>[A-Z]+[0-9]*(, [A-Z]+[0-9]*)*) \|")]
    private static partial Regex Kinds();

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)`")]
    private static partial Regex TypeName();

    /// <summary>A line of the first table.</summary>
    /// <param name="Id">The id, such as XY-01b.</param>
    /// <param name="Kind">The letters before the number, with the number of a table or form.</param>
    /// <param name="Number">The number.</param>
    /// <param name="About">What it is about, in a few words.</param>
    /// <param name="Rules">The ids of the rules that check it, or one word that says there are none.</param>
    /// <param name="Remark">Why there is none, or what a reader must know.</param>
    private sealed record Line(string Id, string Kind, int Number, string About, string[] Rules, string Remark);
}
