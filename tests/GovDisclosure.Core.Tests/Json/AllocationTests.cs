using System.Buffers;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Json;

public class AllocationTests
{
    [Fact]
    public void Writing_to_a_reused_buffer_allocates_nothing()
    {
        var report = Samples.Small();
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        Assert.True(BytesOf(() =>
        {
            buffer.ResetWrittenCount();
            ReportJson.Write(report, buffer);
        }) <= 0);
    }

    [Fact]
    public void Reading_allocates_little_more_than_the_report()
    {
        var bytes = JsonOf.Bytes(Samples.Small());
        Assert.InRange(BytesOf(() => ReportJson.Read(bytes)), 1, 8_000);
    }

    private static long BytesOf(Action action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
