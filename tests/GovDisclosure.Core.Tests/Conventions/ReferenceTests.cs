using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The pages under docs/reference are made from the definition and the catalogue of rules.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("2019")]
    [InlineData("2021")]
    public void The_page_of_a_form_says_what_the_definition_says(string edition) =>
        GeneratedFile.Check($"docs/reference/form-{edition}.md", FormPage.Of(Edition.FromCode(edition)!));

    [Fact]
    public void Every_edition_has_a_page() =>
        Assert.All(Edition.All, edition => Assert.True(File.Exists(Repository.PathOf($"docs/reference/form-{edition.Code}.md"))));

    [Fact]
    public void The_page_of_rules_says_what_the_catalogue_says() =>
        GeneratedFile.Check("docs/reference/rules.md", RulesPage.Text());
}
