using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using FsCheck.Xunit;
using GovDisclosure.Docx;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Docx;

/// <summary>What word processors demand of a file.</summary>
public sealed class ValidityTests
{
    [Property(MaxTest = 30, Arbitrary = [typeof(ReportGenerators)])]
    public void The_validator_of_Microsoft_finds_nothing_in_any_report(AnyReport report, ReportDocxLayout layout) =>
        Assert.Empty(Validator.Errors(WrittenDocument.Write(report.Value, layout)));

    [Theory]
    [InlineData(FontScheme.Gb2312, "仿宋_GB2312")]
    [InlineData(FontScheme.Windows, "华文中宋")]
    [InlineData(FontScheme.FounderGbk, "方正书宋_GBK")]
    public void Each_font_scheme_is_valid_and_names_its_fonts(FontScheme fonts, string name)
    {
        using var form = new MemoryStream();
        ReportDocx.Write(new AnnualReportBuilder(2024).Build(), form, new ReportDocxOptions { Fonts = fonts });
        Assert.Empty(Validator.Errors(form.ToArray()));
        using var stream = new MemoryStream();
        ReportDocx.Write(new AnnualReportBuilder(2024).Build(), stream, new ReportDocxOptions { Fonts = fonts, Layout = ReportDocxLayout.OfficialDocument });
        Assert.Empty(Validator.Errors(stream.ToArray()));
        using var document = WordprocessingDocument.Open(new MemoryStream(stream.ToArray()), isEditable: false);
        Assert.Contains(name, document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.OuterXml, StringComparison.Ordinal);
        Assert.Contains(name, document.MainDocumentPart.FontTablePart!.Fonts.OuterXml, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void Every_table_cell_ends_with_a_paragraph_for_Word_calls_the_file_damaged_otherwise(AnyReport report)
    {
        var cells = WrittenDocument.Of(report.Value).TableElements.SelectMany(table => table.Descendants(Name("tc")));
        Assert.All(cells, cell => Assert.Equal(Name("p"), cell.Elements().Last().Name));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void Cells_columns_and_table_agree_on_every_width(AnyReport report, ReportDocxLayout layout)
    {
        foreach (var table in WrittenDocument.Of(report.Value, layout).TableElements)
        {
            var columns = table.Element(Name("tblGrid"))!.Elements().Select(column => Number(column, "w")).ToList();
            Assert.Equal(Number(table.Element(Name("tblPr"))!.Element(Name("tblW"))!, "w"), columns.Sum());
            foreach (var row in table.Elements(Name("tr")))
            {
                var column = 0;
                foreach (var properties in row.Elements(Name("tc")).Select(cell => cell.Element(Name("tcPr"))!))
                {
                    var span = properties.Element(Name("gridSpan")) is { } merged ? Number(merged, "val") : 1;
                    Assert.Equal(columns.Skip(column).Take(span).Sum(), Number(properties.Element(Name("tcW"))!, "w"));
                    column += span;
                }

                Assert.Equal(columns.Count, column);
            }
        }
    }

    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void No_row_splits_and_header_rows_repeat_where_they_head_the_whole_table(ReportDocxLayout layout)
    {
        var tables = WrittenDocument.Of(new AnnualReportBuilder(2024).Build(), layout).TableElements;
        var rows = tables.Select(table => table.Elements(Name("tr")).Select(row => row.Element(Name("trPr"))!).ToList()).ToList();
        Assert.All(rows.SelectMany(table => table), row => Assert.NotNull(row.Element(Name("cantSplit"))));
        Assert.Equal([0, 3, 3], rows.Select(table => table.TakeWhile(row => row.Element(Name("tblHeader")) is not null).Count()));
        Assert.Equal([0, 3, 3], rows.Select(table => table.Count(row => row.Element(Name("tblHeader")) is not null)));
    }

    [Fact]
    public void Every_style_that_is_used_is_defined()
    {
        var report = new AnnualReportBuilder(2024)
        {
            Agency = new Agency("某机关", GovDisclosure.Definition.AgencyKind.Other),
            Published = new DateOnly(2025, 1, 8),
            [GovDisclosure.Definition.ReportSection.Overview] = new Narrative(new("a"), new("b", 2), new("c", 3), new("d", 4)),
        }.Build();
        var written = WrittenDocument.Of(report);
        var defined = XDocument.Parse(written.Part("word/styles.xml")).Descendants(Name("style"))
            .Select(style => (string)style.Attribute(Name("styleId"))!)
            .ToList();
        string[] parts = ["word/document.xml", "word/footer1.xml", "word/footer2.xml", "word/styles.xml"];
        var used = parts.SelectMany(part => XDocument.Parse(written.Part(part)).Descendants())
            .Where(element => element.Name == Name("pStyle") || element.Name == Name("tblStyle") || element.Name == Name("basedOn") || element.Name == Name("next"))
            .Select(element => (string)element.Attribute(Name("val"))!)
            .Distinct();
        Assert.Empty(used.Except(defined));
        Assert.Equal(defined.Count, defined.Distinct().Count());
    }

    private static XName Name(string local) => WrittenDocument.Name(local);

    private static int Number(XElement element, string attribute) =>
        int.Parse(element.Attribute(Name(attribute))!.Value, CultureInfo.InvariantCulture);
}
