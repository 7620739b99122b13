using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Repair;
using Quickstart;

Console.OutputEncoding = new UTF8Encoding(false);

// The files go to the folder given, or to docs/quickstart/output: three levels above the compiled program.
var folder = args.Length > 0 ? args[0] : Path.GetRelativePath(".", Path.Combine(AppContext.BaseDirectory, "../../../output"));
Directory.CreateDirectory(folder);

// 1. Build two reports in code.
var ningbo = NingboReport.Build();
var huaian = HuaianReport.Build();

// 2. Check each, write it in three formats, and read back what was written.
foreach (var (report, name) in new[] { (ningbo, "ningbo-nanbu-2023"), (huaian, "huaian-2024") })
{
    var result = ReportChecker.Check(report);
    Console.WriteLine(report.Title);
    PrintVerdict(result);
    ReportFiles.Write(report, Path.Combine(folder, name));
    PrintFindings(result.Findings);
    Console.WriteLine();
}

// 3. Spoil one cell: 1228 in place of 1288. The report still looks right, and is not.
var spoiled = huaian.ToBuilder();
spoiled[ApplicationRow.Granted, Applicant.NaturalPerson] = 1228;
var wrong = spoiled.Build();
var after = ReportChecker.Check(wrong);

Console.WriteLine("One digit wrong: （一）予以公开/自然人 1228, not 1288");
PrintVerdict(after);
PrintFindings(after.Findings.Except(ReportChecker.Check(huaian).Findings));

// Both findings name totals that are right. The proposal that mends them names the cell that is wrong.
var repair = ReportRepair.Propose(wrong);
foreach (var proposal in after.Findings.SelectMany(finding => repair.For(finding)).Distinct())
{
    Console.WriteLine();
    Console.WriteLine(proposal.ToString(Language.Chinese));
    Console.WriteLine(proposal.ToString(Language.English));
}

// 4. Return the document to its author: a copy with a comment wherever something was found or may be mended.
Console.WriteLine();
ReportFiles.WriteAnnotated(wrong, after.Findings, Path.Combine(folder, "huaian-2024-returned"));

static void PrintVerdict(CheckResult result) =>
    Console.WriteLine($"  {result.Verdict}: {result.Passed} checks passed, {result.Failed} failed, {result.Unknown} undecided");

static void PrintFindings(IEnumerable<Finding> findings)
{
    foreach (var finding in findings)
    {
        Console.WriteLine();
        Console.WriteLine(finding.ToString(Language.Chinese));
        Console.WriteLine(finding.ToString(Language.English));
    }
}
