using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Repair;

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
            [ReportSection.Overview] = Narrative.FromText("主动公开、依申请公开、信息管理、平台建设和监督保障均已落实；工作考核、社会评议良好，无责任追究。"),
            [ReportSection.Problems] = Narrative.FromText("问题：政策解读的形式单一。改进：下一步增加图解。"),
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

        foreach (RepairProposal proposal in ReportRepair.Propose(spoiled.Build()).Proposals)
        {
            Console.WriteLine(proposal.ToString(Language.English)); // which cell, the number it should hold, and why
        }

        ReportJson.Write(report, json);
        ReportDocx.Write(report, docx);
        // example: end
    }
}
