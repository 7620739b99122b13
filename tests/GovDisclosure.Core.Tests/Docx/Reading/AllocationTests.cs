using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>How much memory reading takes.</summary>
public sealed class AllocationTests
{
    private const long Bound = 150 * 1024;

    [Fact]
    public void What_was_written_is_read_with_little_memory()
    {
        using var stream = new MemoryStream(WrittenDocument.Write(WrittenReportTests.Sample()));
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
}
