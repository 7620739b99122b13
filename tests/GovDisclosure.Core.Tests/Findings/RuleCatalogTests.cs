using GovDisclosure.Findings;
using GovDisclosure.Tests.Conventions;

namespace GovDisclosure.Tests.Findings;

/// <summary>Rule ids are a product: stable, unique, never reused.</summary>
public class RuleCatalogTests
{
    [Fact]
    public void Every_rule_id_is_pinned() =>
        PinnedList.Check("rule-ids.txt", RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void Ids_are_unique_and_tell_the_group()
    {
        Assert.Equal(RuleCatalog.All.Length, RuleCatalog.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(RuleCatalog.All, rule => Assert.Matches("^GD[0-9]{4}$", rule.Id));
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));
    }

    [Fact]
    public void Every_rule_says_what_must_hold_and_what_to_do_in_both_languages()
    {
        Assert.All(RuleCatalog.All.SelectMany(rule => new[] { rule.Statement, rule.Remedy }), text =>
        {
            Assert.Matches("^\\p{IsCJKUnifiedIdeographs}.*。$|^（.*。$", text.In(Language.Chinese));
            Assert.Matches("^[A-Z][ -~\\p{IsCJKUnifiedIdeographs}]*\\.$", text.In(Language.English));
        });
    }

    [Fact]
    public void Every_rule_has_a_short_title_in_both_languages() => Assert.All(RuleCatalog.All, rule =>
    {
        Assert.Matches("^\\p{IsCJKUnifiedIdeographs}{3,16}$", rule.Title.Chinese);
        Assert.Matches("^[A-Z][ -~\\p{IsCJKUnifiedIdeographs}]{3,60}[^.]$", rule.Title.English);
    });

    [Fact]
    public void A_rule_is_found_by_its_id_compared_exactly()
    {
        Assert.All(RuleCatalog.All, rule => Assert.Same(rule, RuleCatalog.Find(rule.Id)));
        Assert.Null(RuleCatalog.Find("gd0001"));
        Assert.Null(RuleCatalog.Find(null));
    }

    [Fact]
    public void Every_field_of_the_catalogue_is_in_the_list_of_all_rules()
    {
        var fields = typeof(RuleCatalog).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == typeof(RuleCatalog).Namespace && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetFields()).Where(field => field.FieldType == typeof(RuleDescriptor)).Select(field => (RuleDescriptor)field.GetValue(null)!);
        Assert.Equal(fields.ToHashSet(), RuleCatalog.All.ToHashSet());
    }
}
