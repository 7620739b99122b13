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
        var read = SmallText.With(Granted, $"\"granted\":{{\"naturalPerson\":{raw},");

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
        var read = SmallText.With(Granted, "\"granted\":{\"naturalPerson\":-5,");

        Assert.Empty(read.Findings);
        Assert.Equal(-5, read.Value![ApplicationRow.Granted, Applicant.NaturalPerson]);
        Assert.Contains(ReportChecker.Check(read).Findings, finding => finding.Rule == TableRules.NotNegative);
    }

    [Theory]
    [InlineData("\"amountWanYuan\":0", "\"amountWanYuan\":\"251000元\"", "GD9007", "$.activeDisclosure.table.administrativeFees.amountWanYuan")]
    [InlineData("\"amountWanYuan\":0", "\"amountWanYuan\":1e2", "GD9007", "$.activeDisclosure.table.administrativeFees.amountWanYuan")]
    [InlineData("\"amountWanYuan\":0", "\"amountWanYuan\":99999999999999999999999999999999", "GD9008", "$.activeDisclosure.table.administrativeFees.amountWanYuan")]
    [InlineData("\"amountWanYuan\":0", "\"amountWanYuan\":0.12345678901234567890123456789012", "GD9008", "$.activeDisclosure.table.administrativeFees.amountWanYuan")]
    [InlineData("\"year\":2024", "\"year\":\"2024\"", "GD9010", "$.year")]
    [InlineData("\"year\":2024", "\"year\":0", "GD9010", "$.year")]
    [InlineData("\"published\":\"2025-01-08\"", "\"published\":\"2025-02-30\"", "GD9010", "$.published")]
    [InlineData("\"published\":\"2025-01-08\"", "\"published\":\"2025年1月8日\"", "GD9010", "$.published")]
    [InlineData("\"kind\":\"department\"", "\"kind\":\"bureau\"", "GD9010", "$.agency.kind")]
    [InlineData("\"level\":2", "\"level\":1", "GD9010", "$.overview.narrative[0].level")]
    [InlineData("\"level\":2", "\"level\":9999999999", "GD9010", "$.overview.narrative[0].level")]
    [InlineData("\"text\":\"存在问题。\"", "\"text\":7", "GD9010", "$.problems.narrative[0].text")]
    [InlineData("\"text\":\"存在问题。\"", "\"text\":\"存\\u0007在\"", "GD9011", "$.problems.narrative[0].text")]
    [InlineData("\"text\":\"存在问题。\"", "\"text\":\"一行\\n两行\"", "GD9011", "$.problems.narrative[0].text")]
    [InlineData("\"text\":\"存在问题。\"", "\"text\":\"\\ud800\"", "GD9011", "$.problems.narrative[0].text")]
    [InlineData("\"overview\":{", "\"preface\":\"前言\",\"overview\":{", "GD9010", "$.preface")]
    [InlineData("\"overview\":{", "\"preface\":[{\"text\":\"现公布本报告。\"},{\"text\":7}],\"overview\":{", "GD9010", "$.preface[1].text")]
    [InlineData("\"overview\":{", "\"preface\":[{\"level\":1,\"text\":\"前言\"}],\"overview\":{", "GD9010", "$.preface[0].level")]
    [InlineData("\"overview\":{", "\"preface\":[{\"text\":\"一行\\n两行\"}],\"overview\":{", "GD9011", "$.preface[0].text")]
    [InlineData("\"overview\":{", "\"preface\":[],\"preface\":[],\"overview\":{", "GD9004", "$.preface")]
    [InlineData("\"edition\":\"2021\"", "\"edition\":\"2035\"", "GD9009", "$.edition")]
    [InlineData("\"edition\":\"2021\",", "", "GD9005", "$.edition")]
    [InlineData("\"year\":2024,", "", "GD9005", "$.year")]
    [InlineData("\"outcomesTotal\":{", "\"outcomeTotal\":{", "GD9003", "$.applications.table.outcomeTotal")]
    [InlineData("\"feeUnpaid\":{", "\"otherHandling\":{", "GD9012", "$.applications.table.otherHandling")]
    [InlineData("\"title\":", "\"colour\":1,\"title\":", "GD9003", "$.colour")]
    [InlineData("\"title\":", "\"year\":2024,\"title\":", "GD9004", "$.year")]
    [InlineData("\"table\":{\"newlyReceived\":", "\"table\":{},\"table\":{\"newlyReceived\":", "GD9004", "$.applications.table")]
    [InlineData("\"count\":3", "\"count\":3.5", "GD9006", "$.overview.disclosures[0].count")]
    [InlineData("\"label\":\"动态\"", "\"label\":\"\"", "GD9010", "$.overview.disclosures[0].parts[0].label")]
    [InlineData("\"noticesIssued\":1", "\"noticesIssued\":1.5", "GD9006", "$.otherMatters.fees.noticesIssued")]
    [InlineData("\"problems\":{", "/* a comment */\"problems\":{", "GD9001", "$.proceedings")]
    public void Each_fault_is_found_where_it_stands_and_the_rest_is_read(string good, string bad, string rule, string path)
    {
        var read = SmallText.With(good, bad);

        var finding = read.Findings.First(finding => finding.Rule.Id == rule);
        Assert.Equal(path, finding.Location!.Path);
        Assert.Equal(1, finding.Location.Line);
        Assert.Equal(rule != "GD9005", finding.Found is not null);
        if (finding.Found is not null)
        {
            Assert.InRange(finding.Location.Column!.Value - 1, SmallText.OffsetOf(good), SmallText.OffsetOf(good) + Encoding.UTF8.GetByteCount(bad));
        }

        // What is misnamed is missing as well; nothing else is said.
        Assert.All(read.Findings, other => Assert.Contains(other.Rule.Id, (string[])[rule, "GD9005"]));
        Assert.NotNull(read.Value);
        Assert.Equal("某某市\"𠮷\"局", read.Value.Agency.Name);
        Assert.Equal(10, read.Value[ApplicationRow.NewlyReceived, Applicant.NaturalPerson] ?? 10);
        Assert.False(ReportChecker.Check(read).IsCertified);
    }

    [Fact]
    public void What_is_missing_is_called_missing()
    {
        var finding = Assert.Single(SmallText.With("\"edition\":\"2021\",", "").Findings);
        Assert.Contains("$.edition：缺少。", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("$.edition: missing. ", finding.ToString(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_table_is_one_finding_and_its_cells_are_blank()
    {
        var text = JsonOf.Text(Samples.Small());
        var start = text.IndexOf("\"proceedings\":{\"table\":", StringComparison.Ordinal);
        var end = text.IndexOf(",\"problems\"", StringComparison.Ordinal);
        var read = ReportJson.Read(Encoding.UTF8.GetBytes(text[..start] + "\"proceedings\":{}" + text[end..]));

        var finding = Assert.Single(read.Findings);
        Assert.Equal(ReadingRules.Present, finding.Rule);
        Assert.Equal("$.proceedings.table", finding.Location!.Path);
        Assert.Null(read.Value![Proceeding.Review, CaseResult.Total]);
        Assert.Equal(13, read.Value[ApplicationRow.Granted, Applicant.Total]);
    }

    [Theory]
    [InlineData(2024, "\"2035\"", "2021")]
    [InlineData(2024, "2021", "2021")]
    [InlineData(2019, "\"2035\"", "2019")]
    [InlineData(2019, "null", "2019")]
    [InlineData(2019, "{}", "2019")]
    public void An_unknown_edition_is_read_as_that_of_the_year_and_the_finding_says_so(int year, string edition, string used)
    {
        var text = JsonOf.Text(Samples.Small(year)).Replace($"\"edition\":\"{used}\"", $"\"edition\":{edition}", StringComparison.Ordinal);
        var read = ReportJson.Read(Encoding.UTF8.GetBytes(text));

        var finding = Assert.Single(read.Findings);
        Assert.Equal(ReadingRules.EditionKnown, finding.Rule);
        Assert.Equal(edition, finding.Found);
        Assert.Equal(used, finding.Wanted);
        Assert.Equal(Samples.Small(year), read.Value);
    }

    [Fact]
    public void Without_edition_and_year_a_report_is_read_on_the_latest_form()
    {
        var text = JsonOf.Text(Samples.Small()).Replace("\"edition\":\"2021\",\"year\":2024,", "", StringComparison.Ordinal);
        var read = ReportJson.Read(Encoding.UTF8.GetBytes(text));

        Assert.Equal(["$.edition", "$.year"], read.Findings.Select(finding => finding.Location!.Path));
        Assert.Equal(Edition.Latest, read.Value!.Edition);
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
    public void A_text_that_ends_before_the_first_item_names_the_array() =>
        Assert.Contains(
            ReportJson.Read("{\"overview\":{\"narrative\":["u8).Findings,
            finding => finding.Rule == ReadingRules.Readable && finding.Location!.Path == "$.overview.narrative");

    [Fact]
    public void What_follows_the_report_is_a_finding()
    {
        var read = ReportJson.Read([.. JsonOf.Bytes(Samples.Small()), .. "{}"u8]);
        Assert.Equal(ReadingRules.Readable, Assert.Single(read.Findings).Rule);
        Assert.Equal(Samples.Small(), read.Value);
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
}
