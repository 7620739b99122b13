using System.Text;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>What this library wrote is the same report again, as long as the page shows what it showed.</summary>
public sealed class WrittenReportTests
{
    private const string Facts = "customXml/item1.xml";

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public void A_report_that_was_written_is_restored_equal(AnyReport report)
    {
        var document = DocxFile.Read(WrittenDocument.Write(report.Value)).Complete();
        Assert.Equal(report.Value, WrittenReport.Restore(document));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void A_report_with_any_line_in_any_place_is_restored_equal(AnyLine line, Edition edition)
    {
        var builder = new AnnualReportBuilder(edition)
        {
            Agency = new Agency(line.Value, AgencyKind.Department),
            Title = line.Value,
            Preface = new Narrative(new(" "), new(line.Value), new(line.Value, 3), new("")),
        };
        foreach (var section in ReportSection.All)
        {
            builder[section] = new Narrative(new(""), new(line.Value), new(line.Value, 2), new(" "), new(line.Value + " " + line.Value, 4), new(""));
        }

        var report = builder.Build();
        Assert.Equal(report, WrittenReport.Restore(DocxFile.Read(WrittenDocument.Write(report)).Complete()));
    }

    [Fact]
    public void A_narrative_that_repeats_the_titles_of_sections_is_restored_equal()
    {
        var builder = new AnnualReportBuilder(2024) { Preface = new Narrative([.. ReportSection.All.Select(title => new Paragraph(title.Label))]) };
        foreach (var section in ReportSection.All)
        {
            builder[section] = new Narrative([.. ReportSection.All.Select(title => new Paragraph(title.Label))]);
        }

        var report = builder.Build();
        Assert.Equal(report, WrittenReport.Restore(DocxFile.Read(WrittenDocument.Write(report)).Complete()));
    }

    /// <summary>Whatever number on the page is changed, the document is no longer what was written.</summary>
    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void A_report_whose_page_shows_another_number_is_not_restored(SpoiledReport spoiled)
    {
        var changed = DocxFile.Open(WrittenDocument.Write(spoiled.Value))
            .With(Facts, DocxFile.Open(WrittenDocument.Write(spoiled.Original)).Part(Facts));
        var document = changed.Read().Complete();
        Assert.NotNull(document.Facts);
        Assert.Null(WrittenReport.Restore(document));
    }

    [Theory]
    [InlineData("全年公开", "全年公开约")]
    [InlineData("Heading2", "Heading3")]
    [InlineData("<w:t>12</w:t></w:r></w:p></w:tc>", "</w:r></w:p></w:tc>")]
    public void A_changed_page_is_not_restored(string before, string after)
    {
        var written = DocxFile.Open(WrittenDocument.Write(Sample()));
        Assert.Contains(before, written.Text(DocxFile.Document), StringComparison.Ordinal);
        var document = written.With(DocxFile.Document, written.Text(DocxFile.Document).Replace(before, after, StringComparison.Ordinal)).Read().Complete();
        Assert.Null(WrittenReport.Restore(document));
    }

    [Theory]
    [InlineData("<w:t>12</w:t>", "<w:t xml:space=\"preserve\"> 12 </w:t>")]
    [InlineData("<w:t>12</w:t>", "<w:t>1</w:t></w:r><w:proofErr/><w:r><w:t>2</w:t>")]
    [InlineData("</w:tbl>", "</w:tbl><w:p/>")]
    [InlineData("<w:tcPr>", "<w:tcPr><w:cnfStyle/>")]
    public void Another_way_to_write_the_same_page_is_restored(string before, string after)
    {
        var written = DocxFile.Open(WrittenDocument.Write(Sample()));
        Assert.Contains(before, written.Text(DocxFile.Document), StringComparison.Ordinal);
        var document = written.With(DocxFile.Document, written.Text(DocxFile.Document).Replace(before, after, StringComparison.Ordinal)).Read().Complete();
        Assert.Equal(Sample(), WrittenReport.Restore(document));
    }

    /// <summary>The number is the one that was written; that blanks stand within it is a liberty all the same.</summary>
    [Theory]
    [InlineData("<w:t>1 2</w:t>", "1 2")]
    [InlineData("<w:t>1</w:t><w:tab/><w:t>2</w:t>", "1\t2")]
    [InlineData("<w:t>1</w:t><w:br/><w:t>2</w:t>", "1\n2")]
    [InlineData("<w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t>", "1\n2")]
    public void Blanks_within_a_number_are_told(string number, string found)
    {
        var written = DocxFile.Open(WrittenDocument.Write(Sample()));
        var file = written.Replace(DocxFile.Document, "<w:t>12</w:t>", number).ToBytes();

        var read = ReportDocx.Read(new MemoryStream(file));

        Assert.Equal(Sample(), read.Value);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((DocumentReadingRules.PlainNumber, found, "12"), (finding.Rule, finding.Found, finding.Wanted));
        Assert.Equal(ApplicationRow.NewlyReceived.Of(Applicant.NaturalPerson), Assert.Single(finding.Left).Cell);
        Assert.False(read.IsComplete);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void Facts_are_looked_for_among_many_attached_parts_and_beyond_a_limit_not_without_a_word(int beyond)
    {
        const string Relations = "word/_rels/document.xml.rels";
        var others = string.Concat(Enumerable.Range(0, ReadingLimits.AttachedParts + beyond).Select(number =>
            $"<Relationship Id=\"other{number}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"../customXml/other{number}.xml\"/>"));
        var written = DocxFile.Open(WrittenDocument.Write(Sample()));
        var start = written.Text(Relations).IndexOf("<Relationship ", StringComparison.Ordinal);

        var read = written.With(Relations, written.Text(Relations).Insert(start, others)).Read();

        Assert.Equal(beyond < 0, read.Document!.Facts is not null);
        Assert.Equal(beyond < 0 ? [] : [(ReadingRules.WithinLimits, Relations)], read.Findings.Select(finding => (finding.Rule, finding.Location!.Path!)));
    }

    [Theory]
    [InlineData("edition=\"2021\"", "edition=\"1999\"")]
    [InlineData("agencyKind=\"department\"", "agencyKind=\"court\"")]
    [InlineData("year=\"2024\"", "year=\"0\"")]
    [InlineData("published=\"2025-01-08\"", "published=\"2025-13-08\"")]
    [InlineData("section=\"overview\"", "section=\"other\"")]
    [InlineData("paragraphs=\"2\"", "paragraphs=\"many\"")]
    [InlineData("<fees", "<costs/><fees")]
    [InlineData("noticesIssued=\"3\"", "noticesIssued=\"3.5\"")]
    [InlineData("count=\"5\"", "count=\"five\"")]
    public void Facts_that_are_not_as_they_were_written_are_left_aside_with_a_finding(string before, string after)
    {
        var written = DocxFile.Open(WrittenDocument.Write(Sample()));
        Assert.Contains(before, written.Text(Facts), StringComparison.Ordinal);
        var read = written.With(Facts, written.Text(Facts).Replace(before, after, StringComparison.Ordinal)).Read();
        Assert.Null(read.Document!.Facts);
        Assert.Equal((ReadingRules.ValueValid, Facts), (read.Finding.Rule, read.Finding.Location!.Path));
    }

    [Fact]
    public void Facts_that_are_no_xml_are_left_aside_with_a_finding()
    {
        var written = DocxFile.Open(WrittenDocument.Write(Sample()));
        var read = written.With(Facts, written.Text(Facts).Replace("</report>", "", StringComparison.Ordinal)).Read();
        Assert.Null(read.Document!.Facts);
        Assert.Equal(ReadingRules.Readable, read.Finding.Rule);
    }

    [Theory]
    [InlineData("<b:Sources xmlns:b=\"urn:b\"/>")]
    [InlineData("no XML")]
    public void What_other_programs_attach_is_no_concern(string content)
    {
        var read = DocxFile.Open(WrittenDocument.Write(Sample())).With(Facts, Encoding.UTF8.GetBytes(content)).Read();
        Assert.Null(read.Complete().Facts);
    }

    /// <summary>A count that a division of the page changes, such as a row moved up by one, changes the hash too.</summary>
    [Fact]
    public void A_number_moved_to_the_next_cell_is_another_page()
    {
        var report = new AnnualReportBuilder(2024) { [ApplicationRow.NewlyReceived, Applicant.NaturalPerson] = 7 }.Build();
        var moved = new AnnualReportBuilder(2024) { [ApplicationRow.NewlyReceived, Applicant.CommercialEnterprise] = 7 }.Build();
        Assert.NotEqual(Hash(report), Hash(moved));
    }

    private static string Hash(AnnualReport report) => WrittenReport.HashOf(DocxFile.Read(WrittenDocument.Write(report)).Complete());

    internal static AnnualReport Sample() => new AnnualReportBuilder(2024)
    {
        Agency = new Agency("某市档案局", AgencyKind.Department),
        Published = new DateOnly(2025, 1, 8),
        [ReportSection.Overview] = new Narrative(new("（一）主动公开", 2), new("全年公开“要闻”28条。")),
        [ApplicationRow.NewlyReceived, Applicant.NaturalPerson] = 12,
        [ActiveDisclosure.AdministrativeFeesAmount] = 96171.6m,
        Disclosures = [new("网站", 5, [new(" 要闻 ", null)])],
        Fees = new ProcessingFees { NoticesIssued = 3, AmountReceived = 30.5m },
    }.Build();
}
