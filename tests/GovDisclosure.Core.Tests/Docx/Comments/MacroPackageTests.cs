using System.Text;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Tests.Docx.Reading;

namespace GovDisclosure.Tests.Docx.Comments;

/// <summary>A document with macros and a template on a server. Neither is run, fetched or touched; both stay in the copy that goes back to the author.</summary>
public sealed class MacroPackageTests
{
    private const string Macros = "word/vbaProject.bin";
    private const string Settings = "word/settings.xml";
    private const string SettingsLinks = "word/_rels/settings.xml.rels";
    private const string Links = "word/_rels/document.xml.rels";
    private const string Template = "http://example.invalid/template.dotm";

    [Fact]
    public void It_is_read_with_a_finding_and_without_its_macros()
    {
        var read = ReportDocx.Read(new MemoryStream(Package().ToBytes()));
        Assert.Equal(Reports.Sample(), read.Value);
        Assert.Equal(ReadingRules.WithoutMacros, Assert.Single(read.Findings).Rule);
    }

    [Fact]
    public void Its_copy_with_comments_keeps_macros_and_template_untouched()
    {
        var package = Package();
        using var output = new MemoryStream();

        var result = ReportDocx.Annotate(new MemoryStream(package.ToBytes()), [new ReportComment(null, null, "all")], output);

        Assert.Equal(Reports.Sample(), result.Value);
        var copy = DocxFile.Open(output.ToArray());
        Assert.All(new[] { Macros, Settings, SettingsLinks }, name => Assert.Equal(package.Part(name), copy.Part(name)));
        Assert.Contains("vbaProject.bin", copy.Text(Links), StringComparison.Ordinal);
        Assert.Contains("macroEnabled", copy.Text(DocxFile.Types), StringComparison.Ordinal);
        Assert.Equal(result.Findings.Select(finding => finding.Rule), ReportDocx.Read(new MemoryStream(output.ToArray())).Findings.Select(finding => finding.Rule));
        Assert.Single(AnnotatedDocument.Comments(output.ToArray()));
    }

    private static DocxFile Package()
    {
        var file = DocxFile.Open(WrittenDocument.Write(Reports.Sample()));
        return file
            .Replace(DocxFile.Types, DocxFile.MainType, "application/vnd.ms-word.document.macroEnabled.main+xml")
            .Replace(DocxFile.Types, "</Types>", "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>")
            .Replace(Links, "</Relationships>", "<Relationship Id=\"rIdMacros\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>")
            .Replace(Settings, "<w:settings ", "<w:settings xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ")
            .Replace(Settings, "</w:settings>", "<w:attachedTemplate r:id=\"rIdTemplate\"/></w:settings>")
            .With(SettingsLinks, DocxFile.Related(("attachedTemplate", Template)).Replace("Id=\"r0\"", "Id=\"rIdTemplate\" TargetMode=\"External\"", StringComparison.Ordinal))
            .With(Macros, [0xD0, 0xCF, 0x11, 0xE0, .. Encoding.ASCII.GetBytes("Sub AutoOpen()")]);
    }
}
