using System.Globalization;
using System.Xml.Linq;
using GovDisclosure.Docx;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx;

/// <summary>What each layout looks like, as typed from GB/T 9704-2012 and from the annex of the notice. Lengths in twips, sizes in half points.</summary>
public sealed class LayoutTests
{
    /// <summary>GB/T 9704-2012 measures in millimetres: 37 above, 35 below, 28 left, 26 right, and 156 by 225 for the text.</summary>
    [Fact]
    public void The_page_of_an_official_document_has_the_margins_of_the_standard()
    {
        var section = Section(ReportDocxLayout.OfficialDocument);
        Assert.Equal((11906, 16838), (Number(section, "pgSz", "w"), Number(section, "pgSz", "h")));
        Assert.Equal(37, Millimetres(Number(section, "pgMar", "top")));
        Assert.Equal(35, Millimetres(Number(section, "pgMar", "bottom")));
        Assert.Equal(28, Millimetres(Number(section, "pgMar", "left")));
        Assert.Equal(26, Millimetres(Number(section, "pgMar", "right")));
        Assert.Equal(156, Millimetres(11906 - Number(section, "pgMar", "left") - Number(section, "pgMar", "right")));
    }

    [Fact]
    public void A_page_of_an_official_document_has_22_lines_of_28_characters()
    {
        var section = Section(ReportDocxLayout.OfficialDocument);
        var height = 16838 - Number(section, "pgMar", "top") - Number(section, "pgMar", "bottom");
        var line = Number(section, "docGrid", "linePitch");
        Assert.Equal("lines", Attribute(section, "docGrid", "type"));
        Assert.Equal(22, height / line);
        var text = Style(ReportDocxLayout.OfficialDocument, "Normal");
        Assert.Equal(line, Number(text.Element(Name("pPr"))!, "spacing", "line"));
        Assert.Equal("exact", Attribute(text, "spacing", "lineRule"));
        var character = (32 * 10) + Number(text.Element(Name("rPr"))!, "spacing", "val");
        Assert.Equal(28, (11906 - Number(section, "pgMar", "left") - Number(section, "pgMar", "right")) / character);
    }

    [Theory]
    [InlineData("Title", "方正小标宋简体", 44)]
    [InlineData("Heading1", "黑体", 32)]
    [InlineData("Heading2", "楷体_GB2312", 32)]
    [InlineData("Heading3", "仿宋_GB2312", 32)]
    [InlineData("Heading4", "仿宋_GB2312", 32)]
    [InlineData("BodyText", "仿宋_GB2312", 32)]
    [InlineData("Signature", "仿宋_GB2312", 32)]
    [InlineData("Date", "仿宋_GB2312", 32)]
    [InlineData("Footer", "宋体", 28)]
    [InlineData("FormLabel", "宋体", 21)]
    public void An_official_document_is_set_in_the_type_of_the_standard(string style, string face, int size)
    {
        Assert.Equal((face, size), Look(ReportDocxLayout.OfficialDocument, style));
        Assert.Empty(Style(ReportDocxLayout.OfficialDocument, style).Descendants(Name("b")));
    }

    [Theory]
    [InlineData("Title", "宋体", 36, true)]
    [InlineData("Date", "楷体_GB2312", 24, false)]
    [InlineData("Heading1", "宋体", 24, true)]
    [InlineData("Heading2", "宋体", 24, true)]
    [InlineData("Heading3", "宋体", 24, false)]
    [InlineData("Heading4", "宋体", 24, false)]
    [InlineData("BodyText", "宋体", 24, false)]
    [InlineData("FormLabel", "宋体", 21, false)]
    [InlineData("Footer", "宋体", 21, false)]
    public void The_form_is_set_in_the_type_of_the_annex(string style, string face, int size, bool isBold)
    {
        Assert.Equal((face, size), Look(ReportDocxLayout.Form, style));
        Assert.Equal(isBold, Style(ReportDocxLayout.Form, style).Descendants(Name("b")).Any());
    }

    /// <summary>The tables of the annex are 9740 to 9748 twips wide.</summary>
    [Fact]
    public void The_tables_of_the_form_have_the_width_of_the_annex_and_fill_the_text()
    {
        var section = Section(ReportDocxLayout.Form);
        var width = 11906 - Number(section, "pgMar", "left") - Number(section, "pgMar", "right");
        Assert.InRange(width, 9740, 9748);
        Assert.All(Document(ReportDocxLayout.Form).TableElements, table => Assert.Equal(width, Number(table, "tblW", "w")));
        Assert.All(Document(ReportDocxLayout.OfficialDocument).TableElements, table => Assert.Equal(8845, Number(table, "tblW", "w")));
    }

