using BenchmarkDotNet.Attributes;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Csv;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>Reads reports from a row for each of their 200 cells; the figures are those of one row. The parser alone keeps nothing.</summary>
[MemoryDiagnoser]
public class CsvLongReadBenchmarks
{
    private const int Cells = CsvReports.Count * 200;

    private readonly byte[] _file = CsvReports.Write(CsvReports.Long);

    [GlobalSetup]
    public void Agree()
    {
        CsvReports.RequireAll("ours", _file);
        foreach (var (row, report) in HandLongReader.Read(new MemoryStream(_file)).Zip(CsvReports.All))
        {
            row.RequireSame("the program by hand", report);
        }

        Agreement.Require(ByHand() == CsvReports.Count, "every report is read");
        Agreement.Require(PlainParser.Scan(_file) == (Cells + 1) * 8, "the parser passes every field");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cells)]
    public AnnualReport? Ours()
    {
        AnnualReport? last = null;
        foreach (var result in ReportCsv.Read(new MemoryStream(_file)))
        {
            last = result.Value;
        }

        return last;
    }

    /// <summary>UTF-8 into arrays, without a library.</summary>
    [Benchmark(OperationsPerInvoke = Cells)]
    public int ByHand() => HandLongReader.Read(new MemoryStream(_file)).Count();

    [Benchmark(OperationsPerInvoke = Cells)]
    public long CsvHelperParserOnly() => PlainParser.Scan(_file);
}
