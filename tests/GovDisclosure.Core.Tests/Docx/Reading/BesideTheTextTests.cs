using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.Docx.Reading.Markup;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>What a document holds beside the text that it shows: a finding each, up to a limit that is said too.</summary>
public sealed class BesideTheTextTests
{
    private const string Hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>旧稿</w:t></w:r>";
    private const string Picture = "<w:r><w:pict/></w:r>";

    [Fact]
    public void More_notes_than_are_listed_are_counted_also_in_a_document_that_is_as_it_was_written()
    {
        const int Many = FindingList.Limit + 100;
        var read = Read(Written().Replace(DocxFile.Document, "<w:sectPr", string.Concat(Enumerable.Repeat($"<w:p>{Hidden}</w:p>", Many)) + "<w:sectPr"));

        Assert.Equal(Reports.Sample(), read.Value);
        Assert.Equal(FindingList.Limit + 1, read.Findings.Length);
        Assert.All(read.Findings.SkipLast(1), finding => Assert.Equal(DocumentReadingRules.NoHiddenText, finding.Rule));
        Assert.Equal((ReadingRules.WithinLimits, $"{Many}"), (read.Findings[^1].Rule, read.Findings[^1].Found));
    }

    [Fact]
    public void More_notes_on_a_paragraph_than_are_kept_are_a_finding()
    {
        var read = Read(Written().Replace(DocxFile.Document, "<w:sectPr", $"<w:p>{string.Concat(Enumerable.Repeat(Picture, ReadingLimits.Notes + 4))}</w:p><w:sectPr"));

        Assert.Equal(Reports.Sample(), read.Value);
        Assert.Equal(ReadingLimits.Notes - 1, read.Findings.Count(finding => finding.Rule == DocumentReadingRules.ContentHeld));
        var limit = Assert.Single(read.Findings, finding => finding.Rule == ReadingRules.WithinLimits);
        Assert.Equal((FindingList.AtMost(ReadingLimits.Notes), read.Findings[0].Location), (limit.Wanted, limit.Location));
    }

    [Fact]
    public void Notes_within_the_limit_are_no_finding_on_it()
    {
        var read = Read(Written().Replace(DocxFile.Document, "<w:sectPr", $"<w:p>{string.Concat(Enumerable.Repeat(Picture, ReadingLimits.Notes))}</w:p><w:sectPr"));
        Assert.Equal(ReadingLimits.Notes, read.Findings.Length);
    }

    /// <summary>The cells that a merged one covers are in the file, and no page shows them.</summary>
    [Fact]
    public void Text_under_a_merged_cell_is_said_with_its_place()
    {
        var file = HumanDocument.Of(Reports.Sample(), keepFacts: true).Edit(body =>
        {
            var covered = body.Table(1).Elements(W + "tr").SelectMany(row => row.Elements(W + "tc")).First(IsCovered);
            covered.SetText("实际为99件");
        }).Save();

        var read = ReportDocx.Read(new MemoryStream(file));

        Assert.Equal(Reports.Sample(), read.Value);
        var finding = Assert.Single(read.Findings);
        Assert.Equal((DocumentReadingRules.NoHiddenText, "实际为99件"), (finding.Rule, finding.Found));
        Assert.Equal((2, ReportSection.Applications), (finding.Location!.Table, finding.Location.Section));
        Assert.NotNull(finding.Location.Column);
    }

    /// <summary>The findings of a document that is as it was written are those that stand beside its text, with the same places as in any other.</summary>
    [Theory]
    [InlineData("<w:body>", $"<w:body><w:p>{Hidden}</w:p>")]
    [InlineData("<w:sectPr", $"<w:p>{Picture}{Hidden}</w:p><w:sectPr")]
    [InlineData("<w:t>28</w:t></w:r>", $"<w:t>28</w:t></w:r>{Hidden}{Picture}")]
    [InlineData("</w:tbl>", "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>旧行</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")]
    public void A_document_as_it_was_written_says_of_its_notes_what_any_other_says(string before, string after)
    {
        var file = Written().Replace(DocxFile.Document, before, after);
        var restored = Read(file);
        var other = Read(file.Without("customXml/item1.xml"));
        Assert.Equal(Reports.Sample(), restored.Value);
        Assert.NotEmpty(restored.Findings);
        Assert.Equal(other.Findings.Where(finding => NoteReader.Rules.Contains(finding.Rule)), restored.Findings);
    }

    private static bool IsCovered(System.Xml.Linq.XElement cell) =>
        cell.Descendants(W + "vMerge").Any(merge => (string?)merge.Attribute(W + "val") != "restart");

    private static DocxFile Written() => DocxFile.Open(WrittenDocument.Write(Reports.Sample()));

    private static ReadResult<AnnualReport> Read(DocxFile file) => ReportDocx.Read(new MemoryStream(file.ToBytes()));
}
