using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Model;
using GovDisclosure.Tests.Conventions;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Docx;

/// <summary>A report in a document that was there before: what we add, and what we leave alone.</summary>
public sealed class AppendTests
{
    private const string Portrait = """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/>""";
    private const string Landscape = """<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="851" w:footer="992" w:gutter="0"/>""";
    private const string A5 = """<w:pgSz w:w="8391" w:h="11906"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1000" w:header="851" w:footer="992" w:gutter="134"/>""";
    private const string TwoColumns = """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1000" w:bottom="1440" w:left="1000" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:num="2" w:space="706"/>""";
    private const string UnequalColumns = """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1000" w:bottom="1440" w:left="1000" w:header="851" w:footer="992" w:gutter="0"/><w:cols w:num="2" w:equalWidth="0"><w:col w:w="6000" w:space="500"/><w:col w:w="3406"/></w:cols>""";

    public static TheoryData<string, int> Sections => new()
    {
        { Portrait, 8306 },
        { Landscape, 13958 },
        { A5, 6123 },
        { TwoColumns, 4600 },
        { UnequalColumns, 3406 },
        { "", 8306 },
    };

    private static AnnualReport Sample => new AnnualReportBuilder(2024)
    {
        Agency = new Agency("某市人民政府", AgencyKind.PeoplesGovernment),
        Published = new DateOnly(2025, 1, 8),
        [ReportSection.Overview] = new Narrative(new("（一）主动公开", 2), new("全年公开28条。"), new("1.渠道", 3), new("（1）网站", 4)),
        [ReportSection.OtherMatters] = Narrative.FromText("没有其他需要报告的事项。"),
        [ApplicationRow.NewlyReceived, Applicant.NaturalPerson] = 3001,
    }.Build();

    [Theory]
    [MemberData(nameof(Sections))]
    public void The_validator_of_Microsoft_finds_nothing_and_tables_are_as_wide_as_the_text_of_the_last_section(string section, int width)
    {
        var host = HostDocument.Letterhead(section);
        Assert.Empty(Validator.Errors(host));
        var file = HostDocument.Edit(host, document => ReportDocx.Append(Sample, document));
        Assert.Empty(Validator.Errors(file));
        var tables = WrittenDocument.Of(file).TableElements;
        Assert.Equal(3, tables.Count);
        Assert.All(tables, table =>
        {
            Assert.Equal(width, Number(table.Element(Name("tblPr"))!.Element(Name("tblW"))!, "w"));
            var columns = table.Element(Name("tblGrid"))!.Elements().Select(column => Number(column, "w")).ToList();
            Assert.Equal(width, columns.Sum());
            Assert.All(table.Elements(Name("tr")), row => Assert.Equal(width, row.Descendants(Name("tcW")).Sum(cell => Number(cell, "w"))));
        });
    }

    [Property(MaxTest = 30, Arbitrary = [typeof(ReportGenerators)])]
    public void Any_report_stands_in_the_document_as_in_a_file_of_its_own(AnyReport any, ReportDocxLayout layout)
    {
        var options = new ReportDocxOptions { Layout = layout };
        var file = HostDocument.Edit(HostDocument.Letterhead(Portrait), document => ReportDocx.Append(any.Value, document, options));
        Assert.Empty(Validator.Errors(file));
        var alone = WrittenDocument.Of(any.Value, layout);
        var appended = WrittenDocument.Of(file);
        Assert.Equal(alone.Tables, appended.Tables);
        Assert.Equal(
            alone.Paragraphs.Select(paragraph => paragraph.Text),
            appended.Body.Where(element => element.Name == Name("p")).Skip(3).Select(WrittenDocument.TextOf));
    }

