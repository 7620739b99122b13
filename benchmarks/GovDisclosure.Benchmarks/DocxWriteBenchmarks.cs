using BenchmarkDotNet.Attributes;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Docx;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>Writes one report as a Word document into memory that is used again: title, six sections, three tables with merged cells.</summary>
[MemoryDiagnoser]
public class DocxWriteBenchmarks
{
    private readonly AnnualReport _report = SampleReport.Clean;
    private readonly MemoryStream _output = new(256 * 1024);
    private DocxContent? _content;

    private DocxContent Content => _content ?? throw new InvalidOperationException("The benchmark was not set up.");

    /// <summary>The peers are given what stands in our document, and must write documents that say the same.</summary>
    [GlobalSetup]
    public void Agree()
    {
        Ours();
        _content = DocxContent.Read(_output.ToArray());
        Agreement.Require(Content.Blocks.OfType<DocxTable>().Count() == 3, "ours has three tables");
        var ours = _output.Length;
        OpenXmlSdkObjects();
        Content.RequireSameText("the object model", _output.ToArray());
        Console.WriteLine($"// Size of the file: ours {ours} bytes, of the object model {_output.Length} bytes");
        OpenXmlSdkStreaming();
        Content.RequireSameText("the streaming writer", _output.ToArray());
        Content.RequireSameText("NPOI", Npoi());
    }

    [Benchmark(Baseline = true)]
    public long Ours()
    {
        _output.SetLength(0);
        ReportDocx.Write(_report, _output);
        return _output.Length;
    }

    [Benchmark]
    public long OpenXmlSdkObjects()
    {
        _output.SetLength(0);
        OpenXmlObjects.Write(Content, _output);
        return _output.Length;
    }

    [Benchmark]
    public long OpenXmlSdkStreaming()
    {
        _output.SetLength(0);
        OpenXmlStreaming.Write(Content, _output);
        return _output.Length;
    }

    [Benchmark]
    public byte[] Npoi() => NpoiDocuments.Write(Content);
}
