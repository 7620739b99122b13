using System.Xml.Linq;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Docx;

/// <summary>Title, headings, narrative and signature.</summary>
public sealed class TextTests
{
    private static readonly Agency SomeAgency = new("某市人民政府", AgencyKind.PeoplesGovernment);

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void Every_text_of_any_report_is_shown_in_its_order_and_style(AnyReport any, ReportDocxLayout layout)
    {
        var report = any.Value;
        var expected = new List<(string, string)> { ("Title", report.Title) };
        List<(string, string)> date = report.Published is { } day ? [("Date", FormattableString.Invariant($"{day.Year}年{day.Month}月{day.Day}日"))] : [];
        expected.AddRange(layout == ReportDocxLayout.Form ? date : []);
        expected.AddRange(report.Preface.Paragraphs.Select(paragraph => (StyleOf(paragraph.Level), paragraph.Text)));
        foreach (var (title, section) in FormFixture.SectionTitles(report.Edition).Zip(ReportSection.All))
        {
            expected.Add(("Heading1", title));
            expected.AddRange(report[section].Paragraphs.Select(paragraph => (StyleOf(paragraph.Level), paragraph.Text)));
        }

        if (report.Agency.Name.Length > 0)
        {
            expected.Add(("Signature", report.Agency.Name));
        }

        expected.AddRange(layout == ReportDocxLayout.OfficialDocument ? date : []);
        Assert.Equal(expected, WrittenDocument.Of(report, layout).Paragraphs);
    }

    [Theory]
    [InlineData("𠮷㙍䶮")]
    [InlineData("\uFFFD")]
    [InlineData("]]>")]
    [InlineData("<w:t>&amp;\"'")]
    [InlineData(" 前")]
    [InlineData("后 ")]
    [InlineData("中  间")]
    [InlineData(" ")]
    [InlineData("")]
    [InlineData("\U0001FFFE")]
    public void Odd_text_is_shown_as_it_is(string text)
    {
        var report = new AnnualReportBuilder(2024)
        {
            Agency = new Agency(text, AgencyKind.Other),
            Title = text,
            [ReportSection.Problems] = new Narrative(new Paragraph(text)),
        }.Build();
        var written = WrittenDocument.Of(report);
        Assert.Contains(("Title", text), written.Paragraphs);
        Assert.Contains(("BodyText", text), written.Paragraphs);
        var properties = XDocument.Parse(written.Part("docProps/core.xml"), LoadOptions.PreserveWhitespace).Root!;
        Assert.Equal(text, Property(properties, "title"));
        Assert.Equal(text, Property(properties, "creator"));
    }

    [Fact]
    public void A_text_longer_than_the_buffer_is_whole()
    {
        var text = string.Concat(Enumerable.Repeat("𠮷林&<政务 ", 10_000));
        var report = new AnnualReportBuilder(2024) { [ReportSection.Overview] = new Narrative(new Paragraph(text)) }.Build();
        Assert.Contains(("BodyText", text), WrittenDocument.Of(report).Paragraphs);
    }

    [Fact]
    public void The_narrative_of_a_section_with_a_table_stands_between_heading_and_table()
    {
        var report = new AnnualReportBuilder(2024) { [ReportSection.Applications] = Narrative.FromText("说明。") }.Build();
        var body = WrittenDocument.Of(report).Body.ToList();
        var narrative = body.FindIndex(element => WrittenDocument.TextOf(element) == "说明。");
        Assert.Equal("三、收到和处理政府信息公开申请情况", WrittenDocument.TextOf(body[narrative - 1]));
        Assert.Equal(WrittenDocument.Name("tbl"), body[narrative + 1].Name);
    }

    [Fact]
    public void A_long_title_is_divided_before_the_name_of_the_report()
    {
        var report = new AnnualReportBuilder(2024) { Agency = SomeAgency }.Build();
        var title = WrittenDocument.Of(report, ReportDocxLayout.OfficialDocument).Body.First();
        Assert.Equal(
            ["某市人民政府2024年", "", "政府信息公开工作年度报告"],
            title.Element(WrittenDocument.Name("r"))!.Elements().Skip(1).Select(element => element.Value));
    }

    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void The_signature_never_stands_alone_on_a_page(ReportDocxLayout layout)
    {
        var report = new AnnualReportBuilder(2024)
        {
            Agency = SomeAgency,
            [ReportSection.OtherMatters] = Narrative.FromText("一\n二"),
        }.Build();
        var last = WrittenDocument.Of(report, layout).Body.Where(element => element.Name == WrittenDocument.Name("p")).ToList();
        Assert.NotNull(last[^2].Element(WrittenDocument.Name("pPr"))!.Element(WrittenDocument.Name("keepNext")));
        Assert.Null(last[^3].Element(WrittenDocument.Name("pPr"))!.Element(WrittenDocument.Name("keepNext")));
    }

    [Theory]
    [InlineData(99_999, null)]
    [InlineData(123_456, "92")]
    [InlineData(12_345_678, "69")]
    [InlineData(long.MaxValue, "50")]
    public void A_number_wider_than_its_cell_is_made_narrower(long count, string? scale)
    {
        var report = new AnnualReportBuilder(2024) { [ApplicationRow.CarriedOut, Applicant.Total] = count }.Build();
        var cell = WrittenDocument.Of(report).TableElements[1].Descendants(WrittenDocument.Name("tc")).Last();
        Assert.Equal(scale, (string?)cell.Descendants(WrittenDocument.Name("w")).SingleOrDefault()?.Attribute(WrittenDocument.Name("val")));
    }

    [Fact]
    public void The_properties_hold_title_organ_language_and_the_date_of_publication()
    {
        var properties = XDocument.Parse(WrittenDocument.Of(
            new AnnualReportBuilder(2024) { Agency = SomeAgency, Published = new DateOnly(2025, 1, 8) }.Build()).Part("docProps/core.xml")).Root!;
        Assert.Equal("某市人民政府2024年政府信息公开工作年度报告", Property(properties, "title"));
        Assert.Equal("某市人民政府", Property(properties, "creator"));
        Assert.Equal("zh-CN", Property(properties, "language"));
        Assert.Equal("2025-01-08T00:00:00Z", Property(properties, "created"));
        Assert.Equal("2025-01-08T00:00:00Z", Property(properties, "modified"));
    }

    [Fact]
    public void Without_a_date_of_publication_no_time_is_told()
    {
        var properties = XDocument.Parse(WrittenDocument.Of(new AnnualReportBuilder(2024).Build()).Part("docProps/core.xml")).Root!;
        Assert.Null(Property(properties, "created"));
        Assert.Null(Property(properties, "modified"));
    }

    private static string StyleOf(int level) => level == 0 ? "BodyText" : FormattableString.Invariant($"Heading{level}");

    private static string? Property(XElement properties, string name) =>
        properties.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
}
