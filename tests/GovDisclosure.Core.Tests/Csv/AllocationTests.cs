using GovDisclosure.Csv;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Csv;

/// <summary>Writing allocates nothing for a report; reading allocates the report and nothing for its cells.</summary>
public class AllocationTests
{
    private static readonly AnnualReport[] Reports =
        [.. Enumerable.Range(2021, 400).Select(year => CsvFile.Sample(year % 9000 + 21))];

    private static readonly int[] Counts = [100, 400];

    [Theory]
    [InlineData(CsvLayout.Long, CsvNames.Codes)]
    [InlineData(CsvLayout.Long, CsvNames.Labels)]
    [InlineData(CsvLayout.Long, CsvNames.Both)]
    [InlineData(CsvLayout.Wide, CsvNames.Codes)]
    public void Writing_more_reports_allocates_no_more(CsvLayout layout, CsvNames names)
    {
        var options = new ReportCsvOptions { Layout = layout, Names = names };
        long Write(int count) => Allocated(() => ReportCsv.Write(new ArraySegment<AnnualReport>(Reports, 0, count), Stream.Null, options));
        Write(400);
        Assert.InRange(Write(400) - Write(100), -512, 512);
    }

    [Theory]
    [InlineData(CsvLayout.Long, CsvNames.Codes)]
    [InlineData(CsvLayout.Long, CsvNames.Labels)]
    [InlineData(CsvLayout.Wide, CsvNames.Codes)]
    [InlineData(CsvLayout.Wide, CsvNames.Labels)]
    public void Reading_a_report_allocates_little_more_than_the_report(CsvLayout layout, CsvNames names)
    {
        var options = new ReportCsvOptions { Layout = layout, Names = names, Texts = false };
        var files = Counts.ToDictionary(count => count, count => CsvFile.Write(options, Reports.Take(count)));
        long Read(int count) => Allocated(() =>
        {
            foreach (var result in ReportCsv.Read(new MemoryStream(files[count])))
            {
                Assert.NotNull(result.Value);
            }
        });
        Read(400);
        var perReport = (Read(400) - Read(100)) / 300;
        Assert.InRange(perReport, 0, AllocatedByBuilding() + 2048);
    }

    private static long AllocatedByBuilding()
    {
        var report = Reports[0];
        report.ToBuilder().Build();
        return Allocated(() => report.ToBuilder().Build());
    }

    // The least of several runs, because now and then the runtime allocates for itself.
    private static long Allocated(Action action) => Enumerable.Range(0, 5).Min(_ =>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });
}
