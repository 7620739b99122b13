using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Json;

public class ConverterTests
{
    private static readonly JsonSerializerOptions Reports = new() { Converters = { new AnnualReportJsonConverter() } };
    private static readonly JsonSerializerOptions Results = new() { Converters = { new ReadResultJsonConverter() } };

    [Fact]
    public void A_list_of_reports_goes_through_the_serializer()
    {
        AnnualReport[] reports = [Samples.Small(2019), Samples.Small(2024)];
        var text = JsonSerializer.Serialize(reports, Reports);
        Assert.Equal(reports, JsonSerializer.Deserialize<AnnualReport[]>(text, Reports));
    }

    [Fact]
    public void A_report_inside_a_type_of_a_source_generated_context_is_read_and_written()
    {
        var envelope = new Envelope { Sender = "某办", Report = Samples.Small() };
        var text = JsonSerializer.Serialize(envelope, EnvelopeContext.Default.Envelope);
        var back = JsonSerializer.Deserialize(text, EnvelopeContext.Default.Envelope)!;
        Assert.Equal(envelope.Report, back.Report);
        Assert.Equal("某办", back.Sender);
    }

    [Fact]
    public void Bad_data_throws_what_the_serializer_expects_with_the_place()
    {
        var text = JsonSerializer.Serialize(Samples.Small(), Reports).Replace("\"upheld\":0", "\"upheld\":0.5", StringComparison.Ordinal);
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnnualReport>(text, Reports));
        Assert.Contains("GD9006", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("$.proceedings.table.review.upheld", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exception_tells_the_line_of_the_first_fault_and_which_report_of_a_list()
    {
        var good = JsonOf.Text(Samples.Small(), new ReportJsonOptions { Indented = true });
        var bad = good.Replace("\"upheld\": 0", "\"upheld\": 0.5", StringComparison.Ordinal);
        var text = $"[\n{good},\n{bad}\n]";
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnnualReport[]>(text, Reports));

        Assert.Equal("$[1]", thrown.Path);
        var line = text.Split('\n').TakeWhile(line => !line.Contains("0.5,", StringComparison.Ordinal)).Count();
        Assert.Equal(line, thrown.LineNumber);
    }

    [Fact]
    public async Task A_stream_of_many_reports_goes_through_the_serializer_piece_by_piece()
    {
        var reports = Enumerable.Range(2019, 60).Select(Samples.Small).ToList();
        var bytes = JsonSerializer.SerializeToUtf8Bytes(reports, ListContext.Default.ListAnnualReport);
        using var stream = new DrippingStream(bytes);
        Assert.Equal(reports, await JsonSerializer.DeserializeAsync(stream, ListContext.Default.ListAnnualReport));
    }

    [Fact]
    public void A_reader_over_memory_in_pieces_gives_the_same_report_and_findings()
    {
        var good = JsonOf.Text(Samples.Small());
        var bytes = Encoding.UTF8.GetBytes(good.Replace("\"upheld\":0", "\"upheld\":\"无\"", StringComparison.Ordinal));
        var reader = new Utf8JsonReader(Pieces.Of(bytes, 5));
        var read = JsonSerializer.Deserialize<ReadResult<AnnualReport>>(ref reader, Results)!;

        var expected = ReportJson.Read(bytes);
        Assert.Equal(expected.Value, read.Value);
        Assert.Equal(
            expected.Findings.Select(finding => (finding.Rule, finding.Found, finding.Location!.Path)),
            read.Findings.Select(finding => (finding.Rule, finding.Found, finding.Location!.Path)));
    }

    [Fact]
    public void With_the_converter_of_results_bad_data_is_a_finding()
    {
        var good = JsonOf.Text(Samples.Small());
        var bad = good.Replace("\"upheld\":0", "\"upheld\":\"无\"", StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize<ReadResult<AnnualReport>[]>($"[{good},{bad},null]", Results)!;

        Assert.True(read[0].IsComplete);
        Assert.Equal(3, read[1].Findings.Length);
        Assert.All(read[1].Findings, finding => Assert.Equal(ReadingRules.CountReadable, finding.Rule));
        Assert.Null(read[2].Value);
        Assert.NotEmpty(read[2].Findings);
    }

    [Fact]
    public void A_result_cannot_be_written() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new ReadResult<AnnualReport>(null, []), Results));

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ReportJson.Write(null!, new MemoryStream()));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Write(Samples.Small(), (Stream)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Write(Samples.Small(), (Utf8JsonWriter)null!));
        Assert.Throws<ArgumentNullException>(() => ReportJson.Read((Stream)null!));
    }
}

public sealed class Envelope
{
    public string? Sender { get; set; }

    [JsonConverter(typeof(AnnualReportJsonConverter))]
    public AnnualReport? Report { get; set; }
}

[JsonSerializable(typeof(Envelope))]
internal sealed partial class EnvelopeContext : JsonSerializerContext;

[JsonSourceGenerationOptions(Converters = [typeof(AnnualReportJsonConverter)])]
[JsonSerializable(typeof(List<AnnualReport>))]
internal sealed partial class ListContext : JsonSerializerContext;
