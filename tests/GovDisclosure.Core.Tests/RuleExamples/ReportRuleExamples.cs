using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using static GovDisclosure.Tests.RuleExamples.ExampleReport;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD0 and GD1: any cell, the report as a whole, the counts of section one.</summary>
internal static class ReportRuleExamples
{
    public static IEnumerable<Finding> GD0001_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.PenaltyDecisions] = null;       // left blank
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0001_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.PenaltyDecisions] = 0;          // none in this year
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0002_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.PenaltyDecisions] = -3;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0002_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report[ActiveDisclosure.PenaltyDecisions] = 3;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0003_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2020);          // made on the 2019 form
        report.Year = 2023;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0003_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2023);          // made on the 2021 form
        report.Year = 2023;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0004_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = Agency.Unknown;
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0004_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某市财政局", AgencyKind.Department);
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0005_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某市财政局", AgencyKind.Department);
        report.Published = new DateOnly(2025, 2, 1);
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0005_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某市财政局", AgencyKind.Department);
        report.Published = new DateOnly(2025, 1, 31);
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0006_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Published = new DateOnly(2024, 12, 31);
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0006_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Published = new DateOnly(2025, 1, 1);
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD0007_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某镇人民政府", AgencyKind.TownshipOrSubdistrict);
        report.Published = new DateOnly(2025, 1, 26);
        RuleSet rules = RuleSet.Strict.WithSettings(new RuleSettings
        {
            Deadlines = new PublicationDeadlines { TownshipOrSubdistrict = new AnnualDate(1, 25) },
        });
        // example: end
        return FindingsOn(report, rules);
    }

    public static IEnumerable<Finding> GD0007_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Agency = new Agency("某某镇人民政府", AgencyKind.TownshipOrSubdistrict);
        report.Published = new DateOnly(2025, 1, 25);
        RuleSet rules = RuleSet.Strict.WithSettings(new RuleSettings
        {
            Deadlines = new PublicationDeadlines { TownshipOrSubdistrict = new AnnualDate(1, 25) },
        });
        // example: end
        return FindingsOn(report, rules);
    }

    public static IEnumerable<Finding> GD1001_fails()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Disclosures =
        [
            new DisclosureCount("政府网站", 30, new DisclosureCount("通知公告", 12), new DisclosureCount("工作动态", 17)),
        ];
        // example: end
        return FindingsOn(report);
    }

    public static IEnumerable<Finding> GD1001_passes()
    {
        // example: begin
        AnnualReportBuilder report = ZeroReport(2024);
        report.Disclosures =
        [
            new DisclosureCount("政府网站", 30, new DisclosureCount("通知公告", 12), new DisclosureCount("工作动态", 18)),
        ];
        // example: end
        return FindingsOn(report);
    }
}
