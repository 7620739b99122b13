using System.Buffers;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>Writes and reads up to a hundred thousand JSON documents, a hundred different ones in turn.</summary>
[MemoryDiagnoser]
[WarmupCount(3)]
[IterationCount(7)]
public class GrowthJsonBenchmarks
{
    private readonly AnnualReport[] _reports = SampleReport.Many(100);
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private byte[][] _documents = [];

    [Params(1_000, 10_000, 100_000)]
    public int Reports { get; set; }

    [GlobalSetup]
    public void WriteDocuments() => _documents = [.. _reports.Select(report =>
    {
        var output = new ArrayBufferWriter<byte>();
        ReportJson.Write(report, output);
        return output.WrittenSpan.ToArray();
    })];

    [Benchmark]
    public long Write()
    {
        long bytes = 0;
        for (var i = 0; i < Reports; i++)
        {
            _output.ResetWrittenCount();
            ReportJson.Write(_reports[i % _reports.Length], _output);
            bytes += _output.WrittenCount;
        }

        return bytes;
    }

    [Benchmark]
    public int Read()
    {
        var complete = 0;
        for (var i = 0; i < Reports; i++)
        {
            complete += ReportJson.Read(_documents[i % _documents.Length]).IsComplete ? 1 : 0;
        }

        Agreement.Require(complete == Reports, "every document is read");
        return complete;
    }

    [GlobalCleanup(Target = nameof(Write))]
    public void TellMemoryOfWrite() => PeakMemory.Tell(nameof(Write), Reports);

    [GlobalCleanup(Target = nameof(Read))]
    public void TellMemoryOfRead() => PeakMemory.Tell(nameof(Read), Reports);
}
