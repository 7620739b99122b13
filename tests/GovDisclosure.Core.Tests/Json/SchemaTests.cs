using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Tests.Conventions;
using GovDisclosure.Tests.PropertyTests;
using NJsonSchema;

namespace GovDisclosure.Tests.Json;

[Properties(Arbitrary = [typeof(ReportGenerators)])]
public class SchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(SchemaGenerator.Generate()).GetAwaiter().GetResult();

    [Fact]
    public void The_published_schema_is_that_of_the_definition() =>
        GeneratedFile.Check("docs/reference/report.schema.json", SchemaGenerator.Generate());

    [Property]
    public bool Whatever_is_written_is_valid(AnyReport any) => Schema.Validate(JsonOf.Text(WithinRangeOfJudge(any.Value))).Count == 0;

    [Theory]
    [InlineData("\"edition\":\"2021\"", "\"edition\":\"2035\"")]
    [InlineData("\"edition\":\"2021\"", "\"edition\":\"2019\"")]
    [InlineData("\"upheld\":0", "\"upheld\":0.5")]
    [InlineData("\"upheld\":0", "\"upheld\":\"0\"")]
    [InlineData("\"upheld\":0,", "")]
    [InlineData("\"upheld\":0", "\"upheld\":0,\"withdrawn\":0")]
    [InlineData("\"kind\":\"department\"", "\"kind\":\"bureau\"")]
    [InlineData("\"level\":2", "\"level\":1")]
    [InlineData("\"year\":2024", "\"year\":0")]
    [InlineData("\"upheld\":0", "\"upheld\":-9223372036854775808")]
    [InlineData("\"label\":\"动态\"", "\"label\":\"\"")]
    [InlineData("存在问题。", "存在\\u0007问题。")]
    [InlineData("\"published\":\"2025-01-08\"", "\"published\":\"2025-02-30\"")]
    [InlineData("\"problems\":{", "\"problems\":{\"table\":{},")]
    [InlineData("\"feeUnpaid\":{", "\"otherHandling\":{")]
    [InlineData("\"published\":\"2025-01-08\"", "\"published\":\"8.1.2025\"")]
    [InlineData("\"amountWanYuan\":0", "\"amountWanYuan\":\"0万元\"")]
    public void A_planted_fault_is_not_valid(string good, string bad)
    {
        var text = JsonOf.Text(Samples.Small());
        Assert.Contains(good, text, StringComparison.Ordinal);
        Assert.Empty(Schema.Validate(text));
        Assert.NotEmpty(Schema.Validate(text.Replace(good, bad, StringComparison.Ordinal)));
    }

    // NJsonSchema throws on whole numbers beyond the range of a long, which an amount may be.
    private static AnnualReport WithinRangeOfJudge(AnnualReport report)
    {
        var builder = report.ToBuilder();
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells.OfType<AmountCell>())
        {
            builder[cell] = Shorten(builder[cell]);
        }

        if (builder.Fees is { } fees)
        {
            builder.Fees = fees with { AmountNotified = Shorten(fees.AmountNotified), AmountReceived = Shorten(fees.AmountReceived) };
        }

        return builder.Build();
    }

    private static decimal? Shorten(decimal? amount) => amount % 1_000_000_000m;
}
