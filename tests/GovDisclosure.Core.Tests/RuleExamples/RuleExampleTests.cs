using GovDisclosure.Findings;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>Each rule of the catalogue has an example that breaks it and one that obeys it. The pages under docs/rules show them.</summary>
public class RuleExampleTests
{
    public static TheoryData<string> Rules { get; } = new(RuleCatalog.All.Select(rule => rule.Id));

    [Theory, MemberData(nameof(Rules))]
    public void The_example_that_fails_breaks_the_rule(string id) =>
        Assert.Contains(RuleExample.Fails(id).Run(), finding => finding.Rule.Id == id);

    [Theory, MemberData(nameof(Rules))]
    public void The_example_that_passes_breaks_no_rule(string id) =>
        Assert.Empty(RuleExample.Passes(id).Run());

    [Theory, MemberData(nameof(Rules))]
    public void Both_examples_are_short_and_differ(string id)
    {
        var codes = new[] { RuleExample.Fails(id).Code, RuleExample.Passes(id).Code };
        Assert.NotEqual(codes[0], codes[1]);
        Assert.All(codes, code =>
        {
            Assert.InRange(code.Split('\n').Length, 2, 8);
            Assert.All(code.Split('\n'), line => Assert.InRange(line.Length, 1, 140));
        });
    }

    [Fact]
    public void Every_example_belongs_to_a_rule() =>
        Assert.Equal(
            RuleCatalog.All.SelectMany(rule => new[] { rule.Id + "_fails", rule.Id + "_passes" }).Order(StringComparer.Ordinal),
            RuleExample.Names.Order(StringComparer.Ordinal));
}
