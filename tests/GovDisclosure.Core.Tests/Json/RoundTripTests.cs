using System.Globalization;
using FsCheck.Xunit;
using GovDisclosure.Json;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Json;

[Properties(Arbitrary = [typeof(ReportGenerators)])]
public class RoundTripTests
{
    [Property(MaxTest = 300)]
    public bool A_report_is_read_back_equal_and_without_findings(AnyReport any)
    {
        var read = ReportJson.Read(JsonOf.Bytes(any.Value));
        return read.IsComplete && any.Value.Equals(read.Value);
    }

    [Property]
    public bool An_indented_report_is_read_back_equal(AnyReport any)
    {
        var read = ReportJson.Read(JsonOf.Bytes(any.Value, new ReportJsonOptions { Indented = true }));
        return read.IsComplete && any.Value.Equals(read.Value);
    }

    [Property]
    public bool Equal_reports_give_equal_bytes(AnyReport any) =>
        JsonOf.Bytes(any.Value).AsSpan().SequenceEqual(JsonOf.Bytes(any.Value.ToBuilder().Build()));

    [Property]
    public bool Writing_what_was_read_gives_the_same_bytes(AnyReport any)
    {
        var bytes = JsonOf.Bytes(any.Value);
        return JsonOf.Bytes(ReportJson.Read(bytes).Value!).AsSpan().SequenceEqual(bytes);
    }

    [Property]
    public bool No_text_is_escaped_beyond_what_JSON_demands(AnyReport any) =>
        !JsonOf.Text(any.Value)
            .Replace("\\\\", "", StringComparison.Ordinal)
            .Replace("\\\"", "", StringComparison.Ordinal)
            .Contains('\\', StringComparison.Ordinal);

    [Fact]
    public void The_culture_of_the_machine_makes_no_difference()
    {
        var report = Samples.Small();
        var expected = JsonOf.Text(report);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in (string[])["tr-TR", "ar-SA", "zh-CN", "de-DE"])
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                Assert.Equal(expected, JsonOf.Text(report));
                Assert.Equal(report, ReportJson.Read(JsonOf.Bytes(report)).Value);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_stream_that_cannot_seek_and_gives_single_bytes_is_read()
    {
        var report = Samples.Small();
        using var stream = new DrippingStream(JsonOf.Bytes(report));
        Assert.Equal(report, ReportJson.Read(stream).Value);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted()
    {
        var report = Samples.Small();
        var read = ReportJson.Read([0xEF, 0xBB, 0xBF, .. JsonOf.Bytes(report)]);
        Assert.Empty(read.Findings);
        Assert.Equal(report, read.Value);
    }
}
