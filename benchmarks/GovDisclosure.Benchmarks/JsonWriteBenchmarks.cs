using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>Writes one report as JSON in UTF-8, Chinese text unescaped, into memory that is used again.</summary>
[MemoryDiagnoser]
public class JsonWriteBenchmarks
{
    private static readonly JsonWriterOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly AnnualReport _report = SampleReport.Clean;
    private readonly PlainReport _plain = PlainReport.Of(SampleReport.Clean);
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private readonly MemoryStream _stream = new(64 * 1024);
    private readonly Utf8JsonWriter _writer;

    public JsonWriteBenchmarks() => _writer = new Utf8JsonWriter(_output, Relaxed);

    /// <summary>Every contestant writes the same tree.</summary>
    [GlobalSetup]
    public void Agree()
    {
        Ours();
        var ours = JsonNode.Parse(_output.WrittenSpan);
        OursReusedWriter();
        RequireSame("ours with a reused writer", ours, _output.WrittenSpan);
        SourceGenerated();
        RequireSame("the source generator", ours, _output.WrittenSpan);
        SourceGeneratedReusedWriter();
        RequireSame("the source generator with a reused writer", ours, _output.WrittenSpan);
        ByHandReusedWriter();
        RequireSame("the program by hand", ours, _output.WrittenSpan);
        ByHandEncodedNamesReusedWriter();
        RequireSame("the program by hand with encoded names", ours, _output.WrittenSpan);
        Newtonsoft();
        RequireSame("Newtonsoft", ours, _stream.GetBuffer().AsSpan(0, (int)_stream.Length));
    }

    [Benchmark(Baseline = true)]
    public int Ours()
    {
        _output.ResetWrittenCount();
        ReportJson.Write(_report, _output);
        return _output.WrittenCount;
    }

    [Benchmark]
    public int OursReusedWriter()
    {
        _output.ResetWrittenCount();
        _writer.Reset();
        ReportJson.Write(_report, _writer);
        _writer.Flush();
        return _output.WrittenCount;
    }

    [Benchmark]
    public int SourceGenerated()
    {
        _output.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(_output, Relaxed);
        JsonSerializer.Serialize(writer, _plain, PlainJsonContext.Default.PlainReport);
        writer.Flush();
        return _output.WrittenCount;
    }

    [Benchmark]
    public int SourceGeneratedReusedWriter()
    {
        _output.ResetWrittenCount();
        _writer.Reset();
        JsonSerializer.Serialize(_writer, _plain, PlainJsonContext.Default.PlainReport);
        _writer.Flush();
        return _output.WrittenCount;
    }

    [Benchmark]
    public int ByHandReusedWriter()
    {
        _output.ResetWrittenCount();
        _writer.Reset();
        HandJsonWriter.Write(_writer, _plain);
        _writer.Flush();
        return _output.WrittenCount;
    }

    [Benchmark]
    public int ByHandEncodedNamesReusedWriter()
    {
        _output.ResetWrittenCount();
        _writer.Reset();
        HandJsonEncodedWriter.Write(_writer, _plain);
        _writer.Flush();
        return _output.WrittenCount;
    }

    [Benchmark]
    public long Newtonsoft()
    {
        _stream.SetLength(0);
        NewtonsoftReports.Write(_plain, _stream);
        return _stream.Length;
    }

    private static void RequireSame(string peer, JsonNode? ours, ReadOnlySpan<byte> theirs) =>
        Agreement.Require(JsonNode.DeepEquals(ours, JsonNode.Parse(theirs)), $"{peer} writes the tree that ours writes");
}
