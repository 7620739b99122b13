using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>Reads one report from JSON in UTF-8. Ours also looks for what is missing, unknown or twice; the peers do not.</summary>
[MemoryDiagnoser]
public class JsonReadBenchmarks
{
    private readonly byte[] _json = Write();

    /// <summary>Every contestant reads every number and every paragraph.</summary>
    [GlobalSetup]
    public void Agree()
    {
        var ours = Ours();
        Agreement.Require(ours.IsComplete && SampleReport.Clean.Equals(ours.Value), "ours reads the report as it was");
        SourceGenerated()!.RequireSame("the source generator", SampleReport.Clean);
        ByHand().RequireSame("the program by hand", SampleReport.Clean);
        Newtonsoft()!.RequireSame("Newtonsoft", SampleReport.Clean);
    }

    [Benchmark(Baseline = true)]
    public ReadResult<AnnualReport> Ours() => ReportJson.Read(_json);

    [Benchmark]
    public PlainReport? SourceGenerated() => JsonSerializer.Deserialize(_json, PlainJsonContext.Default.PlainReport);

    [Benchmark]
    public PlainReport ByHand() => HandJsonReader.Read(_json);

    [Benchmark]
    public PlainReport? Newtonsoft() => NewtonsoftReports.Read(new MemoryStream(_json));

    /// <summary>The floor: every token is passed, none is kept.</summary>
    [Benchmark]
    public int TokenScan()
    {
        var reader = new Utf8JsonReader(_json);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }

    private static byte[] Write()
    {
        var output = new ArrayBufferWriter<byte>();
        ReportJson.Write(SampleReport.Clean, output);
        return output.WrittenSpan.ToArray();
    }
}
