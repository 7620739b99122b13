using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>What we wrote we read back equal, with and without what travels beside the page.</summary>
public sealed class RoundTripTests
{
    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void What_was_written_is_read_back_equal_and_without_a_finding(AnyReport report)
    {
        var read = Read(WrittenDocument.Write(report.Value));
        Assert.Empty(read.Findings);
        Assert.Equal(report.Value, read.Value);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void An_official_document_is_read_back_equal_and_without_a_finding(AnyReport report)
    {
        var read = Read(Official(report.Value));
        Assert.Empty(read.Findings);
        Assert.Equal(report.Value, read.Value);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void The_page_alone_gives_back_every_number(AnyReport report)
    {
        var read = HumanDocument.Of(report.Value).Read();
        Assert.Equal(report.Value.Edition, read.Result.Value!.Edition);
        Assert.All(StatutoryForm.Of(report.Value.Edition).Cells, cell => Assert.Equal(report.Value[cell], read.Result.Value[cell]));
        Assert.DoesNotContain(read.Result.Findings, finding => finding.Location?.Line is not null);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void The_page_alone_gives_back_a_certified_report(CertifiedReport report)
    {
        var read = HumanDocument.Of(report.Value).Read();
        foreach (var section in ReportSection.All)
        {
            Assert.Equal(Shown(report.Value[section]), read.Result.Value![section].Paragraphs);
        }

        // A line of the preface that is no sentence may be the name of the organ, or the title where there is none.
        Assert.Equal(Sentences(report.Value.Preface), Sentences(read.Result.Value!.Preface));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void Every_cell_and_every_paragraph_has_its_place(AnyReport report)
    {
        var file = WrittenDocument.Write(report.Value);
        var findings = new FindingList();
        var document = WordSource.Read(new MemoryStream(file), findings)!;
        var map = ReportReader.Read(document, findings).Map;
        foreach (var cell in StatutoryForm.Of(report.Value.Edition).Cells)
        {
            var place = map.Cells[cell];
            var table = document.Blocks.OfType<WordTable>().Single(table => table.Number == place.Table);
            var text = table.Rows[place.Row - 1][place.Number - 1].Text;
            Assert.Equal(report.Value[cell], NumberText.Read(text, cell, "万元") is { Outcome: not NumberOutcome.Blank } number ? number.Value : null);
        }

        foreach (var section in ReportSection.All.Prepend<ReportSection?>(null))
        {
            Assert.Equal(report.Value.TextOf(section).Paragraphs.Length, map.Paragraphs(section).Count);
            foreach (var (paragraph, number) in report.Value.TextOf(section).Paragraphs.Zip(map.Paragraphs(section)))
            {
                Assert.Contains(paragraph.Text.Trim(), document.Blocks.OfType<WordParagraph>().Single(shown => shown.Number == number).Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("2019", ReportDocxLayout.Form)]
    [InlineData("2021", ReportDocxLayout.Form)]
    [InlineData("2021", ReportDocxLayout.OfficialDocument)]
    public void The_blank_form_is_a_report_without_numbers_and_without_text(string edition, ReportDocxLayout layout)
    {
        using var file = new MemoryStream();
        ReportDocx.WriteBlank(Edition.FromCode(edition)!, file, new ReportDocxOptions { Layout = layout });
        var read = Read(file.ToArray());
        Assert.Equal(new AnnualReportBuilder(Edition.FromCode(edition)!).Build(), read.Value);
        Assert.Equal(["标题", "报告年度", "报告机关"], read.Findings.Select(finding => Assert.Single(finding.Left).Label));
        Assert.All(read.Findings, finding => Assert.Equal(ReadingRules.Present, finding.Rule));
    }

    [Fact]
    public void A_stream_that_nobody_rewound_is_told_from_an_empty_file()
    {
        using var file = new MemoryStream();
        ReportDocx.Write(Reports.Sample(), file);

        Assert.Equal(InputState.AtEnd, Assert.Single(ReportDocx.Read(file).Findings).State);
        Assert.Equal(InputState.AtEnd, Assert.Single(ReportDocx.Annotate(file, [], Stream.Null).Findings).State);
        Assert.Equal(InputState.Empty, Assert.Single(ReportDocx.Read(new MemoryStream()).Findings).State);
    }

    [Fact]
    public void A_document_that_shows_no_edition_says_by_which_it_was_read()
    {
        var finding = Assert.Single(ReportDocx.Read(new MemoryStream(DocxFile.OfBody("<w:p/>").ToBytes())).Findings, finding => finding.Rule == ReadingRules.EditionKnown);

        Assert.Contains(Edition.Latest.ToString(), finding.State!.Chinese, StringComparison.Ordinal);
        Assert.Contains(Edition.Latest.ToString(), finding.State.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentNullException>("input", () => ReportDocx.Read(null!));
        Assert.Throws<ArgumentException>("input", () => ReportDocx.Read(Unreadable.Stream()));
        var closed = new MemoryStream();
        closed.Dispose();
        Assert.Throws<ArgumentException>("input", () => ReportDocx.Read(closed));
        Assert.Throws<IOException>(() => ReportDocx.Read(new Unreadable()));
    }

    [Fact]
    public void A_number_changed_on_the_page_counts_and_is_said()
    {
        var report = Reports.Sample();
        var file = HumanDocument.Of(report, keepFacts: true).Edit(body => body.Cell(1, 4, 2).SetText("7")).Save();
        var read = Read(file);
        Assert.Equal(7, read.Value![ApplicationRow.NewlyReceived, Applicant.NaturalPerson]);
        Assert.Equal(["GD9016"], read.Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(report.Agency, read.Value.Agency);
    }

    /// <summary>Whichever cell somebody changes: its new number counts, every other is as it was, and one finding says that the page was changed.</summary>
    [Fact]
    public void Whatever_cell_is_changed_on_the_page_counts() => Assert.All(Edition.All, edition =>
    {
        var report = Reports.Sample(edition == Edition.Form2019 ? 2019 : 2024);
        var map = DocxMap(WrittenDocument.Write(report));
        Assert.All(StatutoryForm.Of(edition).Cells, cell =>
        {
            var place = map.Cells[cell];
            var file = HumanDocument.Of(report, keepFacts: true).Edit(body => body.Cell(place.Table - 1, place.Row, place.Number).SetText("98765")).Save();
            var builder = report.ToBuilder();
            CellTests.Set(builder, cell, 98765);

            var read = Read(file);

            Assert.Equal(builder.Build(), read.Value);
            Assert.Contains(read.Findings, finding => finding.Rule == ReadingRules.AsWritten);
            Assert.All(read.Findings, finding => Assert.Contains(finding.Rule, new[] { ReadingRules.AsWritten, DocumentReadingRules.PlainNumber }));
        });
    });

    /// <summary>What only travels beside the page cannot be checked against it any more, so that it is left out, and the finding says so.</summary>
    [Fact]
    public void Disclosures_and_fees_of_a_page_that_was_changed_are_not_read()
    {
        var builder = Reports.Sample().ToBuilder();
        builder.Disclosures = [new("网站", 28, [new("要闻", null)])];
        builder.Fees = new ProcessingFees { NoticesIssued = 3 };

        var read = Read(HumanDocument.Of(builder.Build(), keepFacts: true).Edit(body => body.Cell(1, 4, 2).SetText("7")).Save());

        Assert.Empty(read.Value!.Disclosures);
        Assert.Null(read.Value.Fees);
        Assert.Contains("信息处理费未读取", Assert.Single(read.Findings).ToString(), StringComparison.Ordinal);
    }

    private static DocumentMap DocxMap(byte[] file) => ReportReader.Read(WordSource.Read(new MemoryStream(file), new FindingList())!, new FindingList()).Map;

    private static byte[] Official(AnnualReport report)
    {
        using var file = new MemoryStream();
        ReportDocx.Write(report, file, new ReportDocxOptions { Layout = ReportDocxLayout.OfficialDocument });
        return file.ToArray();
    }

    private static IEnumerable<Paragraph> Sentences(Narrative narrative) => Shown(narrative).Where(paragraph => paragraph.Text.EndsWith('。'));

    private static IEnumerable<Paragraph> Shown(Narrative narrative) =>
        narrative.Paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)).Select(paragraph => new Paragraph(paragraph.Text.Trim(), paragraph.Level));

    private static ReadResult<AnnualReport> Read(byte[] file) => ReportDocx.Read(new MemoryStream(file));
}
