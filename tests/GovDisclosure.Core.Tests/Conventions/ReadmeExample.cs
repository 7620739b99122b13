using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The example of the README, compiled and run. ReadmeTests compares the two.</summary>
internal sealed class ReadmeExample(TextWriter output)
{
    private TextWriter Console => output;

    public void Run(Stream json, Stream docx)
    {
        // example: begin
        AnnualReport report = new AnnualReportBuilder(2024)
        {
            Agency = new Agency("某某市人民政府", AgencyKind.PeoplesGovernment),
            [ActiveDisclosure.LicensingDecisions] = 1234,
            [ReportSection.OtherMatters] = Narrative.FromText("本年度未收取信息处理费。"),
        }
        .SetRow(ApplicationRow.NewlyReceived, 10, 2, 0, 0, 1, 0)    // 自然人, 商业企业, 科研机构, …
        .SetRow(ApplicationRow.Granted, 10, 2, 0, 0, 1, 0)
        .FillBlanksWithZero()
        .ComputeTotals()
        .Build();

        CheckResult result = ReportChecker.Check(report);
        Console.WriteLine(result.Verdict);                          // Certified

        AnnualReportBuilder spoiled = report.ToBuilder();
        spoiled[ApplicationRow.Granted, Applicant.NaturalPerson] = 11;
        foreach (Finding finding in ReportChecker.Check(spoiled.Build()).Findings)
        {
            Console.WriteLine(finding.ToString(Language.English));  // which sum, stated, expected, difference, basis
        }

        ReportJson.Write(report, json);
        ReportDocx.Write(report, docx);
        // example: end
    }
}