    [Theory]
    [InlineData(ReportDocxLayout.OfficialDocument, "Footer", "right")]
    [InlineData(ReportDocxLayout.OfficialDocument, "FooterEven", "left")]
    [InlineData(ReportDocxLayout.Form, "Footer", "center")]
    [InlineData(ReportDocxLayout.Form, "FooterEven", "center")]
    public void Page_numbers_stand_outside_in_an_official_document_and_in_the_middle_of_a_form(ReportDocxLayout layout, string style, string place)
    {
        Assert.Equal(place, Attribute(Style(layout, style), "jc", "val"));
        if (layout == ReportDocxLayout.OfficialDocument)
        {
            Assert.Equal("316", Attribute(Style(layout, style), "ind", place));
        }
    }

    [Theory]
    [InlineData("word/footer1.xml", "Footer", "default")]
    [InlineData("word/footer2.xml", "FooterEven", "even")]
    public void Odd_and_even_pages_have_footers_of_their_own_with_the_number_between_dashes(string part, string style, string pages)
    {
        var written = Document(ReportDocxLayout.OfficialDocument);
        var footer = Root(written, part);
        Assert.Equal("— 1 —", WrittenDocument.TextOf(footer));
        Assert.Equal(" PAGE \\* Arabic ", Attribute(footer, "fldSimple", "instr"));
        Assert.Equal(style, Attribute(footer, "pStyle", "val"));
        Assert.Single(Root(written, "word/settings.xml").Elements(Name("evenAndOddHeaders")));
        var id = Section(ReportDocxLayout.OfficialDocument).Elements(Name("footerReference"))
            .Single(reference => (string?)reference.Attribute(Name("type")) == pages).Attributes().Single(attribute => attribute.Name.LocalName == "id").Value;
        var relationships = XDocument.Parse(written.Part("word/_rels/document.xml.rels")).Root!;
        Assert.Equal(part, "word/" + relationships.Elements().Single(relationship => (string?)relationship.Attribute("Id") == id).Attribute("Target")!.Value);
    }

    [Fact]
    public void Organ_and_date_end_an_official_document_two_and_four_characters_from_the_right()
    {
        Assert.Equal(("200", "632", "right"), Right("Signature"));
        Assert.Equal(("400", "1264", "right"), Right("Date"));
        Assert.Single(Style(ReportDocxLayout.OfficialDocument, "Signature").Descendants(Name("keepNext")));
        Assert.Equal(["Signature", "Date"], Document(ReportDocxLayout.OfficialDocument).Paragraphs.TakeLast(2).Select(paragraph => paragraph.Style));
    }

    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void Headings_make_an_outline_and_the_language_is_Chinese(ReportDocxLayout layout)
    {
        for (var level = 1; level <= 4; level++)
        {
            var heading = Style(layout, FormattableString.Invariant($"Heading{level}"));
            Assert.Equal(FormattableString.Invariant($"heading {level}"), Attribute(heading, "name", "val"));
            Assert.Equal(level - 1, Number(heading, "outlineLvl", "val"));
        }

        var language = Root(Document(layout), "word/styles.xml").Element(Name("docDefaults"))!;
        Assert.Equal(("zh-CN", "zh-CN"), (Attribute(language, "lang", "val"), Attribute(language, "lang", "eastAsia")));
    }

    [Fact]
    public void A_table_of_the_form_stays_on_one_page() =>
        Assert.All(Document(ReportDocxLayout.Form).TableElements, table =>
        {
            var rows = table.Elements(Name("tr")).ToList();
            Assert.All(rows.SkipLast(1), row => Assert.All(row.Descendants(Name("pPr")), paragraph => Assert.NotNull(paragraph.Element(Name("keepNext")))));
            Assert.Empty(rows[^1].Descendants(Name("keepNext")));
        });

    [Fact]
    public void A_label_that_pages_may_divide_stands_at_the_top_and_its_first_rows_stay_together()
    {
        var rows = Document(ReportDocxLayout.OfficialDocument).TableElements[1].Elements(Name("tr")).ToList();
        var first = rows.FindIndex(row => WrittenDocument.TextOf(row).StartsWith("三、本年度办理结果", StringComparison.Ordinal));
        Assert.Equal("top", Attribute(rows[first].Elements(Name("tc")).First(), "vAlign", "val"));
        Assert.All(rows.Skip(first).Take(4), row => Assert.NotEmpty(row.Descendants(Name("keepNext"))));
        Assert.All(rows.Skip(first).SelectMany(row => row.Elements(Name("tc")).Skip(1)), cell => Assert.Equal("center", Attribute(cell, "vAlign", "val")));
    }

    private static AnnualReport Sample => new AnnualReportBuilder(2024)
    {
        Agency = new Agency("某市人民政府", GovDisclosure.Definition.AgencyKind.PeoplesGovernment),
        Published = new DateOnly(2025, 1, 8),
    }.Build();

