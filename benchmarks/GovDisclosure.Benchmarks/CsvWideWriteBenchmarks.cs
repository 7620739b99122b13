using System.Text;
using BenchmarkDotNet.Attributes;
using CsvHelper;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Csv;
using Sylvan.Data.Csv;

namespace GovDisclosure.Benchmarks;

/// <summary>Writes a row of 200 numbers for a report; the figures are those of one row. Ours also writes the columns of the earlier form, empty.</summary>
[MemoryDiagnoser]
public class CsvWideWriteBenchmarks
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    private readonly PlainRow[] _rows = [.. CsvReports.All.Select(PlainRows.Of)];
    private readonly ArrayRow[] _arrays = [.. CsvReports.All.Select(ArrayRow.Of)];
    private readonly MemoryStream _output = new(1024 * 1024);

    /// <summary>Our reader reads the same reports from every file.</summary>
    [GlobalSetup]
    public void Agree()
    {
        Ours();
        CsvReports.RequireAll("ours", _output.ToArray());
        CsvHelperRecords();
        CsvReports.RequireAll("CsvHelper", _output.ToArray());
        Sylvan();
        CsvReports.RequireAll("Sylvan", _output.ToArray());
        ByHand();
        CsvReports.RequireAll("the program by hand", _output.ToArray());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CsvReports.Count)]
    public long Ours()
    {
        _output.SetLength(0);
        ReportCsv.Write(CsvReports.All, _output, CsvReports.Wide);
        return _output.Length;
    }

    [Benchmark(OperationsPerInvoke = CsvReports.Count)]
    public long CsvHelperRecords()
    {
        _output.SetLength(0);
        using (var writer = CsvWriter.Create(_output, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true))
        {
            writer.WriteRecords(_rows);
        }

        return _output.Length;
    }

    [Benchmark(OperationsPerInvoke = CsvReports.Count)]
    public long Sylvan()
    {
        _output.SetLength(0);
        using (var text = new StreamWriter(_output, Utf8, leaveOpen: true))
        using (var writer = CsvDataWriter.Create(text, new CsvDataWriterOptions { NewLine = "\r\n" }))
        {
            writer.Write(new SylvanRowReader(_arrays));
        }

        return _output.Length;
    }

    /// <summary>UTF-8 from arrays, without a library.</summary>
    [Benchmark(OperationsPerInvoke = CsvReports.Count)]
    public long ByHand()
    {
        _output.SetLength(0);
        HandWideWriter.Write(_arrays, _output);
        return _output.Length;
    }
}
