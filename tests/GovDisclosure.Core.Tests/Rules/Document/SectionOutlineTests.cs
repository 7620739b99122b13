using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Document;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>The titles of a document are those of the six sections, in their order.</summary>
public class SectionOutlineTests
{
    private static readonly string[] Form = [.. ReportSection.All.Select(section => section.Label)];

    [Fact]
    public void The_titles_of_the_form_pass_both_checks_each()
    {
        var result = SectionOutline.Check(Form);
        Assert.Equal((true, 2 * Form.Length), (result.IsCertified, result.Passed));
    }

    [Theory]
    [InlineData("一 、总体情况")]
    [InlineData("一．总体情况")]
    [InlineData("一、总 体 情 况")]
    public void Blanks_and_forms_of_punctuation_do_not_count(string first) => Assert.True(SectionOutline.Check([first, .. Form[1..]]).IsCertified);

    [Fact]
    public void Every_variant_that_was_seen_is_the_same_section_and_a_warning() => Assert.All(
        ReportSection.All.SelectMany(section => section.Aliases.Select(alias => (section, alias))), pair =>
        {
            var numbered = Form[pair.section.Number - 1][..2] + pair.alias;
            Assert.All([numbered, pair.alias], title =>
            {
                var finding = Assert.Single(Replace(pair.section.Number, title));
                Assert.Equal((DocumentRules.SectionTitles, title, pair.section.Label, Severity.Warning), (finding.Rule, finding.Found, finding.Wanted, finding.Severity));
            });
        });

    [Fact]
    public void An_unknown_wording_is_known_by_its_number()
    {
        var finding = Assert.Single(Replace(5, "五、下一步打算"));
        Assert.Equal((DocumentRules.SectionTitles, "五、下一步打算", Form[4]), (finding.Rule, finding.Found, finding.Wanted));
    }

    [Fact]
    public void A_missing_section_is_named() => Assert.All(ReportSection.All, section =>
    {
        var finding = Assert.Single(SectionOutline.Check(Form.Where(title => title != section.Label)).Findings);
        Assert.Equal((DocumentRules.SectionsInOrder, InputState.Missing, section.Code, Severity.Error), (finding.Rule, finding.State, finding.Left.Single().Name, finding.Severity));
    });

    [Theory]
    [InlineData("七、附表")]
    [InlineData("附件")]
    [InlineData("一、总体情况")]
    public void A_section_that_was_added_is_named(string title)
    {
        var finding = Assert.Single(SectionOutline.Check([.. Form, title]).Findings);
        Assert.Equal((DocumentRules.SectionsInOrder, title, "titles/7"), (finding.Rule, finding.Found, finding.Left.Single().Name));
    }

    [Fact]
    public void One_section_that_was_moved_is_the_only_one_blamed() => Assert.All(ReportSection.All, section =>
    {
        var rest = Form.Where(title => title != section.Label).ToArray();
        Assert.All(Enumerable.Range(0, Form.Length).Where(at => Math.Abs(at - (section.Number - 1)) > 1), at =>
        {
            var finding = Assert.Single(SectionOutline.Check([.. rest[..at], section.Label, .. rest[at..]]).Findings);
            Assert.Equal((DocumentRules.SectionsInOrder, section.Label), (finding.Rule, finding.Found));
        });
    });

    [Fact]
    public void A_wrong_number_before_a_known_title_is_found() =>
        Assert.Contains(Replace(6, "五、其他需要报告的事项"), finding => finding.Rule == DocumentRules.SectionsInOrder && finding.Found == "五、其他需要报告的事项");

    [Fact]
    public void No_titles_at_all_are_six_missing_sections() => Assert.Equal(Form, SectionOutline.Check([]).Findings.Select(finding => finding.Left.Single().Label));

    [Fact]
    public void A_rule_set_decides_on_rules_and_severities()
    {
        var titles = Form[1..];
        Assert.Empty(SectionOutline.Check(titles, RuleSet.Statutory.Without("GD5008")).Findings);
        Assert.Equal(Severity.Info, SectionOutline.Check(titles, RuleSet.Statutory.WithSeverity("GD5008", Severity.Info)).Findings.Single().Severity);
        Assert.Throws<ArgumentException>(() => SectionOutline.Check([null!]));
        Assert.Throws<ArgumentNullException>(() => SectionOutline.Check((IEnumerable<string>)null!));
    }

    private static ImmutableArray<Finding> Replace(int number, string title) =>
        SectionOutline.Check([.. Form[..(number - 1)], title, .. Form[number..]]).Findings;
}
