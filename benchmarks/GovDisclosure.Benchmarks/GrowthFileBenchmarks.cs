using System.Globalization;
using BenchmarkDotNet.Attributes;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Benchmarks;

/// <summary>
/// Reads up to a million reports of as many organs from a file, checks them and adds them up: time must grow with their number; memory,
/// the reader included, must not, unless the roll-up remembers the names.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(1)]
[IterationCount(3)]
public class GrowthFileBenchmarks
{
    private static readonly AnnualReport[] Samples = SampleReport.ManyOfNumbers(1000);

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Reports { get; set; }

    [GlobalSetup(Target = nameof(Json))]
    public void WriteJson() => Write(stream => JsonLines.Write(All(), stream));

    [GlobalSetup(Targets = [nameof(Csv), nameof(CsvWithNames)])]
    public void WriteCsv() => Write(stream => ReportCsv.Write(All(), stream, CsvReports.Wide));

    /// <summary>One JSON report a line.</summary>
    [Benchmark]
    public long Json() => AddUp(JsonLines.Read, RollUp.OfDistinct(2024));

    /// <summary>One row a report.</summary>
    [Benchmark]
    public long Csv() => AddUp(ReportCsv.Read, RollUp.OfDistinct(2024));

    /// <summary>The same, and the names are kept so that one that comes twice is found.</summary>
    [Benchmark]
    public long CsvWithNames() => AddUp(ReportCsv.Read, new RollUp(2024));

    [GlobalCleanup(Target = nameof(Json))]
    public void EndJson() => End("file of JSON lines");

    [GlobalCleanup(Target = nameof(Csv))]
    public void EndCsv() => End("file of CSV rows");

    [GlobalCleanup(Target = nameof(CsvWithNames))]
    public void EndCsvWithNames() => End("file of CSV rows, names kept");

    private long AddUp(Func<Stream, IEnumerable<ReadResult<AnnualReport>>> read, RollUp rollUp)
    {
        using var stream = File.OpenRead(_file);
        foreach (var result in read(stream))
        {
            if (result.Value is { } report && ReportChecker.Check(report, RuleSet.Numbers).IsCertified)
            {
                rollUp.Add(report);
            }
        }

        Agreement.Require(rollUp.Reports == Reports && rollUp.IsComplete, "every report is read, certified and added");
        return rollUp.Reports;
    }

    private IEnumerable<AnnualReport> All()
    {
        for (var number = 0; number < Reports; number++)
        {
            var builder = Samples[number % Samples.Length].ToBuilder();
            builder.Agency = new Agency(string.Create(CultureInfo.InvariantCulture, $"示例市第{number:D6}机关"), AgencyKind.Department);
            yield return builder.Build();
        }
    }

    private void Write(Action<Stream> write)
    {
        using var stream = File.Create(_file);
        write(stream);
    }

    private void End(string work)
    {
        File.Delete(_file);
        PeakMemory.Tell(work, Reports);
    }
}
