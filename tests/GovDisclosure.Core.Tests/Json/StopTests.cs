using System.Text;
using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Json;

/// <summary>However much is wrong with a report, a serializer goes on with what follows it.</summary>
public class StopTests
{
    private static readonly JsonSerializerOptions Results = new() { Converters = { new ReadResultJsonConverter() } };
    private static readonly JsonSerializerOptions Shallow = new(Results) { MaxDepth = 8 };
    private static readonly JsonSerializerOptions Reports = new() { Converters = { new AnnualReportJsonConverter() } };

    /// <summary>More faults than there may be findings: in the report, in an object and an array within it, and in place of it.</summary>
    public static TheoryData<string> Faulty { get; } = new(
        "{" + Many("\"a\":0") + "}",
        "{\"agency\":{" + Many("\"a\":0") + ",\"name\":\"某办\"},\"year\":2024}",
        "{\"overview\":{\"narrative\":[" + Many("7") + "]}}",
        "{\"overview\":{\"disclosures\":[" + Many("{\"a\":[[]]}") + "]}}",
        "[" + Many("{\"a\":0}") + "]",
        "7");

    [Theory, MemberData(nameof(Faulty))]
    public void A_result_with_too_many_findings_leaves_the_next_report_whole(string faulty)
    {
        var good = JsonOf.Text(Samples.Small());
        var read = JsonSerializer.Deserialize<ReadResult<AnnualReport>[]>($"[{faulty},{good}]", Results)!;

        Assert.NotEmpty(read[0].Findings);
        Assert.Equal(Samples.Small(), read[1].Value);
        Assert.Empty(read[1].Findings);
    }

    [Theory, MemberData(nameof(Faulty))]
    public async Task The_same_from_a_stream_in_pieces(string faulty)
    {
        using var stream = new DrippingStream(Encoding.UTF8.GetBytes($"[{faulty},{JsonOf.Text(Samples.Small())}]"));
        var read = (await JsonSerializer.DeserializeAsync<ReadResult<AnnualReport>[]>(stream, Results))!;

        Assert.NotEmpty(read[0].Findings);
        Assert.Equal(Samples.Small(), read[1].Value);
    }

    [Theory, MemberData(nameof(Faulty))]
    public void The_converter_of_reports_throws_the_first_finding(string faulty)
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AnnualReport[]>($"[{faulty}]", Reports));
        Assert.StartsWith("GD9", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"year\":")]
    [InlineData("{\"year\":12abc}")]
    [InlineData("{\"a\":[[[[[[[[[[]]]]]]]]]]}")]
    public void What_the_serializer_itself_refuses_it_throws(string text) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ReadResult<AnnualReport>>(text, Shallow));

    private static string Many(string part) => string.Join(',', Enumerable.Repeat(part, ReportJson.MaximumFindings + 500));
}
