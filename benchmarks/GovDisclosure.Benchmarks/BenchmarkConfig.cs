using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using Perfolizer.Horology;

namespace GovDisclosure.Benchmarks;

/// <summary>Short iterations, and enough of them for a stable median.</summary>
internal static class BenchmarkConfig
{
    public static IConfig For(string[] arguments)
    {
        var config = DefaultConfig.Instance.AddColumn(StatisticColumn.Median);
        return arguments.Contains("--job") || arguments.Contains("-j")
            ? config
            : config.AddJob(Job.Default
                .WithIterationTime(TimeInterval.FromMilliseconds(150))
                .WithWarmupCount(6)
                .WithIterationCount(15));
    }
}
