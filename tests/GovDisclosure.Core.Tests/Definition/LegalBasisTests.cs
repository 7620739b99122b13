using System.Text.Json;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>The articles behind captions, sections and rows, against a list typed by hand.</summary>
public class LegalBasisTests
{
    private const string Numerals = "〇一二三四五六七八九";

    private static readonly JsonElement Typed = JsonDocument.Parse(File.ReadAllBytes(
        Path.Combine(AppContext.BaseDirectory, "Fixtures", "Form", "legal-basis.json"))).RootElement;

    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Fact]
    public void Sections_rest_on_article_50() =>
        Assert.All(ReportSection.All, section => Assert.Equal(
            Articles(Typed.GetProperty("sections").GetProperty($"{section.Number}")), Articles(section)));

    [Theory, MemberData(nameof(Editions))]
    public void Captions_of_table_two_rest_on_the_items_that_they_name(Edition edition) =>
        Assert.All(StatutoryForm.Of(edition).TableOf(ReportSection.ActiveDisclosure)!.Blocks, block => Assert.Equal(
            Articles(Typed.GetProperty("table2").GetProperty(block.Caption!.LabelIn(edition))), Articles(block.Caption)));

    [Theory, MemberData(nameof(Editions))]
    public void Rows_and_headings_of_table_three_rest_on_their_articles(Edition edition)
    {
        var rows = Typed.GetProperty("table3").EnumerateObject().ToDictionary(row => row.Name, row => row.Value);
        var groups = Typed.GetProperty("table3Groups").EnumerateObject().ToDictionary(group => group.Name, group => group.Value);
        var paths = StatutoryForm.Of(edition).TableOf(ReportSection.Applications)!.Blocks[0].Rows;
        Assert.All(paths, path =>
        {
            for (var depth = 1; depth <= path.Length; depth++)
            {
                var name = Name(path.Take(depth), edition);
                var typed = depth == path.Length && rows.TryGetValue(name, out var row) ? row : groups[name];
                Assert.Equal((name, Articles(typed)), (name, Articles(path[depth - 1])));
            }
        });
    }

    [Fact]
    public void Every_row_of_the_typed_list_is_a_row_of_the_2021_form()
    {
        var names = StatutoryForm.Of(Edition.Form2021).TableOf(ReportSection.Applications)!.Blocks[0].Rows
            .Select(path => Name(path, Edition.Form2021));
        Assert.Equal(Typed.GetProperty("table3").EnumerateObject().Select(row => row.Name), names);
    }

    [Fact]
    public void Everything_in_table_four_rests_on_one_item() =>
        Assert.All(StatutoryForm.Of(Edition.Latest).TableOf(ReportSection.Proceedings)!.Blocks[0].Columns.SelectMany(path => path), element =>
            Assert.Equal(Articles(Typed.GetProperty("table4")), Articles(element)));

    [Fact]
    public void Unpaid_fees_also_rest_on_the_measures_for_fees() =>
        Assert.Equal(["国办函〔2020〕109号"], ApplicationRow.FeeUnpaid.Basis!.Documents.ToArray());

    [Theory]
    [InlineData(9, 0, "第九条", "art. 9")]
    [InlineData(10, 0, "第十条", "art. 10")]
    [InlineData(14, 0, "第十四条", "art. 14")]
    [InlineData(20, 8, "第二十条第（八）项", "art. 20(8)")]
    [InlineData(36, 1, "第三十六条第（一）项", "art. 36(1)")]
    public void Articles_are_cited_in_both_languages(int number, int item, string chinese, string english)
    {
        var article = new LegalArticle(number, item);
        Assert.Equal(chinese, article.Chinese);
        Assert.Equal(english, article.English);
    }

    private static string Name(IEnumerable<FormElement> path, Edition edition)
    {
        var labels = path.Select(element => element.LabelIn(edition)).ToList();
        if (labels.Count > 1)
        {
            labels[0] = labels[0][..labels[0].IndexOf('、', StringComparison.Ordinal)];
        }

        return string.Join('/', labels);
    }

    private static string Articles(JsonElement typed) => string.Join(", ", typed.EnumerateArray().Select(article => article.GetString()));

    private static string Articles(FormElement element) => element.Basis is null ? "" : string.Join(", ", element.Basis.Articles.Select(
        article => article.Item == 0 ? $"{article.Number}" : $"{article.Number}({Numerals[article.Item]})"));
}
