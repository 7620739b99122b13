using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>How much memory reading takes.</summary>
public sealed class AllocationTests
{
    private const long Bound = 150 * 1024;

    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void What_was_written_is_read_with_little_memory(ReportDocxLayout layout)
    {
        var document = WrittenDocument.Write(Filled(), layout);
        Assert.Equal(Filled(), ReportDocx.Read(new MemoryStream(document)).Value);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
        {
            ReportDocx.Read(new MemoryStream(document));
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
