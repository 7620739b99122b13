using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The pages under docs/reference are made from the definition.</summary>
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
    public void The_index_leads_to_every_page()
    {
        var index = File.ReadAllText(Repository.PathOf("docs/reference/README.md"));
        Assert.All(
            Directory.GetFiles(Repository.PathOf("docs/reference")).Select(path => Path.GetFileName(path)).Where(name => name != "README.md"),
            name => Assert.Contains($"({name})", index, StringComparison.Ordinal));
    }

    /// <summary>The pages say so in words.</summary>
    [Fact]
    public void A_cell_is_a_total_if_its_row_or_its_column_is_one() =>
        Assert.All(Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Tables).SelectMany(table => table.Blocks), block =>
        {
            var rows = block.Cells.GroupBy(cell => cell.Row).Where(row => row.All(cell => cell.IsTotal)).Select(row => row.Key).ToHashSet();
            var columns = block.Cells.GroupBy(cell => cell.Column).Where(column => column.All(cell => cell.IsTotal)).Select(column => column.Key).ToHashSet();
            Assert.All(block.Cells, cell => Assert.Equal(rows.Contains(cell.Row) || columns.Contains(cell.Column), cell.IsTotal));
        });
}
