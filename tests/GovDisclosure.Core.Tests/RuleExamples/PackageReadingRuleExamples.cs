using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.Docx.Reading;
using static GovDisclosure.Tests.RuleExamples.ExampleDocument;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD9014 to GD9016: the package that a document is.</summary>
internal static class PackageReadingRuleExamples
{
    public static IEnumerable<Finding> GD9014_fails()
    {
        // example: begin
        DocxFile package = PackageOf(ZeroReport(2024)).Without("_rels/.rels");
        ReadResult<AnnualReport> read = FromPackage(package);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9014_passes()
    {
        // example: begin
        DocxFile package = PackageOf(ZeroReport(2024));
        ReadResult<AnnualReport> read = FromPackage(package);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9015_fails()
    {
        // example: begin
        DocxFile package = PackageOf(ZeroReport(2024)).Replace(
            "[Content_Types].xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
            "application/vnd.ms-word.document.macroEnabled.main+xml");
        ReadResult<AnnualReport> read = FromPackage(package);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9015_passes()
    {
        // example: begin
        DocxFile package = PackageOf(ZeroReport(2024));
        ReadResult<AnnualReport> read = FromPackage(package);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9016_fails()
    {
        // example: begin
        DocxFile package = PackageOf(ZeroReport(2024)).Replace("word/document.xml", "本年度未收取", "本年度没有收取");
        ReadResult<AnnualReport> read = FromPackage(package);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9016_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ReportSection.OtherMatters] = Narrative.FromText("本年度没有收取信息处理费。");
        ReadResult<AnnualReport> read = FromPackage(PackageOf(report));
        // example: end
        return read.Findings;
    }
}
