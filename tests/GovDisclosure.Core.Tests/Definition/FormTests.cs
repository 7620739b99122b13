using System.Text.Json;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>The definition against the hand-typed copy of the form, both ways.</summary>
public class FormTests
{
    public static IEnumerable<object[]> Tables { get; } =
        [.. from edition in Edition.All from section in new[] { 2, 3, 4 } select new object[] { edition, section }];

    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Theory, MemberData(nameof(Tables))]
    public void Every_cell_stands_where_the_form_prints_it_under_the_printed_labels(Edition edition, int section)
    {
        var table = StatutoryForm.Of(edition).Tables.Single(table => table.Section.Number == section);
        var defined = table.Blocks.SelectMany(block => Enumerable.Range(0, block.Rows.Length).SelectMany(row =>
            Enumerable.Range(0, block.Columns.Length).Select(column => new PrintedCell(
                block.Caption?.LabelIn(edition),
                block.Stub?.LabelIn(edition),
                Join(block.Rows[row], edition),
                Join(block.Columns[column], edition),
                block[row, column] is AmountCell,
                block[row, column].IsTotal))));
        Assert.Equal(PrintedPage.Of(edition).Table(section), defined);
    }

    [Theory, MemberData(nameof(Tables))]
    public void Every_cell_knows_the_row_and_the_column_it_stands_in(Edition edition, int section)
    {
        var table = StatutoryForm.Of(edition).Tables.Single(table => table.Section.Number == section);
        Assert.All(table.Blocks, block =>
        {
            Assert.Equal(block.Rows.Length * block.Columns.Length, block.Cells.Length);
            for (var row = 0; row < block.Rows.Length; row++)
            {
                for (var column = 0; column < block.Columns.Length; column++)
                {
                    var cell = block[row, column];
                    // Table four has one row without a label: there the proceeding takes its place.
                    Assert.Same(section == 4 ? block.Columns[column][^2] : block.Rows[row][^1], cell.Row);
                    Assert.Same(block.Columns[column][^1], cell.Column);
                    Assert.Equal(table.Section, cell.Section);
                    Assert.True(cell.Editions.Contains(edition));
                }
            }
        });
    }

    [Fact]
    public void The_2021_form_has_10_175_and_15_cells_and_the_2019_form_22_161_and_15()
    {
        Assert.Equal([10, 175, 15], StatutoryForm.Of(Edition.Form2021).Tables.Select(table => table.Cells.Length));
        Assert.Equal([22, 161, 15], StatutoryForm.Of(Edition.Form2019).Tables.Select(table => table.Cells.Length));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Sections_bear_the_printed_titles_in_printed_order(Edition edition)
    {
        var page = PrintedPage.Of(edition);
        Assert.Equal(page.Notice, edition.Notice);
        Assert.Equal(page.SectionTitles, StatutoryForm.Of(edition).Sections.Select(section => section.LabelIn(edition)));
        Assert.Equal(Enumerable.Range(1, 6), StatutoryForm.Of(edition).Sections.Select(section => section.Number));
    }

    [Fact]
    public void Sections_accept_the_variants_of_their_titles_that_were_seen()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Form", "section-title-variants.json");
        var variants = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllBytes(path))!;
        Assert.All(ReportSection.All, section => Assert.Equal(
            variants.GetValueOrDefault(section.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), []),
            section.Aliases));
    }

    [Theory, MemberData(nameof(Editions))]
    public void A_cell_is_found_by_its_code_and_only_in_an_edition_that_prints_it(Edition edition)
    {
        var form = StatutoryForm.Of(edition);
        Assert.All(Edition.All.SelectMany(any => StatutoryForm.Of(any).Cells), cell =>
            Assert.Same(cell.Editions.Contains(edition) ? cell : null, form.FindCell(cell.Code)));
        Assert.Null(form.FindCell("applications.granted"));
        Assert.Null(form.FindCell(""));
    }

    [Fact]
    public void Only_the_changes_in_items_of_2019_take_a_sign()
    {
        Assert.All(Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Cells.Select(cell => (edition, cell))), pair =>
            Assert.Equal(pair.cell.Column.LabelIn(pair.edition) == "本年增/减", pair.cell.IsSigned));
    }

    [Fact]
    public void Units_are_those_that_the_headings_imply()
    {
        Assert.All(Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Cells.Select(cell => (edition, cell))), pair =>
        {
            var heading = pair.cell.Column.LabelIn(pair.edition);
            var expected = heading.Contains("金额", StringComparison.Ordinal) ? "万元"
                : heading.Contains("项目", StringComparison.Ordinal) || heading == "本年增/减" ? "项"
                : "件";
            Assert.Equal(expected, pair.cell.Unit);
            Assert.True(pair.cell is not AmountCell amount || amount.HeadingNamesUnit == heading.Contains("万元", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData(2018, null)]
    [InlineData(2019, "2019")]
    [InlineData(2020, "2019")]
    [InlineData(2021, "2021")]
    [InlineData(2030, "2021")]
    public void An_edition_governs_its_years(int year, string? code) => Assert.Equal(code, Edition.ForYear(year)?.Code);

    private static string Join(IEnumerable<FormElement> path, Edition edition) =>
        string.Join('/', path.Select(element => element.LabelIn(edition)));
}
