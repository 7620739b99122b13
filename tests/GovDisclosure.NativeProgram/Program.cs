using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Repair;

// Builds a report, takes it through every format and checks what comes back. Exit code 0 if all is well.
var report = new AnnualReportBuilder(2024)
{
    Agency = new Agency("某某市人民政府", AgencyKind.PeoplesGovernment),
    Published = new DateOnly(2025, 1, 20),
    Disclosures = [new DisclosureCount("部门网站", 3, new DisclosureCount("工作动态", 3))],
    Fees = new ProcessingFees { NoticesIssued = 1, AmountNotified = 100, AmountReceived = 100 },
    [ReportSection.Overview] = Narrative.FromText(
        "本年度主动公开政府信息3条；依申请公开、信息管理、平台建设和监督保障均已落实；工作考核、社会评议良好，无责任追究。"),
    [ReportSection.Problems] = Narrative.FromText("问题：政策解读的形式单一。改进：下一步增加图解。"),
    [ActiveDisclosure.AdministrativeFeesAmount] = 96171.6m,
}
.SetRow(ApplicationRow.NewlyReceived, 10, 2, 0, 0, 1, 0)
.SetRow(ApplicationRow.Granted, 10, 2, 0, 0, 1, 0)
.FillBlanksWithZero()
.ComputeTotals()
.Build();

var json = new MemoryStream();
ReportJson.Write(report, json);
var fromJson = ReportJson.Read(json.ToArray());

var csv = new MemoryStream();
ReportCsv.Write([report], csv);
csv.Position = 0;
var fromCsv = ReportCsv.Read(csv).Single();

var docx = new MemoryStream();
ReportDocx.Write(report, docx);
docx.Position = 0;
var fromDocx = ReportDocx.Read(docx);

var spoiled = report.ToBuilder();
spoiled[ApplicationRow.Granted, Applicant.NaturalPerson] = 11;
var findings = ReportChecker.Check(spoiled.Build()).Findings;
var repair = ReportRepair.Propose(spoiled.Build()).Proposals.Single();

bool[] results =
[
    ReportChecker.Check(report).IsCertified,
    fromJson.IsComplete && report.Equals(fromJson.Value),
    fromCsv.IsComplete && report.Equals(fromCsv.Value),
    docx.Length > 4000 && fromDocx.IsComplete && report.Equals(fromDocx.Value),
    findings.Length == 2 && findings.All(finding => finding.ToString(Language.Chinese).Length > 20),
    spoiled.Build().With(repair).Equals(report) && repair.ToString(Language.English).Length > 20,
    !ReportJson.Read("{"u8).IsComplete,
];
var failed = results.Count(result => !result);
Console.WriteLine($"native program: {results.Length - failed} right, {failed} wrong");
return failed;
