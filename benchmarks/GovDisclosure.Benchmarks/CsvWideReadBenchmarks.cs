using BenchmarkDotNet.Attributes;
using CsvHelper;
using GovDisclosure.Benchmarks.Peers;
using GovDisclosure.Csv;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>Reads a report from a row of 200 numbers; the figures are those of one row. Every contestant reads the file that ours wrote.</summary>
[MemoryDiagnoser]
public class CsvWideReadBenchmarks
{
    private static readonly CsvReaderOptions Options = new() { Separator = ',' };

    private readonly byte[] _file = CsvReports.Write(CsvReports.Wide);

    /// <summary>Every contestant reads every number.</summary>
    [GlobalSetup]
    public void Agree()
    {
        CsvReports.RequireAll("ours", _file);
        using var reader = CsvReader.Create(new MemoryStream(_file), Options);
        foreach (var (row, report) in reader.GetRecords<PlainRow>().Zip(CsvReports.All))
        {
            PlainRows.RequireSame("CsvHelper", report, row);
        }

        foreach (var (row, report) in SylvanRows.Read(_file).Zip(CsvReports.All))
        {
            row.RequireSame("Sylvan", report);
        }

        foreach (var (row, report) in HandWideReader.Read(new MemoryStream(_file)).Zip(CsvReports.All))
        {
            row.RequireSame("the program by hand", report);
        }

        Agreement.Require(
            CsvHelperRecords() == CsvReports.Count && Sylvan() == CsvReports.Count && ByHand() == CsvReports.Count,
            "every row is read");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = CsvReports.Count)]
    public AnnualReport? Ours()
    {
        AnnualReport? last = null;
        foreach (var result in ReportCsv.Read(new MemoryStream(_file)))
        {
            last = result.Value;
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = CsvReports.Count)]
    public int CsvHelperRecords()
    {
        using var reader = CsvReader.Create(new MemoryStream(_file), Options);
        return reader.GetRecords<PlainRow>().Count();
    }

    [Benchmark(OperationsPerInvoke = CsvReports.Count)]
    public int Sylvan() => SylvanRows.Read(_file).Count();

    /// <summary>UTF-8 into arrays, without a library.</summary>
    [Benchmark(OperationsPerInvoke = CsvReports.Count)]
    public int ByHand() => HandWideReader.Read(new MemoryStream(_file)).Count();

    /// <summary>The floor: every field is passed, none is kept.</summary>
    [Benchmark(OperationsPerInvoke = CsvReports.Count)]
    public long CsvHelperParserOnly() => PlainParser.Scan(_file);
}