    [Fact]
    public void Parts_other_than_document_styles_and_fonts_keep_every_byte()
    {
        var before = HostDocument.Letterhead(Landscape);
        var after = HostDocument.Edit(before, document => ReportDocx.Append(Sample, document));
        string[] touched = ["word/document.xml", "word/styles.xml", "word/fontTable.xml"];
        var parts = Parts(before);
        Assert.Equal(parts.Keys.Order(), Parts(after).Keys.Order());
        Assert.All(Parts(after).Where(part => !touched.Contains(part.Key)), part => Assert.Equal(parts[part.Key], part.Value));
    }

    [Fact]
    public void What_the_document_said_stands_before_the_report_and_its_last_section_after()
    {
        var before = HostDocument.Letterhead(Landscape);
        var after = WrittenDocument.Of(HostDocument.Edit(before, document => ReportDocx.Append(Sample, document))).Body.ToList();
        var body = WrittenDocument.Of(before).Body.ToList();
        Assert.Equal(body.SkipLast(1).Select(Text), after.Take(body.Count - 1).Select(Text));
        Assert.Equal(Text(body[^1]), Text(after[^1]));
        Assert.Equal(Name("sectPr"), after[^1].Name);
        Assert.Single(after, element => element.Name == Name("sectPr"));
    }

