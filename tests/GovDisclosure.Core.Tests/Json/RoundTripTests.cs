using System.Buffers;
using System.Text;
using System.Text.Json;
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

    [Theory]
    [InlineData(2019, false, "small-2019.json")]
    [InlineData(2024, false, "small-2024.json")]
    [InlineData(2024, true, "small-2024-indented.json")]
    public void The_text_of_a_small_report_is_that_of_the_file(int year, bool indented, string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Fixtures", "Json", file));
        Assert.Equal(Encoding.UTF8.GetString(bytes), JsonOf.Text(Samples.Small(year), new ReportJsonOptions { Indented = indented }));
        Assert.Equal(Samples.Small(year), ReportJson.Read(bytes).Value);
    }

    [Fact]
    public void Line_ends_are_the_same_on_every_platform()
    {
        var output = new ArrayBufferWriter<byte>();
        LineEnds.CopyNormalized("{\r\n  \"a\": 1\r\n}"u8, output);
        Assert.Equal("{\n  \"a\": 1\n}", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void A_writer_of_the_caller_decides_on_escapes_and_indentation()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true }))
        {
            ReportJson.Write(Samples.Small(), writer);
        }

        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.DoesNotContain("存在", text, StringComparison.Ordinal);
        Assert.Contains("\\u5B58\\u5728", text, StringComparison.Ordinal);
        Assert.Equal(Samples.Small(), ReportJson.Read(stream.ToArray()).Value);
    }

    [Fact]
    public void The_culture_of_the_machine_makes_no_difference()
    {
        var report = Samples.Small();
        var expected = (JsonOf.Text(report), report);
        Assert.All(OtherMachine.Cultures, name => Assert.Equal(expected, OtherMachine.InCulture(name, () => (JsonOf.Text(report), ReportJson.Read(JsonOf.Bytes(report)).Value!))));
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
