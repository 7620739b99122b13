using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;
using GovDisclosure.Rules.Series;

namespace GovDisclosure.Tests.Conventions;

/// <summary>The examples of the page about many reports, compiled and run. GuideTests compares the two.</summary>
internal sealed class ManyReportsExamples(TextWriter output)
{
    private TextWriter Console => output;

    public void CheckSeries(IEnumerable<AnnualReport> reports)
    {
        // example: begin
        CheckResult overYears = SeriesChecker.Check(reports);
        foreach (Finding finding in overYears.Findings)
        {
            Console.WriteLine(finding.ToString(Language.English));
        }
        // example: end
    }

    public void CheckEach(IEnumerable<AnnualReport> reports)
    {
        // example: begin
        foreach (AgencyResult organ in SeriesChecker.CheckEach(reports))
        {
            Console.WriteLine($"{organ.Agency}: {organ.Result.Verdict}");
        }
        // example: end
    }

    public static CheckResult Waive(IEnumerable<AnnualReport> reports, DateOnly today)
    {
        // example: begin
        AgencyResult organ = SeriesChecker.CheckEach(reports).Single();
        Waiver renamed = Waiver.Of(organ.Result.Findings[0], organ.Agency, organ.Year, "机构改革。", "张三", new DateOnly(2026, 12, 31));
        CheckResult left = new WaiverSet(renamed).Apply(organ.Result, organ.Agency, organ.Year, today);
        // example: end
        return left;
    }

    public static (CheckResult Own, AnnualReport Sum, CheckResult Compared) AddUp(IEnumerable<AnnualReport> children, AnnualReport parent)
    {
        // example: begin
        var rollUp = new RollUp(2024, ["某某市人民政府办公室", "某某市教育局", "某某市公安局"]);
        foreach (AnnualReport child in children)
        {
            rollUp.Add(child);
        }

        CheckResult own = rollUp.Check();               // who is missing or comes twice, what is blank
        AnnualReport sum = rollUp.ToReport(new Agency("某某市人民政府", AgencyKind.PeoplesGovernment));
        CheckResult compared = rollUp.Compare(parent);  // which cells differ, and by how much
        // example: end
        return (own, sum, compared);
    }

    public static CheckResult CompareAll(IEnumerable<AnnualReport> children, AnnualReport parent)
    {
        // example: begin
        CheckResult compared = RollUpChecker.Check(parent, children);
        // example: end
        return compared;
    }

    public static RollUp InParallel(IEnumerable<AnnualReport> children)
    {
        // example: begin
        RollUp whole = children
            .AsParallel()
            .Aggregate(
                () => RollUp.OfDistinct(2024),
                (part, child) => { part.Add(child); return part; },
                (one, other) => { one.Merge(other); return one; },
                rollUp => rollUp);
        // example: end
        return whole;
    }

    public static void WritePart(IEnumerable<AnnualReport> children, Stream file)
    {
        // example: begin
        var part = new RollUp(2024);
        foreach (AnnualReport child in children)
        {
            part.Add(child);
        }

        RollUpJson.Write(part, file);
        // example: end
    }

    public RollUp MergeParts(IEnumerable<Stream> files)
    {
        // example: begin
        var whole = new RollUp(2024);
        foreach (Stream file in files)
        {
            ReadResult<RollUp> read = RollUpJson.Read(file);
            if (read.Value is { } part)
            {
                whole.Merge(part);
            }
            else
            {
                Console.WriteLine(read.Findings[0].ToString(Language.English));    // the file is damaged: the sum is not whole
            }
        }
        // example: end
        return whole;
    }

    public void CheckTree(IEnumerable<AnnualReport> reports)
    {
        // example: begin
        var parents = new Dictionary<string, string>
        {
            ["某某市人民政府办公室"] = "某某市人民政府",
            ["某某市教育局"] = "某某市人民政府",
            ["某某市人民政府"] = "某某省人民政府",
        };
        foreach (AgencyResult organ in RollUpChecker.CheckTree(reports, parents))
        {
            Console.WriteLine($"{organ.Agency} {organ.Year}: {organ.Result.Verdict}");
        }
        // example: end
    }

    public void CompareTexts(IEnumerable<AnnualReport> reports)
    {
        // example: begin
        foreach (AgencyResult organ in AgencyTextChecker.CheckEach(reports))
        {
            Console.WriteLine($"{organ.Agency} {organ.Year}: {organ.Result.Verdict}");
        }
        // example: end
    }
}
