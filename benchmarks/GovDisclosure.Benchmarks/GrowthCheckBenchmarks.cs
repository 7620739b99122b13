using BenchmarkDotNet.Attributes;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Benchmarks;

/// <summary>Checks up to a million reports, a thousand different ones in turn: time must grow with their number, memory must not.</summary>
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(7)]
public class GrowthCheckBenchmarks
{
    private readonly AnnualReport[] _reports = SampleReport.Many(1000);

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Reports { get; set; }

    [Benchmark]
    public int Check()
    {
        var certified = 0;
        for (var i = 0; i < Reports; i++)
        {
            certified += ReportChecker.Check(_reports[i % _reports.Length], RuleSet.Numbers).IsCertified ? 1 : 0;
        }

        Agreement.Require(certified == Reports, "every report is certified");
        return certified;
    }

    [GlobalCleanup]
    public void TellMemory() => PeakMemory.Tell(nameof(Check), Reports);
}
