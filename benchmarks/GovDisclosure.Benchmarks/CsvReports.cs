using GovDisclosure.Csv;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>What the CSV benchmarks share: reports of numbers only, and how they are written.</summary>
internal static class CsvReports
{
    /// <summary>How many reports are written or read at a time, so that opening a file weighs little.</summary>
    public const int Count = 500;

    public static readonly ReportCsvOptions Wide = new() { Layout = CsvLayout.Wide, Texts = false };

    public static readonly ReportCsvOptions Long = new() { Layout = CsvLayout.Long, Texts = false };

    public static AnnualReport[] All { get; } = SampleReport.ManyOfNumbers(Count);

    public static byte[] Write(ReportCsvOptions options)
    {
        using var output = new MemoryStream();
        ReportCsv.Write(All, output, options);
        return output.ToArray();
    }

    /// <summary>Throws unless a file holds every report, with nothing to find fault with.</summary>
    public static void RequireAll(string peer, byte[] file)
    {
        var read = ReportCsv.Read(new MemoryStream(file)).ToList();
        Agreement.Require(read.All(result => result.IsComplete), $"{peer} writes a file without fault");
        Agreement.Require(read.Select(result => result.Value).SequenceEqual(All), $"{peer} writes every report");
    }
}
