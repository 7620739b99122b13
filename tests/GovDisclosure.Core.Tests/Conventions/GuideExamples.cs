using System.Text.Encodings.Web;
using System.Text.Json;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The examples of the guide, compiled and run. GuideTests compares the two.</summary>
internal sealed class GuideExamples(TextWriter output)
{
    private TextWriter Console => output;

    public static AnnualReport Build()
    {
        // example: begin
        var report = new AnnualReportBuilder(2024)
        {
            Agency = new Agency("某某市人民政府", AgencyKind.PeoplesGovernment),
            Published = new DateOnly(2025, 1, 20),
            [ReportSection.Overview] = Narrative.FromText("主动公开、依申请公开、信息管理、平台建设和监督保障均已落实；工作考核、社会评议良好，无责任追究。"),
            [ReportSection.Problems] = Narrative.FromText("问题：政策解读的形式单一。改进：下一步增加图解。"),
            [ReportSection.OtherMatters] = Narrative.FromText("本年度未收取信息处理费。"),
            [ActiveDisclosure.RulesInForce] = 1,
            [Proceeding.Review, CaseResult.Upheld] = 2,
        }
        .SetRow(ApplicationRow.NewlyReceived, 10, 2, 0, 0, 1, 0)
        .SetRow(ApplicationRow.Granted, 10, 2, 0, 0, 1, 0)
        .FillBlanksWithZero()
        .ComputeTotals()
        .Build();
        // example: end
        return report;
    }

    public void Check(AnnualReport report)
    {
        // example: begin
        CheckResult result = ReportChecker.Check(report);
        Console.WriteLine(result.Verdict);              // Certified, Rejected or Undetermined
        foreach (Finding finding in result.Findings)
        {
            Console.WriteLine(finding.ToString(Language.English));
        }
        // example: end
    }

    public (decimal ByItems, decimal ByPages) ComputeFees()
    {
        // example: begin
        decimal byItems = ProcessingFeeTariff.ForItems(35);     // requests of one applicant in one month: 3000 元
        decimal byPages = ProcessingFeeTariff.ForPages(150);    // pages of one request: 1700 元
        foreach (ProcessingFeeBand band in ProcessingFeeTariff.ByItems.Bands)
        {
            Console.WriteLine($"{band.First}: {band.Rate}");
        }
        // example: end
        return (byItems, byPages);
    }

    public void ReadDocx(Stream docx)
    {
        // example: begin
        ReadResult<AnnualReport> read = ReportDocx.Read(docx);
        Console.WriteLine(ReportChecker.Check(read).Verdict);   // a liberty is a finding: not Certified
        // example: end
    }

    public void ReadJson(Stream stream)
    {
        // example: begin
        ReadResult<AnnualReport> read = ReportJson.Read(stream);
        foreach (Finding finding in read.Findings)      // where it stands, what was found, what was expected
        {
            Console.WriteLine(finding.ToString(Language.English));
        }

        Console.WriteLine(ReportChecker.Check(read).Verdict);   // never Certified with such a finding
        // example: end
    }

    public void ReadCsv(Stream stream)
    {
        // example: begin
        foreach (ReadResult<AnnualReport> read in ReportCsv.Read(stream))   // one by one, however long the file is
        {
            CheckResult result = ReportChecker.Check(read);
            Console.WriteLine($"{read.Value?.Title}: {result.Verdict}");
        }
        // example: end
    }

    public static JsonSerializerOptions SerializerOptions()
    {
        // example: begin
        var options = new JsonSerializerOptions
        {
            Converters = { new AnnualReportJsonConverter(), new ReadResultJsonConverter() },
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,      // 政府 and not \u653F\u5E9C
        };
        // example: end
        return options;
    }

    public void Repair(AnnualReport report)
    {
        // example: begin
        RepairResult repair = ReportRepair.Propose(report);
        Console.WriteLine(repair.Status);               // Unique, Ambiguous, CannotLocate, …
        foreach (RepairProposal proposal in repair.Proposals)
        {
            Console.WriteLine(proposal.ToString(Language.English));
        }
        // example: end
    }

