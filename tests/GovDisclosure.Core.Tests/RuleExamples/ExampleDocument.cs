using System.IO.Compression;
using System.Text;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.Docx;
using GovDisclosure.Tests.Docx.Reading;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>Documents for the examples: the body as a string, to be changed and read again, without the facts that travel beside it.</summary>
internal static class ExampleDocument
{
    private const string Main = "word/document.xml";
    private const string BodyStart = "<w:body>";
    private const string BodyEnd = "</w:body>";

    /// <summary>The markup between the tags of the body.</summary>
    public static string BodyOf(AnnualReportBuilder report)
    {
        var xml = WrittenDocument.Of(report.Build()).Part(Main);
        var start = xml.IndexOf(BodyStart, StringComparison.Ordinal) + BodyStart.Length;
        return xml[start..xml.IndexOf(BodyEnd, StringComparison.Ordinal)];
    }

    /// <summary>A number as a cell holds it.</summary>
    public static string Cell(string number) => $"<w:r><w:t>{number}</w:t></w:r>";

    public static string Paragraph(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}<w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>How the title of a section begins, up to its number.</summary>
    public static string Titled(string number) => $"<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>{number}";

    /// <summary>The parts of the file.</summary>
    public static DocxFile PackageOf(AnnualReportBuilder report) => DocxFile.Open(WrittenDocument.Write(report.Build()));

    public static ReadResult<AnnualReport> FromPackage(DocxFile package)
    {
        using var file = new MemoryStream(package.ToBytes());
        return ReportDocx.Read(file);
    }

    public static ReadResult<AnnualReport> FromBody(string body)
    {
        using var file = new MemoryStream();
        file.Write(WrittenDocument.Write(new AnnualReportBuilder(2024).Build()));
        using (var package = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var attached in package.Entries.Where(entry => entry.FullName.StartsWith("customXml", StringComparison.Ordinal)).ToList())
            {
                attached.Delete();
            }

            var xml = Replace(package, Main, text => text[..(text.IndexOf(BodyStart, StringComparison.Ordinal) + BodyStart.Length)] + body + text[text.IndexOf(BodyEnd, StringComparison.Ordinal)..]);
            Assert.Contains(body, xml, StringComparison.Ordinal);
        }

        file.Position = 0;
        return ReportDocx.Read(file);
    }

    private static string Replace(ZipArchive package, string name, Func<string, string> change)
    {
        var entry = package.GetEntry(name)!;
        string text;
        using (var reader = new StreamReader(entry.Open()))
        {
            text = change(reader.ReadToEnd());
        }

        entry.Delete();
        using var target = package.CreateEntry(name).Open();
        target.Write(Encoding.UTF8.GetBytes(text));
        return text;
    }
}
