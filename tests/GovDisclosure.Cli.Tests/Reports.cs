using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Json;
using GovDisclosure.Model;
using Quickstart;

namespace GovDisclosure.Cli.Tests;

/// <summary>Reports, and files that hold them.</summary>
internal static class Reports
{
    public static AnnualReport Ningbo { get; } = NingboReport.Build();

    /// <summary>As the quickstart builds it, without two results that governments report.</summary>
    public static AnnualReport PublishedHuaian { get; } = HuaianReport.Build();

    /// <summary>The same with the two results, so that it is certified.</summary>
    public static AnnualReport Huaian { get; } = Completed();

    /// <summary>One digit wrong, so that two sums fail.</summary>
    public static AnnualReport Spoiled { get; } = Changed(report => report[ApplicationRow.Granted, Applicant.NaturalPerson] = 1228);

    /// <summary>One cell blank, so that nothing fails and something is unknown.</summary>
    public static AnnualReport Blank { get; } = Changed(report => report[ActiveDisclosure.LicensingDecisions] = null);

    /// <summary>One cell of table three blank, which two sums need.</summary>
    public static AnnualReport BlankInTableThree { get; } = Changed(report => report[ApplicationRow.Granted, Applicant.NaturalPerson] = null);

    public static string Json(this TemporaryFolder folder, string name, AnnualReport report) =>
        folder.File(name, stream => ReportJson.Write(report, stream));

    public static string Csv(this TemporaryFolder folder, string name, params AnnualReport[] reports) =>
        folder.File(name, stream => ReportCsv.Write(reports, stream));

    /// <summary>The same numbers and another organ, year or text.</summary>
    public static AnnualReport Huaian2023 { get; } = Changed(report =>
    {
        report.Year = 2023;
        report[ReportSection.Problems] = Narrative.FromText("存在的主要问题：公开不够及时。改进情况：加强了培训。");
    });

    /// <summary>The report of a child, with the same numbers.</summary>
    public static AnnualReport Of(string agency) => Changed(report => report.Agency = new Agency(agency, AgencyKind.Department));

    /// <summary>The report of a child with a number that nothing can be added to.</summary>
    public static AnnualReport Great(string agency) => Changed(report =>
    {
        report.Agency = new Agency(agency, AgencyKind.Department);
        report[ActiveDisclosure.PenaltyDecisions] = long.MaxValue;
    });

    private static AnnualReport Completed()
    {
        var report = PublishedHuaian.ToBuilder();
        report[ReportSection.Overview] = new Narrative(
            [.. report[ReportSection.Overview].Paragraphs, new Paragraph("社会评议满意度较高，没有责任追究情形。")]);
        return report.Build();
    }

    public static AnnualReport Changed(Action<AnnualReportBuilder> change)
    {
        var builder = Huaian.ToBuilder();
        change(builder);
        return builder.Build();
    }
}