    public void Locate(AnnualReport report)
    {
        // example: begin
        RepairResult proposals = ReportRepair.Propose(report);
        foreach (Finding finding in ReportChecker.Check(report).Findings)
        {
            foreach (RepairProposal proposal in proposals.For(finding))
            {
                Console.WriteLine($"{finding.Rule.Id}: {proposal.ToString(Language.English)}");
            }
        }
        // example: end
    }

    public void ReadNarrative(AnnualReport report)
    {
        // example: begin
        foreach (Statement statement in StatementReader.Read(report))
        {
            Console.WriteLine($"{statement.Text}: {statement.Term} = {statement.Value}, {statement.Scope}");
        }
        // example: end
    }

    public static CheckResult CheckByOwnRules(AnnualReport report)
    {
        // example: begin
        RuleSet rules = RuleSet.Statutory
            .Without("GD2001")
            .WithSeverity("GD0001", Severity.Error)
            .With(new MyRule());
        CheckResult result = ReportChecker.Check(report, rules);
        // example: end
        return result;
    }

    public static RuleSet LocalProfile()
    {
        // example: begin
        RuleSet local = RuleSet.Statutory
            .With("GD3005")                                 // a rule of plausibility, on
            .Without("GD2001")
            .WithSeverity("GD0001", Severity.Error)
            .WithSettings(new RuleSettings
            {
                BlanksAreZero = true,
                Deadlines = new PublicationDeadlines { Department = new AnnualDate(1, 28) },
            });
        // example: end
        return local;
    }

    public RuleSet? ReadProfile(RuleSet local, Stream output, Stream input)
    {
        // example: begin
        RuleSetJson.Write(local, output);

        ReadResult<RuleSet> read = RuleSetJson.Read(input);
        foreach (Finding finding in read.Findings)          // which value, what was found, what would do
        {
            Console.WriteLine(finding.ToString(Language.English));
        }

        if (!read.IsComplete)
        {
            return null;                                    // nothing is checked by other rules than were asked for
        }

        RuleSet rules = read.Value!;
        // example: end
        return rules;
    }

    public static ReadResult<RuleSet> ReadProfileWithOwnRules(RuleSet local, Stream output, Stream input)
    {
        // example: begin
        RuleSetJson.Write(local.With(new MyRule()), output);
        ReadResult<RuleSet> read = RuleSetJson.Read(input, new MyRule());
        // example: end
        return read;
    }

    public WaiverSet Waive(Finding finding, AnnualReport report, DateOnly today)
    {
        // example: begin
        Waiver waiver = Waiver.Of(finding, report, "网站迁移，发布推迟十日。", "张三", new DateOnly(2026, 12, 31));
        WaiverSet waivers = new WaiverSet(waiver);
        CheckResult waived = waivers.Apply(ReportChecker.Check(report), report, today);
        Console.WriteLine(waived.Verdict);              // Waived, if nothing else was found
        // example: end
        return waivers;
    }

    public void WaiveBlank(AnnualReport report, DateOnly today)
    {
        // example: begin
        CheckResult found = ReportChecker.Check(report);
        Finding blank = found.Findings.First(finding => finding.Rule == TableRules.CellFilled);
        WaiverSet waivers = new WaiverSet(Waiver.Of(blank, report, "2019年档案毁损，无从补填。", "张三", new DateOnly(2026, 12, 31)));
        CheckResult left = waivers.Apply(found, report, today);
        Console.WriteLine(left.Verdict);                // Undetermined
        foreach (Finding finding in left.Findings)      // what needs the number of the cell
        {
            Console.WriteLine(finding.ToString(Language.English));
        }
        // example: end
    }

    // example: begin
    internal sealed class MyRule() : Rule(new RuleDescriptor(
        "X0001", RuleKind.Plausibility, RuleClass.Advisory, Severity.Info,
        new LocalizedText("无新收申请", "Nothing received"),
        new LocalizedText("本机关每年都有新收申请。", "This organ receives applications every year."),
        new LocalizedText("请核对新收数量。", "Check the number received.")))
    {
        public override void Check(AnnualReport report, CheckCollector results)
        {
            long? received = report[ApplicationRow.NewlyReceived, Applicant.Total];
            if (received > 0)
            {
                results.Pass();
            }
            else
            {
                results.Add(new Finding(Descriptor, received is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
                {
                    Actual = received,
                });
            }
        }
    }
    // example: end
}
