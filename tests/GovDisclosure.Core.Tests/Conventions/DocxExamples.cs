using DocumentFormat.OpenXml.Packaging;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The examples of the guide about Word documents, compiled and run. GuideTests compares the two.</summary>
internal static class DocxExamples
{
    public static void Write(AnnualReport report, Stream stream)
    {
        // example: begin
        ReportDocx.Write(report, stream, new ReportDocxOptions { Layout = ReportDocxLayout.OfficialDocument });
        // example: end
    }

    public static void WriteBlank(Stream stream)
    {
        // example: begin
        ReportDocx.WriteBlank(Edition.Latest, stream);
        // example: end
    }

    public static void Append(AnnualReport report, string path)
    {
        // example: begin
        using WordprocessingDocument document = WordprocessingDocument.Open(path, isEditable: true);
        ReportDocx.AppendTable(report, ReportSection.Applications, document);   // one table
        ReportDocx.Append(report, document);                                    // the whole report
        // example: end
    }

    public static void Annotate(Stream docx, Stream copy)
    {
        // example: begin
        ReadResult<AnnualReport> read = ReportDocx.Read(docx);
        docx.Position = 0;
        ReportDocx.Annotate(docx, ReportChecker.Check(read).Findings.Select(finding => ReportComment.Of(finding, Language.Chinese)), copy);
        // example: end
    }
}
