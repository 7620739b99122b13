using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml.Packaging;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>
/// Reads one Word document. Ours makes the report and looks for all that is wrong; the peers take the texts of paragraphs and cells.
/// </summary>
[MemoryDiagnoser]
public class DocxReadBenchmarks
{
    private readonly byte[] _document = Write();
    private readonly byte[] _foreign = WithoutAttachedFacts(Write());

    /// <summary>The peers must read the same texts, and ours what was written.</summary>
    [GlobalSetup]
    public void Agree()
    {
        var ours = Ours();
        Agreement.Require(ours.IsComplete && SampleReport.Clean.Equals(ours.Value), "ours reads the report as it was");
        var foreign = OursOfOthers().Value!;
        Agreement.Require(
            StatutoryForm.Of(foreign.Edition).Cells.All(cell => Equals(PlainCells.Number(foreign, cell), PlainCells.Number(SampleReport.Clean, cell))),
            "ours reads the numbers of a document without facts");
        ReadOpenXmlSdk().RequireSame("XmlReader and zip", ReadXml());
        ReadOpenXmlSdk().RequireSame("NPOI", ReadNpoi());
    }

    /// <summary>A document that we wrote.</summary>
    [Benchmark(Baseline = true)]
    public ReadResult<AnnualReport> Ours() => ReportDocx.Read(new MemoryStream(_document));

    /// <summary>The same without the part that is attached, as another program would write it.</summary>
    [Benchmark]
    public ReadResult<AnnualReport> OursOfOthers() => ReportDocx.Read(new MemoryStream(_foreign));

    [Benchmark]
    public object OpenXmlSdkObjects() => ReadOpenXmlSdk();

    [Benchmark]
    public object Npoi() => ReadNpoi();

    [Benchmark]
    public object XmlReaderAndZip() => ReadXml();

    private DocxTexts ReadOpenXmlSdk() => OpenXmlTexts.Read(new MemoryStream(_document));

    private DocxTexts ReadNpoi() => NpoiTexts.Read(new MemoryStream(_document));

    private DocxTexts ReadXml() => XmlTexts.Read(new MemoryStream(_document));

    private static byte[] Write()
    {
        var output = new MemoryStream();
        ReportDocx.Write(SampleReport.Clean, output);
        return output.ToArray();
    }

    private static byte[] WithoutAttachedFacts(byte[] file)
    {
        var copy = new MemoryStream();
        copy.Write(file);
        using (var document = WordprocessingDocument.Open(copy, isEditable: true))
        {
            var main = document.MainDocumentPart!;
            main.DeleteParts(main.CustomXmlParts.ToList());
        }

        return copy.ToArray();
    }
}
