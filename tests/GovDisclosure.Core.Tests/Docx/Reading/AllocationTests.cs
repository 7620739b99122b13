using GovDisclosure.Definition;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>How much memory reading takes.</summary>
public sealed class AllocationTests
{
    private const long Bound = 150 * 1024;

    [Fact]
    public void What_was_written_is_read_with_little_memory()
    {
        using var stream = new MemoryStream(WrittenDocument.Write(Filled()));
        var findings = new FindingList();
        WordSource.Read(stream, findings);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
        {
            stream.Position = 0;
            WordSource.Read(stream, findings);
        }

        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / 10;
        Assert.True(each <= Bound, $"Reading one document allocates {each} bytes; the bound is {Bound}.");
    }

    /// <summary>A number in every cell, and two thousand characters of narrative.</summary>
    private static AnnualReport Filled()
    {
        var report = WrittenReportTests.Sample().ToBuilder();
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>())
        {
            report[cell] = 1000 + (cell.Code.Length * 7);
        }

        report[ReportSection.Overview] = new Narrative([.. Enumerable.Repeat(new Paragraph(string.Concat(Enumerable.Repeat("公开", 50))), 20)]);
        return report.Build();
    }
}
