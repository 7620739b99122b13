using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Json;

public class BadInputTests
{
    private const string Granted = "\"granted\":{\"naturalPerson\":10,";

    [Theory]
    [InlineData("\"12abc\"", "GD9006")]
    [InlineData("1e3", "GD9006")]
    [InlineData("3.5", "GD9006")]
    [InlineData("5.0", "GD9006")]
    [InlineData("true", "GD9006")]
    [InlineData("[1]", "GD9006")]
    [InlineData("{\"a\":1}", "GD9006")]
    [InlineData("99999999999999999999", "GD9008")]
    [InlineData("-9223372036854775808", "GD9008")]
    public void A_count_that_is_none_is_blank_and_a_finding(string raw, string rule)
    {
        var read = Spoil(Granted, $"\"granted\":{{\"naturalPerson\":{raw},");

        var finding = Assert.Single(read.Findings);
        Assert.Equal(rule, finding.Rule.Id);
        Assert.Equal("$.applications.table.granted.naturalPerson", finding.Location!.Path);
        Assert.Equal(1, finding.Location.Line);
        Assert.True(finding.Location.Column > 100);
        Assert.Contains(raw.Trim('"'), finding.Found, StringComparison.Ordinal);
        Assert.NotNull(finding.Wanted);
        Assert.Null(read.Value![ApplicationRow.Granted, Applicant.NaturalPerson]);
        Assert.Equal(2, read.Value[ApplicationRow.Granted, Applicant.CommercialEnterprise]);
    }

    [Fact]
    public void A_negative_count_is_read_as_it_stands_and_judged_by_a_rule()
    {
        var read = Spoil(Granted, "\"granted\":{\"naturalPerson\":-5,");

        Assert.Empty(read.Findings);
        Assert.Equal(-5, read.Value![ApplicationRow.Granted, Applicant.NaturalPerson]);
        Assert.Contains(ReportChecker.Check(read).Findings, finding => finding.Rule == RuleCatalog.NotNegative);
    }

    [Theory]
    [InlineData("\"amountWanYuan\":0", "\"amountWanYuan\":\"251000元\"", "GD9007")]
    [InlineData("\"amountWanYuan\":0", "\"amountWanYuan\":1e2", "GD9007")]
    [InlineData("\"amountWanYuan\":0", "\"amountWanYuan\":99999999999999999999999999999999", "GD9008")]
    [InlineData("\"amountWanYuan\":0", "\"amountWanYuan\":0.12345678901234567890123456789012", "GD9008")]
    [InlineData("\"year\":2024", "\"year\":\"2024\"", "GD9010")]
    [InlineData("\"year\":2024", "\"year\":0", "GD9010")]
    [InlineData("\"published\":\"2025-01-08\"", "\"published\":\"2025-02-30\"", "GD9010")]
    [InlineData("\"published\":\"2025-01-08\"", "\"published\":\"2025年1月8日\"", "GD9010")]
    [InlineData("\"kind\":\"department\"", "\"kind\":\"bureau\"", "GD9010")]
    [InlineData("\"level\":2", "\"level\":1", "GD9010")]
    [InlineData("\"level\":2", "\"level\":9999999999", "GD9010")]
    [InlineData("\"text\":\"存在问题。\"", "\"text\":7", "GD9010")]
    [InlineData("\"text\":\"存在问题。\"", "\"text\":\"存\\u0007在\"", "GD9011")]
    [InlineData("\"text\":\"存在问题。\"", "\"text\":\"一行\\n两行\"", "GD9011")]
    [InlineData("\"text\":\"存在问题。\"", "\"text\":\"\\ud800\"", "GD9011")]
    [InlineData("\"edition\":\"2021\"", "\"edition\":\"2035\"", "GD9009")]
    [InlineData("\"edition\":\"2021\",", "", "GD9005")]
    [InlineData("\"year\":2024,", "", "GD9005")]
    [InlineData("\"outcomesTotal\":{", "\"outcomeTotal\":{", "GD9003")]
    [InlineData("\"feeUnpaid\":{", "\"otherHandling\":{", "GD9012")]
    [InlineData("\"title\":", "\"colour\":1,\"title\":", "GD9003")]
    [InlineData("\"title\":", "\"year\":2024,\"title\":", "GD9004")]
    [InlineData("\"table\":{\"newlyReceived\":", "\"table\":{},\"table\":{\"newlyReceived\":", "GD9004")]
    [InlineData("\"count\":3", "\"count\":3.5", "GD9006")]
    [InlineData("\"label\":\"动态\"", "\"label\":\"\"", "GD9010")]
    [InlineData("\"noticesIssued\":1", "\"noticesIssued\":1.5", "GD9006")]
    [InlineData("\"problems\":{", "/* a comment */\"problems\":{", "GD9001")]
    public void Each_fault_is_found_where_it_stands_and_the_rest_is_read(string good, string bad, string rule)
    {
        var read = Spoil(good, bad);

        Assert.Contains(read.Findings, finding => finding.Rule.Id == rule && finding.Location?.Line == 1);
        Assert.NotNull(read.Value);
        Assert.Equal("某某市\"𠮷\"局", read.Value.Agency.Name);
        Assert.Equal(10, read.Value[ApplicationRow.NewlyReceived, Applicant.NaturalPerson] ?? 10);
        Assert.False(ReportChecker.Check(read).IsCertified);
    }

