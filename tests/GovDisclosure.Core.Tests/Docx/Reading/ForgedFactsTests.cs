using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Anybody can make the hash again that binds the attached facts to the page. The facts are believed only in what no page shows.</summary>
public sealed class ForgedFactsTests
{
    private const string Facts = "customXml/item1.xml";
    private const string HashBefore = "sha256=\"";

    [Theory]
    [InlineData("title=\"某市档案局2024年", "title=\"某市档案局2014年")]
    [InlineData("agency=\"某市档案局\"", "agency=\"某市财政局\"")]
    [InlineData("published=\"2025-01-08\"", "published=\"2025-03-31\"")]
    [InlineData(" published=\"2025-01-08\"", "")]
    [InlineData("edition=\"2021\"", "edition=\"2019\"")]
    [InlineData("全年 公开 28条。", "全年 公开 82条。")]
    [InlineData("全年 公开 28条。\"/>", "全年 公开 28条。\"/><paragraph at=\"1\" level=\"0\" text=\"甲 乙\"/>")]
    [InlineData("paragraphs=\"2\"", "paragraphs=\"1\"")]
    public void Facts_that_contradict_the_page_are_not_believed(string before, string after)
    {
        var forged = Forge(Sample(), page => page, facts => Replace(facts, before, after));
        Assert.True(IsBound(forged));
        BelievesThePage(forged);
    }

    /// <summary>Two labels of neighbouring columns change places: the numbers below them are those of the other now.</summary>
    [Fact]
    public void Labels_that_changed_places_on_the_page_are_read_from_the_page()
    {
        var (one, other) = (Applicant.CommercialEnterprise, Applicant.ResearchInstitution);
        var forged = Forge(Sample(), page => Swap(page, one.Label, other.Label), facts => facts);
        Assert.True(IsBound(forged));

        var read = BelievesThePage(forged);

        Assert.Equal(
            (Sample()[ApplicationRow.NewlyReceived, other], Sample()[ApplicationRow.NewlyReceived, one]),
            (read[ApplicationRow.NewlyReceived, one], read[ApplicationRow.NewlyReceived, other]));
    }

    [Theory]
    [InlineData("<w:t>12</w:t>", "<w:t>+12</w:t>")]
    [InlineData("<w:t>12</w:t>", "<w:t>012</w:t>")]
    [InlineData("<w:t>某市档案局</w:t>", "")]
    public void A_page_that_the_writer_would_not_make_of_the_report_is_read_as_any_other(string before, string after)
    {
        var forged = Forge(Sample(), page => Replace(page, before, after), facts => facts);
        Assert.True(IsBound(forged));
        BelievesThePage(forged);
    }

    /// <summary>A year that the title contradicts is never taken in silence.</summary>
    [Theory]
    [InlineData(" year=\"2020\"", 2020)]
    [InlineData("", null)]
    public void A_year_that_the_title_contradicts_is_said(string forgedYear, int? year)
    {
        var forged = Forge(Sample(), page => page, facts => Replace(facts, " year=\"2024\"", forgedYear));

        var read = ReportDocx.Read(new MemoryStream(forged));

        Assert.Equal(year, read.Value!.Year);
        var said = Assert.Single(read.Findings);
        Assert.Equal((ReadingRules.GivenOnce, Severity.Error, Sample().Title), (said.Rule, said.Severity, said.Found));
    }

    /// <summary>Whatever title an organ gives its report, and whatever year stands in its name, the report is read back equal.</summary>
    [Theory]
    [InlineData("杭州2022年第19届亚运会组委会", null, 0)]
    [InlineData("某某市2035年远景规划办公室", null, 0)]
    [InlineData("某市档案局", "某市档案局2022年政府信息公开工作年度报告", 1)]
    [InlineData("某市档案局", "某市档案局2022年—2023年政府信息公开工作年度报告", 0)]
    public void A_report_with_another_year_in_its_title_is_read_back_equal(string agency, string? title, int findings)
    {
        var report = new AnnualReportBuilder(2023) { Agency = new Agency(agency, AgencyKind.Other), Title = title, Fees = new ProcessingFees { NoticesIssued = 3 } }.Build();
        var read = ReportDocx.Read(new MemoryStream(WrittenDocument.Write(report)));
        Assert.Equal(report, read.Value);
        Assert.Equal(findings, read.Findings.Length);
    }

    /// <summary>What no page shows may be changed by whoever can write the file; nothing contradicts it.</summary>
    [Fact]
    public void What_no_page_shows_is_taken_from_the_facts()
    {
        var forged = Forge(Sample(), page => page, facts => Replace(facts, "noticesIssued=\"3\"", "noticesIssued=\"4\""));
        var read = ReportDocx.Read(new MemoryStream(forged));
        Assert.Empty(read.Findings);
        Assert.Equal(4, read.Value!.Fees!.NoticesIssued);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 50)]
    public void In_any_layout_a_report_is_the_one_that_its_page_shows(AnyReport report, ReportDocxLayout layout) =>
        Assert.Equal(report.Value, WrittenReport.Restore(DocxFile.Read(WrittenDocument.Write(report.Value, layout)).Complete()));

    private static AnnualReport Sample()
    {
        var builder = WrittenReportTests.Sample().ToBuilder();
        builder[ReportSection.Overview] = new Narrative(new("全年 公开 28条。"), new("没有其他。"));
        builder[ApplicationRow.NewlyReceived, Applicant.CommercialEnterprise] = 5;
        builder[ApplicationRow.NewlyReceived, Applicant.ResearchInstitution] = 7;
        return builder.Build();
    }

    private static AnnualReport BelievesThePage(byte[] file)
    {
        var page = DocxFile.Open(file).Without(Facts);
        var expected = ReportDocx.Read(new MemoryStream(page.ToBytes())).Value!.ToBuilder();
        var noted = DocxFile.Read(file).Document!.Facts!.Agency;
        expected.Agency = noted.Name == expected.Agency.Name ? noted : expected.Agency;

        var read = ReportDocx.Read(new MemoryStream(file));

        Assert.Contains(read.Findings, finding => finding.Rule == ReadingRules.AsWritten);
        Assert.Equal(expected.Build(), read.Value);
        return read.Value!;
    }

    private static bool IsBound(byte[] file) => DocxFile.Read(file).Complete() is { Facts: { } facts } document && facts.Hash == WrittenReport.HashOf(document);

    private static byte[] Forge(AnnualReport report, Func<string, string> page, Func<string, string> facts)
    {
        var file = DocxFile.Open(WrittenDocument.Write(report));
        file.With(DocxFile.Document, page(file.Text(DocxFile.Document))).With(Facts, facts(file.Text(Facts)));
        var text = file.Text(Facts);
        var start = text.IndexOf(HashBefore, StringComparison.Ordinal) + HashBefore.Length;
        return file.Replace(Facts, text[start..text.IndexOf('"', start)], WrittenReport.HashOf(file.Read().Complete())).ToBytes();
    }

    private static string Swap(string text, string one, string other) =>
        Replace(Replace(Replace(text, $">{one}<", ">#<"), $">{other}<", $">{one}<"), ">#<", $">{other}<");

    private static string Replace(string text, string before, string after)
    {
        Assert.Contains(before, text, StringComparison.Ordinal);
        return text.Replace(before, after, StringComparison.Ordinal);
    }
}
