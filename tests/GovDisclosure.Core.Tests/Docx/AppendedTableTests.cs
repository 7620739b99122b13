using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Model;
using static GovDisclosure.Tests.Docx.WrittenDocument;

namespace GovDisclosure.Tests.Docx;

/// <summary>One table put into a document that is there already: what comes before it, and a narrow page.</summary>
public sealed class AppendedTableTests
{
    private static AnnualReport Sample => new AnnualReportBuilder(2024).FillBlanksWithZero().Build();

    [Fact]
    public void A_table_in_a_content_control_at_the_end_is_parted_from_ours_too()
    {
        var ended = HostDocument.Edit(HostDocument.Bare(), document =>
        {
            ReportDocx.AppendTable(Sample, ReportSection.Proceedings, document);
            var body = document.MainDocumentPart!.Document.Body!;
            var table = body.Elements<DocumentFormat.OpenXml.Wordprocessing.Table>().Single();
            table.Remove();
            body.AppendChild(new DocumentFormat.OpenXml.Wordprocessing.SdtBlock(new DocumentFormat.OpenXml.Wordprocessing.SdtContentBlock(table)));
            body.AppendChild(new DocumentFormat.OpenXml.Wordprocessing.BookmarkEnd { Id = "0" });
        });

        var file = HostDocument.Edit(ended, document => ReportDocx.AppendTable(Sample, ReportSection.Proceedings, document));

        Assert.Equal(["p", "sdt", "bookmarkEnd", "p", "tbl"], WrittenDocument.Of(file).Body.Select(element => element.Name.LocalName));
    }

    [Theory]
    [InlineData("（三）不予公开", "98")]
    [InlineData("自然人", "85")]
    public void A_word_of_a_label_is_not_broken_on_the_usual_page_of_Word(string label, string scale)
    {
        var file = HostDocument.Edit(HostDocument.Bare(), document => ReportDocx.AppendTable(Sample, ReportSection.Applications, document));

        var cell = WrittenDocument.Of(file).TableElements[0].Descendants(Name("tc")).Single(cell => cell.Value == label);
        Assert.Equal(scale, (string?)cell.Descendants(Name("w")).Single().Attribute(Name("val")));
    }
}