    [Fact]
    public void A_missing_table_is_one_finding_and_its_cells_are_blank()
    {
        var text = JsonOf.Text(Samples.Small());
        var start = text.IndexOf("\"proceedings\":{\"table\":", StringComparison.Ordinal);
        var end = text.IndexOf(",\"problems\"", StringComparison.Ordinal);
        var read = ReportJson.Read(Encoding.UTF8.GetBytes(text[..start] + "\"proceedings\":{}" + text[end..]));

        var finding = Assert.Single(read.Findings);
        Assert.Equal(RuleCatalog.Present, finding.Rule);
        Assert.Equal("$.proceedings.table", finding.Location!.Path);
        Assert.Null(read.Value![Proceeding.Review, CaseResult.Total]);
        Assert.Equal(13, read.Value[ApplicationRow.Granted, Applicant.Total]);
    }

    [Fact]
    public void An_edition_that_stands_last_is_found_all_the_same()
    {
        var report = Samples.Small(2019);
        var text = JsonOf.Text(report).Replace("\"edition\":\"2019\",", "", StringComparison.Ordinal);
        var read = ReportJson.Read(Encoding.UTF8.GetBytes(text[..^1] + ",\"edition\":\"2019\"}"));

        Assert.Empty(read.Findings);
        Assert.Equal(report, read.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("not json")]
    [InlineData("PK\u0003\u0004")]
    public void Input_without_a_report_gives_none_and_says_so(string text)
    {
        var read = ReportJson.Read(Encoding.UTF8.GetBytes(text));

        Assert.Null(read.Value);
        Assert.NotEmpty(read.Findings);
        Assert.Equal(Verdict.Rejected, ReportChecker.Check(read).Verdict);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("gb18030")]
    public void Another_encoding_is_a_finding(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(encoding).GetBytes(JsonOf.Text(Samples.Small()));
        Assert.NotEmpty(ReportJson.Read(bytes).Findings);
    }

    [Fact]
    public void Truncated_at_any_byte_the_part_before_is_kept_and_never_certified()
    {
        var bytes = JsonOf.Bytes(Samples.Small());
        for (var length = 0; length < bytes.Length; length += 7)
        {
            var read = ReportJson.Read(bytes.AsSpan(0, length));
            Assert.NotEmpty(read.Findings);
            Assert.False(ReportChecker.Check(read).IsCertified);
        }

        var half = ReportJson.Read(bytes.AsSpan(0, bytes.Length - 40));
        Assert.Equal(13, half.Value![ApplicationRow.Granted, Applicant.Total]);
    }

    [Fact]
    public void What_follows_the_report_is_a_finding()
    {
        var read = ReportJson.Read([.. JsonOf.Bytes(Samples.Small()), .. "{}"u8]);
        Assert.Equal(RuleCatalog.Readable, Assert.Single(read.Findings).Rule);
        Assert.Equal(Samples.Small(), read.Value);
    }

    [Fact]
    public void Nesting_without_end_is_a_finding()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"label\":\"一\",\"count\":1,\"parts\":[", 200));
        var read = Spoil("\"disclosures\":[", "\"disclosures\":[" + deep);
        Assert.NotEmpty(read.Findings);
        Assert.NotEmpty(ReportJson.Read(Encoding.UTF8.GetBytes(new string('[', 1_000_000))).Findings);
    }

    [Fact]
    public void The_line_of_a_finding_counts_the_lines_before_it()
    {
        var text = JsonOf.Text(Samples.Small(), new ReportJsonOptions { Indented = true });
        var lines = text.Split('\n').ToList();
        var line = lines.FindIndex(entry => entry.Contains("\"carriedOut\"", StringComparison.Ordinal)) + 1;
        lines[line] = lines[line].Replace("0", "0.5", StringComparison.Ordinal);

        var finding = Assert.Single(ReportJson.Read(Encoding.UTF8.GetBytes(string.Join('\n', lines))).Findings);
        Assert.Equal(line + 1, finding.Location!.Line);
        Assert.Equal("$.applications.table.carriedOut.naturalPerson", finding.Location.Path);
    }

    private static ReadResult<AnnualReport> Spoil(string good, string bad)
    {
        var text = JsonOf.Text(Samples.Small());
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sample has no {good}");
        return ReportJson.Read(Encoding.UTF8.GetBytes(text[..at] + bad + text[(at + good.Length)..]));
    }
}