    private static WrittenDocument Document(ReportDocxLayout layout) => WrittenDocument.Of(Sample, layout);

    private static XElement Section(ReportDocxLayout layout) => Document(layout).Body.Last();

    private static XElement Style(ReportDocxLayout layout, string id) => Style(Document(layout), id);

    /// <summary>A page has its 22 lines: none is left empty to keep two lines of a paragraph together.</summary>
    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void Text_fills_the_page_to_its_last_line(ReportDocxLayout layout) =>
        Assert.Equal("0", Attribute(Style(layout, "BodyText"), "widowControl", "val"));

    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void Numbers_stand_in_the_middle_of_their_cells_and_row_labels_begin_at_the_left(ReportDocxLayout layout)
    {
        Assert.Equal("center", Attribute(Style(layout, "FormNumber"), "jc", "val"));
        Assert.Equal("center", Attribute(Style(layout, "FormHeading"), "jc", "val"));
        Assert.Equal("left", Attribute(Style(layout, "FormLabel"), "jc", "val"));
        var styles = Document(layout).TableElements.Descendants(Name("tc")).Select(cell => (cell.Value, Style: Attribute(cell, "pStyle", "val"))).ToList();
        Assert.All(styles.Where(cell => cell.Value.Length > 0 && cell.Value.All(char.IsAsciiDigit)), cell => Assert.Equal("FormNumber", cell.Style));
        Assert.Contains(styles, cell => cell.Style == "FormLabel");
    }

    /// <summary>What a page looks like is a matter of its styles. A paragraph says which it has, and whether it stays with the next; a run that its text is Chinese, and how tight a long number is set.</summary>
    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void Nothing_is_formatted_where_a_style_serves(ReportDocxLayout layout)
    {
        string[] allowed = ["pStyle", "keepNext", "sectPr", "rFonts", "w"];
        var body = Root(Document(layout), "word/document.xml");
        Assert.All(
            body.Descendants(Name("pPr")).Concat(body.Descendants(Name("rPr"))).Elements(),
            property => Assert.Contains(property.Name.LocalName, allowed));
        Assert.All(body.Descendants(Name("rFonts")), fonts => Assert.Equal("eastAsia", Assert.Single(fonts.Attributes(), attribute => attribute.Name == Name("hint")).Value));
    }

    /// <summary>Who cannot see a table hears what it is, of which notice, and how large.</summary>
    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void Every_table_has_a_caption_and_a_description_for_screen_readers(ReportDocxLayout layout) => Assert.All(Document(layout).TableElements, table =>
    {
        Assert.Matches("^[二三四]、", Attribute(table, "tblCaption", "val"));
        Assert.Contains($"{table.Elements(Name("tr")).Count()}行", Attribute(table, "tblDescription", "val"), StringComparison.Ordinal);
    });

    private static XElement Style(WrittenDocument written, string id) =>
        Root(written, "word/styles.xml").Elements(Name("style")).Single(style => (string?)style.Attribute(Name("styleId")) == id);

    /// <summary>Typeface and size as they follow from a style and from what it is based on.</summary>
    private static (string Face, int Size) Look(ReportDocxLayout layout, string id)
    {
        var written = Document(layout);
        var chain = new List<XElement>();
        for (var next = id; next is not null;)
        {
            var style = Style(written, next);
            chain.Add(style);
            next = (string?)style.Element(Name("basedOn"))?.Attribute(Name("val"));
        }

        chain.Add(Root(written, "word/styles.xml").Element(Name("docDefaults"))!);
        var face = chain.SelectMany(style => style.Descendants(Name("rFonts")).Attributes(Name("eastAsia"))).First().Value;
        var size = chain.SelectMany(style => style.Descendants(Name("sz")).Attributes(Name("val"))).First().Value;
        return (face, int.Parse(size, CultureInfo.InvariantCulture));
    }

    private static (string?, string?, string?) Right(string style)
    {
        var look = Style(ReportDocxLayout.OfficialDocument, style);
        return (Attribute(look, "ind", "rightChars"), Attribute(look, "ind", "right"), Attribute(look, "jc", "val"));
    }

    private static double Millimetres(int twips) => Math.Round(twips / 56.693);

    private static XElement Root(WrittenDocument written, string part) => XDocument.Parse(written.Part(part)).Root!;

    private static XName Name(string local) => WrittenDocument.Name(local);

    private static string? Attribute(XElement element, string child, string attribute) =>
        (string?)element.Descendants(Name(child)).First().Attribute(Name(attribute));

    private static int Number(XElement element, string child, string attribute) =>
        int.Parse(Attribute(element, child, attribute)!, CultureInfo.InvariantCulture);
}