    [Fact]
    public void Styles_that_are_there_stay_as_they_are_and_new_ones_have_ids_and_names_of_their_own()
    {
        var before = HostDocument.Letterhead(Portrait);
        var old = Styles(before);
        var all = Styles(HostDocument.Edit(before, document => ReportDocx.Append(Sample, document)));
        Assert.Equal(old.Select(Text), all.Take(old.Count).Select(Text));
        Assert.Equal(all.Count, all.Select(IdOf).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(all.Count, all.Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Contains(all, style => (IdOf(style), NameOf(style)) == ("FormLabel2", "Form Label"));
        Assert.Contains(all, style => (IdOf(style), NameOf(style)) == ("FormNumber", "Form Number 2"));
        Assert.Contains(all, style => (IdOf(style), NameOf(style)) == ("BodyText2", "Body Text"));
        Assert.DoesNotContain(all.Skip(old.Count), style => style.Attribute(Name("default")) is not null);
        var ids = all.Select(IdOf).ToHashSet();
        Assert.All(all.Elements(Name("basedOn")).Concat(all.Elements(Name("next"))), used => Assert.Contains(used.Attribute(Name("val"))!.Value, ids));
    }

    [Fact]
    public void Headings_take_the_style_of_the_document_by_its_id_and_are_not_counted_by_its_numbering()
    {
        var file = HostDocument.Edit(HostDocument.Letterhead(Portrait), document => ReportDocx.Append(Sample, document));
        var paragraphs = WrittenDocument.Of(file).Body.Where(element => element.Name == Name("p")).Skip(3).ToList();
        var sections = paragraphs.Where(paragraph => StyleOf(paragraph) == "1").ToList();
        Assert.Equal(FormFixture.SectionTitles(Edition.Latest), sections.Select(WrittenDocument.TextOf));
        Assert.All(sections, heading => Assert.Equal("0", NumberingOf(heading)));
        Assert.Equal("0", NumberingOf(Assert.Single(paragraphs, paragraph => StyleOf(paragraph) == "2")));
        Assert.All(paragraphs.Where(paragraph => StyleOf(paragraph) is not ("1" or "2")), paragraph => Assert.Null(NumberingOf(paragraph)));
    }

    [Fact]
    public void What_we_add_says_all_that_the_defaults_of_the_document_would_say_otherwise()
    {
        var styles = Styles(HostDocument.Edit(HostDocument.Letterhead(Portrait), document => ReportDocx.Append(Sample, document)));
        var label = styles.Single(style => NameOf(style) == "Form Label");
        var basis = styles.Single(style => IdOf(style) == label.Element(Name("basedOn"))!.Attribute(Name("val"))!.Value);
        Assert.Null(basis.Element(Name("basedOn")));
        Assert.Equal("0", basis.Descendants(Name("spacing")).First().Attribute(Name("after"))!.Value);
        Assert.Equal("0", basis.Descendants(Name("ind")).First().Attribute(Name("firstLine"))!.Value);
        Assert.Equal("auto", basis.Descendants(Name("color")).First().Attribute(Name("val"))!.Value);
        var table = styles.Single(style => NameOf(style) == "Form Table");
        Assert.Equal("a1", table.Element(Name("basedOn"))!.Attribute(Name("val"))!.Value);
    }

    [Fact]
    public void Appending_again_adds_no_style_again()
    {
        var once = HostDocument.Edit(HostDocument.Letterhead(Portrait), document => ReportDocx.Append(Sample, document));
        var twice = HostDocument.Edit(once, document => ReportDocx.Append(Sample, document));
        Assert.Equal(Styles(once).Select(Text), Styles(twice).Select(Text));
        Assert.Equal(6, WrittenDocument.Of(twice).TableElements.Count);
    }

    [Fact]
    public void Other_fonts_make_other_styles_and_leave_those_of_the_first_report()
    {
        var once = HostDocument.Edit(HostDocument.Bare(), document => ReportDocx.AppendTable(Sample, ReportSection.Proceedings, document));
        var twice = HostDocument.Edit(once, document => ReportDocx.AppendTable(Sample, ReportSection.Proceedings, document, new ReportDocxOptions { Fonts = FontScheme.FounderGbk }));
        Assert.Empty(Validator.Errors(twice));
        var first = Styles(once);
        Assert.Equal(first.Select(Text), Styles(twice).Take(first.Count).Select(Text));
        var heading = Styles(twice).Single(style => NameOf(style) == "Form Heading 2");
        Assert.Equal("FormLabel2", heading.Element(Name("basedOn"))!.Attribute(Name("val"))!.Value);
    }

    [Fact]
    public void A_document_without_styles_and_sections_takes_a_report()
    {
        var file = HostDocument.Edit(HostDocument.Bare(), document => ReportDocx.Append(Sample, document));
        Assert.Empty(Validator.Errors(file));
        Assert.DoesNotContain("docDefaults", WrittenDocument.Of(file).Part("word/styles.xml"), StringComparison.Ordinal);
        Assert.All(WrittenDocument.Of(file).TableElements, table => Assert.Equal(8306, Number(table.Descendants(Name("tblW")).Single(), "w")));
    }

    [Fact]
    public void One_table_comes_alone_and_is_never_one_with_the_table_before()
    {
        var file = HostDocument.Edit(HostDocument.Letterhead(Portrait), document =>
        {
            ReportDocx.AppendTable(Sample, ReportSection.Applications, document);
            ReportDocx.AppendTable(Sample, ReportSection.Proceedings, document);
        });
        Assert.Empty(Validator.Errors(file));
        var written = WrittenDocument.Of(file);
        Assert.Equal(WrittenDocument.Of(Sample).Tables.Skip(1), written.Tables);
        Assert.Equal(["p", "p", "p", "tbl", "p", "tbl", "sectPr"], written.Body.Select(element => element.Name.LocalName));
        Assert.DoesNotContain(Styles(file), style => NameOf(style) is "Title" or "Body Text");
    }

    [Fact]
    public void Every_table_of_every_edition_comes_alone_as_it_stands_in_a_file_of_its_own() =>
        Assert.All(Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Tables, (edition, table) => (edition, table)), each =>
        {
            var (edition, table) = each;
            var builder = new AnnualReportBuilder(edition);
            for (var i = 0; i < table.Cells.Length; i++)
            {
                Model.CellTests.Set(builder, table.Cells[i], 1000 + i);
            }

            var report = builder.Build();
            var file = HostDocument.Edit(HostDocument.Letterhead(Portrait), document => ReportDocx.AppendTable(report, table.Section, document));
            Assert.Empty(Validator.Errors(file));
            var index = StatutoryForm.Of(edition).Tables.IndexOf(table);
            Assert.Equal(WrittenDocument.Of(report).Tables[index], Assert.Single(WrittenDocument.Of(file).Tables));
            Assert.All(Enumerable.Range(0, table.Cells.Length), i => Assert.Contains(Assert.Single(WrittenDocument.Of(file).Tables), cell => cell.Text.StartsWith($"{1000 + i}", StringComparison.Ordinal)));
        });

    [Fact]
    public void The_examples_of_the_guide_do_what_they_say()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, HostDocument.Letterhead(Portrait));
            DocxExamples.Append(Sample, path);
            Assert.Equal(4, WrittenDocument.Of(File.ReadAllBytes(path)).Tables.Count);
        }
        finally
        {
            File.Delete(path);
        }

        using var official = new MemoryStream();
        DocxExamples.Write(Sample, official);
        Assert.Equal(WrittenDocument.Write(Sample, ReportDocxLayout.OfficialDocument), official.ToArray());
        using var blank = new MemoryStream();
        DocxExamples.WriteBlank(blank);
        Assert.Equal(WrittenDocument.Blank(Edition.Form2021, ReportDocxLayout.Form).File, blank.ToArray());
    }

    [Fact]
    public void Misuse_is_refused_and_changes_nothing()
    {
        using var empty = WordprocessingDocument.Create(new MemoryStream(), WordprocessingDocumentType.Document);
        using var reading = WordprocessingDocument.Open(new MemoryStream(HostDocument.Bare()), isEditable: false);
        Assert.Throws<ArgumentNullException>(() => ReportDocx.Append(null!, empty));
        Assert.Throws<ArgumentNullException>(() => ReportDocx.Append(Sample, null!));
        Assert.Throws<ArgumentNullException>(() => ReportDocx.Append(Sample, empty, null!));
        Assert.Throws<ArgumentNullException>(() => ReportDocx.AppendTable(Sample, null!, empty));
        Assert.Throws<ArgumentException>("document", () => ReportDocx.Append(Sample, empty));
        Assert.Throws<ArgumentException>("document", () => ReportDocx.AppendTable(Sample, ReportSection.Applications, empty));
        Assert.Throws<ArgumentException>("document", () => ReportDocx.Append(Sample, reading));
        var host = HostDocument.Letterhead(Portrait);
        var after = HostDocument.Edit(host, document =>
            Assert.Throws<ArgumentException>("section", () => ReportDocx.AppendTable(Sample, ReportSection.Overview, document)));
        Assert.Equal(Parts(host).Where(part => part.Key != "word/document.xml"), Parts(after).Where(part => part.Key != "word/document.xml"));
        Assert.Equal(WrittenDocument.Of(host).Body.Select(Text), WrittenDocument.Of(after).Body.Select(Text));
    }

    private static Dictionary<string, byte[]> Parts(byte[] file)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        return package.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var part = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(part);
            return part.ToArray();
        });
    }

    private static List<XElement> Styles(byte[] file) =>
        [.. XDocument.Parse(WrittenDocument.Of(file).Part("word/styles.xml")).Root!.Elements(Name("style"))];

    private static string IdOf(XElement style) => style.Attribute(Name("styleId"))!.Value;

    private static string NameOf(XElement style) => style.Element(Name("name"))!.Attribute(Name("val"))!.Value;

    private static string? StyleOf(XElement paragraph) => (string?)paragraph.Descendants(Name("pStyle")).FirstOrDefault()?.Attribute(Name("val"));

    private static string? NumberingOf(XElement paragraph) => (string?)paragraph.Descendants(Name("numId")).FirstOrDefault()?.Attribute(Name("val"));

    // The SDK writes attributes in an order of its own, which means nothing.
    private static string Text(XElement element)
    {
        var copy = new XElement(element);
        foreach (var part in copy.DescendantsAndSelf())
        {
            part.ReplaceAttributes(part.Attributes().OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal).ToList());
        }

        return copy.ToString(SaveOptions.DisableFormatting);
    }

    private static XName Name(string local) => WrittenDocument.Name(local);

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(Name(attribute))!.Value, CultureInfo.InvariantCulture);
}
