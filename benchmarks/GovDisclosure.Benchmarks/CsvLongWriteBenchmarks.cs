using BenchmarkDotNet.Attributes;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Csv;

namespace GovDisclosure.Benchmarks;

/// <summary>Writes a row for each of 200 cells of a report; the figures are those of one row, that is, one cell.</summary>
[MemoryDiagnoser]
public class CsvLongWriteBenchmarks
{
    private const int Cells = CsvReports.Count * 200;

    private readonly PlainCellRows _rows = new(CsvReports.All);
    private readonly ArrayRow[] _arrays = [.. CsvReports.All.Select(ArrayRow.Of)];
    private readonly MemoryStream _output = new(16 * 1024 * 1024);

    /// <summary>The contestants write the same bytes.</summary>
    [GlobalSetup]
    public void Agree()
    {
        Ours();
        var ours = _output.ToArray();
        CsvReports.RequireAll("ours", ours);
        CsvHelperFields();
        Agreement.Require(_output.ToArray().AsSpan().SequenceEqual(ours), "WriteField of strings writes the bytes of ours");
        CsvHelperEncodedFields();
        Agreement.Require(_output.ToArray().AsSpan().SequenceEqual(ours), "WriteField of encoded names writes the bytes of ours");
        ByHand();
        Agreement.Require(_output.ToArray().AsSpan().SequenceEqual(ours), "the program by hand writes the bytes of ours");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cells)]
    public long Ours()
    {
        _output.SetLength(0);
        ReportCsv.Write(CsvReports.All, _output, CsvReports.Long);
        return _output.Length;
    }

    /// <summary>Names as strings, as most programs have them.</summary>
    [Benchmark(OperationsPerInvoke = Cells)]
    public long CsvHelperFields()
    {
        _output.SetLength(0);
        _rows.WriteStrings(_output);
        return _output.Length;
    }

    /// <summary>Names encoded beforehand, the fastest that CsvHelper offers.</summary>
    [Benchmark(OperationsPerInvoke = Cells)]
    public long CsvHelperEncodedFields()
    {
        _output.SetLength(0);
        _rows.WriteEncoded(_output);
        return _output.Length;
    }

    /// <summary>UTF-8 from arrays, without a library.</summary>
    [Benchmark(OperationsPerInvoke = Cells)]
    public long ByHand()
    {
        _output.SetLength(0);
        HandLongWriter.Write(_arrays, _output);
        return _output.Length;
    }
}
