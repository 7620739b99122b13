using System.Text;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Files that are no documents, whatever their name says: one finding that names what they are.</summary>
public sealed class OtherFileTests
{
    public static TheoryData<string, byte[], string?> OtherFiles { get; } = new()
    {
        { "empty", [], InputState.Empty.English },
        { "doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]], InputState.OldWordDocument.English },
        { "encrypted", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")], InputState.Encrypted.English },
        { "rtf", Encoding.ASCII.GetBytes("{\\rtf1\\ansi}"), InputState.RichText.English },
        { "pdf", Encoding.ASCII.GetBytes("%PDF-1.7"), InputState.Pdf.English },
        { "html", Encoding.UTF8.GetBytes("\uFEFF\r\n<!DOCTYPE HTML><html>报告</html>"), InputState.WebPage.English },
        { "xhtml", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><html/>"), InputState.WebPage.English },
        { "web archive", Encoding.ASCII.GetBytes("MIME-Version: 1.0"), InputState.WebPage.English },
        { "text", Encoding.UTF8.GetBytes("政府信息公开工作年度报告"), null },
        { "one byte", [(byte)'P'], null },
    };

    [Theory, MemberData(nameof(OtherFiles))]
    public void A_file_that_is_no_package_is_named_for_what_it_is(string name, byte[] file, string? kind)
    {
        Assert.NotEmpty(name);
        var read = DocxFile.Read(file);
        Assert.Null(read.Document);
        Assert.Equal((ReadingRules.Readable, kind, "DOCX"), (read.Finding.Rule, read.Finding.State?.English, read.Finding.Wanted));
    }

    [Theory]
    [InlineData("hello\n", "hello")]
    [InlineData("序号\t机关\r\n1\t某局", "序号 机关…")]
    [InlineData("\u0001\u0002", "0102")]
    public void The_beginning_of_a_file_is_shown_as_text_if_it_is_one(string text, string shown) =>
        Assert.Equal(shown, DocxFile.Read(Encoding.UTF8.GetBytes(text)).Finding.Found);

    /// <summary>An OpenDocument file, a zipped folder: nothing in them says where a text of Word would be.</summary>
    [Fact]
    public void A_package_that_names_no_text_and_has_none_is_no_Word_document()
    {
        var read = DocxFile.OfBody("<w:p/>").Without(DocxFile.Types).Without(DocxFile.Relationships).Without(DocxFile.Document).With("content.xml", "<office/>").Read();

        Assert.Null(read.Document);
        Assert.Equal((ReadingRules.Readable, InputState.OtherPackage, "DOCX"), (read.Finding.Rule, read.Finding.State, read.Finding.Wanted));
    }

    [Fact]
    public void A_workbook_is_no_Word_document()
    {
        const string Workbook = "xl/workbook.xml";
        var read = DocxFile.OfBody("<w:p/>").Without(DocxFile.Document)
            .With(Workbook, "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>")
            .With(DocxFile.Relationships, DocxFile.Related(("officeDocument", Workbook)))
            .With(DocxFile.Types, DocxFile.ContentTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "/" + Workbook))
            .Read();

        Assert.Null(read.Document);
        Assert.Equal((ReadingRules.Readable, InputState.OtherPackage, "workbook", "document"), (read.Finding.Rule, read.Finding.State, read.Finding.Found, read.Finding.Wanted));
    }
}
