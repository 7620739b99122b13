using System.Xml.Linq;
using GovDisclosure.Definition;
using GovDisclosure.Docx;

namespace GovDisclosure.Tests.Docx;

/// <summary>The form as it is before anybody has filled it in.</summary>
public sealed class BlankFormTests
{
    public static TheoryData<string, ReportDocxLayout> Forms
    {
        get
        {
            var forms = new TheoryData<string, ReportDocxLayout>();
            foreach (var edition in Edition.All)
            {
                forms.Add(edition.Code, ReportDocxLayout.Form);
                forms.Add(edition.Code, ReportDocxLayout.OfficialDocument);
            }

            return forms;
        }
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_has_the_six_sections_and_the_tables_of_the_edition_without_numbers(string code, ReportDocxLayout layout)
    {
        var edition = Edition.FromCode(code)!;
        var written = WrittenDocument.Blank(edition, layout);
        Assert.Equal(
            FormFixture.SectionTitles(edition),
            written.Paragraphs.Where(paragraph => paragraph.Style == "Heading1").Select(paragraph => paragraph.Text));
        Assert.Equal(
            FormFixture.Tables(edition).Select(table => table.Select(cell => cell.IsNumber ? cell with { Text = "" } : cell)),
            written.Tables);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void It_has_places_for_organ_year_and_date_and_nothing_is_filled_in(string code, ReportDocxLayout layout)
    {
        var written = WrittenDocument.Blank(Edition.FromCode(code)!, layout);
        Assert.Matches("^_+ _+年政府信息公开工作年度报告$", Single(written, "Title"));
        Assert.Matches("^_+年_+月_+日$", Single(written, "Date"));
        Assert.Matches("^_+$", Single(written, "Signature"));
        Assert.DoesNotContain(written.Paragraphs, paragraph => paragraph.Text.Any(char.IsAsciiDigit));
    }

    /// <summary>The blank form of 2021 prints where text goes, and what section six reports.</summary>
    [Fact]
    public void It_prints_the_hints_of_the_form_of_2021_and_none_that_are_not_known()
    {
        string[] hints = ["（文字描述）", "（文字描述）", "（文字描述，收取信息处理费情况在此处报告。）"];
        Assert.Equal(hints, Texts(Edition.Form2021));
        Assert.Equal(["", "", ""], Texts(Edition.Form2019));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_validator_of_Microsoft_finds_nothing_in_it(string code, ReportDocxLayout layout) =>
        Assert.Empty(Validator.Errors(WrittenDocument.Blank(Edition.FromCode(code)!, layout).File));

    [Fact]
    public void Its_title_property_names_no_organ_and_no_year()
    {
        var properties = XDocument.Parse(WrittenDocument.Blank(Edition.Latest, ReportDocxLayout.Form).Part("docProps/core.xml")).Root!;
        Assert.Equal("政府信息公开工作年度报告", properties.Elements().Single(element => element.Name.LocalName == "title").Value);
    }

    [Fact]
    public void Every_call_gives_the_same_bytes() =>
        Assert.Equal(
            WrittenDocument.Blank(Edition.Latest, ReportDocxLayout.Form).File,
            WrittenDocument.Blank(Edition.Latest, ReportDocxLayout.Form).File);

    private static IEnumerable<string> Texts(Edition edition) =>
        WrittenDocument.Blank(edition, ReportDocxLayout.Form).Paragraphs.Where(paragraph => paragraph.Style == "BodyText").Select(paragraph => paragraph.Text);

    private static string Single(WrittenDocument written, string style) => written.Paragraphs.Single(paragraph => paragraph.Style == style).Text;
}
