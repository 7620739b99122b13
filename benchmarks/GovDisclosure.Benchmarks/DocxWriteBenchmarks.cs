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
    private readonly ArrayRow _numbers = ArrayRow.Of(SampleReport.Clean);
    private readonly DocxContent _content;
    private readonly DocxPackage _parts;
    private readonly PrerenderedDocx _prerendered;

    /// <summary>The peers are given what stands in our document.</summary>
    public DocxWriteBenchmarks()
    {
        Ours();
        _content = DocxContent.Read(_output.ToArray());
        _parts = new DocxPackage(_content.Parts);
        _prerendered = new PrerenderedDocx([.. _content.Blocks.OfType<DocxTable>()], _parts);
    }

    /// <summary>The peers must write documents that say the same as ours.</summary>
    [GlobalSetup]
    public void Agree()
    {
        Ours();
        Agreement.Require(_content.Blocks.OfType<DocxTable>().Count() == 3, "ours has three tables");
        var ours = _output.Length;
        OpenXmlSdkObjects();
        _content.RequireSameText("the object model", _output.ToArray());
        Console.WriteLine($"// Size of the file: ours {ours} bytes, of the object model {_output.Length} bytes");
        OpenXmlSdkStreaming();
        _content.RequireSameText("the streaming writer", _output.ToArray());
        XmlWriterAndZip();
        _content.RequireSameText("XmlWriter and zip", _output.ToArray());
        Prerendered();
        _content.RequireSameText("the program of rendered parts", _output.ToArray());
        _content.RequireSameText("NPOI", Npoi());
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
        OpenXmlObjects.Write(_content, _output);
        return _output.Length;
    }

    [Benchmark]
    public long OpenXmlSdkStreaming()
    {
        _output.SetLength(0);
        OpenXmlStreaming.Write(_content, _output);
        return _output.Length;
    }

    [Benchmark]
    public long XmlWriterAndZip()
    {
        _output.SetLength(0);
        XmlDocx.Write(_content, _parts, _output);
        return _output.Length;
    }

    /// <summary>Fixed parts and tables rendered beforehand, numbers put in.</summary>
    [Benchmark]
    public long Prerendered()
    {
        _output.SetLength(0);
        _prerendered.Write(_content, _numbers, _output);
        return _output.Length;
    }

    [Benchmark]
    public byte[] Npoi() => NpoiDocuments.Write(_content);
}
