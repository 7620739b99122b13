using BenchmarkDotNet.Attributes;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Benchmarks;

/// <summary>
/// Checks and adds up to a million reports, a thousand different ones in turn: time must grow with their number, memory must not.
/// The caller vouches that none comes twice.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(7)]
public class GrowthRollUpBenchmarks
{
    private readonly AnnualReport[] _reports = SampleReport.Many(1000);

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Reports { get; set; }

    [Benchmark]
    public long CheckAndRollUp()
    {
        var rollUp = RollUp.OfDistinct(2024);
        for (var i = 0; i < Reports; i++)
        {
            var report = _reports[i % _reports.Length];
            if (ReportChecker.Check(report, RuleSet.Numbers).IsCertified)
            {
                rollUp.Add(report);
            }
        }

        Agreement.Require(rollUp.Reports == Reports, "every report is certified and added");
        return rollUp.Reports;
    }

    [GlobalCleanup]
    public void TellMemory() => PeakMemory.Tell(nameof(CheckAndRollUp), Reports);
}
