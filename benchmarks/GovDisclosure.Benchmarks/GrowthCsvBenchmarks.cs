using BenchmarkDotNet.Attributes;
using GovDisclosure.Csv;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>Writes and reads files of up to a hundred thousand reports, with all their text, in one stream that is never held in memory.</summary>
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(7)]
public class GrowthCsvBenchmarks
{
    private static readonly ReportCsvOptions Wide = new() { Layout = CsvLayout.Wide };

    private static readonly ReportCsvOptions Long = new() { Layout = CsvLayout.Long };

    private readonly AnnualReport[] _reports = SampleReport.Many(100);
    private readonly RepeatedFile _wide = new(SampleReport.Many(100), Wide);
    private readonly RepeatedFile _long = new(SampleReport.Many(100), Long);

    [Params(1_000, 10_000, 100_000)]
    public int Reports { get; set; }

    private IEnumerable<AnnualReport> Repeated => Enumerable.Range(0, Reports).Select(i => _reports[i % _reports.Length]);

    [Benchmark]
    public void WriteWide() => ReportCsv.Write(Repeated, Stream.Null, Wide);

    [Benchmark]
    public void WriteLong() => ReportCsv.Write(Repeated, Stream.Null, Long);

    [Benchmark]
    public int ReadWide() => Read(_wide);

    [Benchmark]
    public int ReadLong() => Read(_long);

    [GlobalCleanup(Target = nameof(WriteWide))]
    public void TellMemoryOfWriteWide() => PeakMemory.Tell(nameof(WriteWide), Reports);

    [GlobalCleanup(Target = nameof(WriteLong))]
    public void TellMemoryOfWriteLong() => PeakMemory.Tell(nameof(WriteLong), Reports);

    [GlobalCleanup(Target = nameof(ReadWide))]
    public void TellMemoryOfReadWide() => PeakMemory.Tell(nameof(ReadWide), Reports);

    [GlobalCleanup(Target = nameof(ReadLong))]
    public void TellMemoryOfReadLong() => PeakMemory.Tell(nameof(ReadLong), Reports);

    private int Read(RepeatedFile file)
    {
        var complete = 0;
        foreach (var result in ReportCsv.Read(file.Open(Reports)))
        {
            complete += result.IsComplete ? 1 : 0;
        }

        Agreement.Require(complete == Reports, "every report is read");
        return complete;
    }
}
