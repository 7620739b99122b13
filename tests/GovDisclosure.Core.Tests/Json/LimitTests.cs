using System.Globalization;
using System.Text;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Json;

public class LimitTests
{
    [Fact]
    public void A_tree_too_deep_is_cut_where_the_model_ends_and_the_rest_is_read()
    {
        const string Start = "{\"label\":\"一\",\"count\":1,\"parts\":[";
        var tree = string.Concat(Enumerable.Repeat(Start, 17)) + string.Concat(Enumerable.Repeat("]}", 17));
        var read = SmallText.With("\"disclosures\":[", "\"disclosures\":[" + tree + ",");

        var finding = Assert.Single(read.Findings);
        Assert.Equal(ReadingRules.WithinLimits, finding.Rule);
        Assert.Equal("$.overview.disclosures[0]" + string.Concat(Enumerable.Repeat(".parts[0]", 15)) + ".parts", finding.Location!.Path);
        Assert.Equal(DisclosureCount.MaximumDepth, read.Value!.Disclosures[0].Depth);
        Assert.Equal(3, read.Value.Disclosures[1].Count);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"overview\":{\"disclosures\":[{\"parts\":[")]
    public void Nesting_without_end_is_a_finding(string start) =>
        Assert.NotEmpty(ReportJson.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(start, 100_000)))).Findings);

    [Fact]
    public void Findings_end_at_their_limit_and_the_last_one_says_so()
    {
        var read = ReportJson.Read(Encoding.UTF8.GetBytes("{" + string.Concat(Enumerable.Repeat("\"a\":0,\n", 100_000)) + "}"));

        Assert.Equal(ReportJson.MaximumFindings + 1, read.Findings.Length);
        Assert.Equal((ReadingRules.WithinLimits, "≤ 1000"), (read.Findings[^1].Rule, read.Findings[^1].Wanted));
        Assert.Equal(ReportJson.MaximumFindings + 1, read.Findings[^1].Location!.Line);
        Assert.True(long.Parse(read.Findings[^1].Found!, CultureInfo.InvariantCulture) > 100_000);
    }

    [Fact]
    public void Input_beyond_the_limit_is_not_read()
    {
        var read = ReportJson.Read(new byte[ReportJson.MaximumLength + 1]);
        Assert.Null(read.Value);
        Assert.Equal(ReadingRules.WithinLimits, Assert.Single(read.Findings).Rule);
        using var stream = new MemoryStream(new byte[ReportJson.MaximumLength + 1]);
        Assert.Equal(read.Findings[0], Assert.Single(ReportJson.Read(stream).Findings));
    }
}
