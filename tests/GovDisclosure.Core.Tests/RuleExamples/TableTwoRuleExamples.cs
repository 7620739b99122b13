using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD2: table two.</summary>
internal static class TableTwoRuleExamples
{
    public static IEnumerable<Finding> GD2001_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.NormativeDocumentsIssued] = 5;
        report[ActiveDisclosure.NormativeDocumentsRepealed] = 2;
        report[ActiveDisclosure.NormativeDocumentsInForce] = 2;     // 2 + 2 < 5
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2001_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.NormativeDocumentsIssued] = 5;
        report[ActiveDisclosure.NormativeDocumentsRepealed] = 2;
        report[ActiveDisclosure.NormativeDocumentsInForce] = 13;    // 10 before the year, + 5 - 2
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2002_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.AdministrativeFeesAmount] = 12.3456789m;    // 123 456.789 元
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2002_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.AdministrativeFeesAmount] = 12.3457m;       // 123 457 元
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2003_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.AdministrativeFeesAmount] = 12_345_678;     // entered in 元
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2003_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.AdministrativeFeesAmount] = 1234.5678m;     // entered in 万元
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2004_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某镇人民政府", AgencyKind.TownshipOrSubdistrict);
        report[ActiveDisclosure.RulesIssued] = 2;
        report[ActiveDisclosure.RulesInForce] = 2;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2004_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某镇人民政府", AgencyKind.TownshipOrSubdistrict);
        report[ActiveDisclosure.NormativeDocumentsIssued] = 2;
        report[ActiveDisclosure.NormativeDocumentsInForce] = 2;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2005_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2020);
        report[ActiveDisclosure.LicensingPreviousItems] = 30;
        report[ActiveDisclosure.LicensingItemChange] = -31;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2005_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2020);
        report[ActiveDisclosure.LicensingPreviousItems] = 31;
        report[ActiveDisclosure.LicensingItemChange] = -31;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2006_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2020);
        report[ActiveDisclosure.NormativeDocumentsDisclosed] = 8;
        report[ActiveDisclosure.NormativeDocumentsTotalDisclosed] = 7;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2006_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2020);
        report[ActiveDisclosure.NormativeDocumentsDisclosed] = 8;
        report[ActiveDisclosure.NormativeDocumentsTotalDisclosed] = 70;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2007_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2020);
        report[ActiveDisclosure.ProcurementProjects] = 3;
        report[ActiveDisclosure.ProcurementAmount] = 0;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2007_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2020);
        report[ActiveDisclosure.ProcurementProjects] = 3;
        report[ActiveDisclosure.ProcurementAmount] = 25.1m;     // 万元
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2008_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某市市场监督管理局", AgencyKind.Department);
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2008_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某市市场监督管理局", AgencyKind.Department);
        report[ActiveDisclosure.PenaltyDecisions] = 14;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2009_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.AdministrativeFeesAmount] = 12.345679m;     // 123 456.79 元
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD2009_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.AdministrativeFeesAmount] = 12.3457m;       // 123 457 元
        // example: end
        return FindingsOn(report);
    }
}
