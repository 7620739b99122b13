using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Json;

public class WrittenReportReaderTests
{
    [Theory]
    [InlineData("\"upheld\":0", "\"upheld\":00")]
    [InlineData("\"upheld\":0", "\"upheld\":01")]
    [InlineData("\"upheld\":0", "\"upheld\":-")]
    [InlineData("\"upheld\":0", "\"upheld\":--1")]
    [InlineData("\"upheld\":0", "\"upheld\":+1")]
    [InlineData("\"upheld\":0", "\"upheld\":")]
    [InlineData("\"upheld\":0", "\"upheld\":nul")]
    [InlineData("\"upheld\":0", "\"upheld\":nullnull")]
    [InlineData("\"upheld\":0", "\"upheld\":0 0")]
    [InlineData("\"upheld\":0", "\"upheld\":0.0")]
    [InlineData("\"upheld\":0,", "\"upheld\":0")]
    [InlineData("\"upheld\":0,", "\"upheld\":0,,")]
    [InlineData("\"review\":{\"upheld\"", "\"review\":{,\"upheld\"")]
    [InlineData("\"review\":{\"upheld\"", "\"review\":[\"upheld\"")]
    [InlineData("\"total\":0}}}", "\"total\":0,}}}")]
    [InlineData("\"upheld\":0", "\"upheld\" :: 0")]
    [InlineData("\"upheld\":0", "upheld:0")]
    [InlineData("Yuan\":50.5", "Yuan\":50.")]
    [InlineData("Yuan\":50.5", "Yuan\":.5")]
    [InlineData("Yuan\":50.5", "Yuan\":050.5")]
    [InlineData("Yuan\":50.5", "Yuan\":50..5")]
    [InlineData("Yuan\":50.5", "Yuan\":50.5.5")]
    [InlineData("Yuan\":50.5", "Yuan\":50.5e0")]
    [InlineData("存在问题。\"}", "存在问题。\"},")]
    [InlineData("存在问题。", "存在\t问题。")]
    [InlineData("存在问题。\"", "存在问题。\\\"")]
    [InlineData("存在问题。", "存在\\q问题。")]
    [InlineData("存在问题。", "存在\\ud800问题。")]
    [InlineData("存在问题。", "存在\u0085问题。")]
    [InlineData("\"level\":2", "\"level\":1")]
    [InlineData("\"level\":2", "\"level\":4294967298")]
    [InlineData("\"year\":2024", "\"year\":10000")]
    [InlineData("\"year\":2024", "\"year\":0")]
    [InlineData("\"label\":\"动态\"", "\"label\":\"\"")]
    [InlineData("\"kind\":\"department\"", "\"kind\":\"Department\"")]
    [InlineData("2025-01-08", "2025-13-08")]
    [InlineData("2025-01-08", "25-01-08")]
    public void Neither_reader_takes_what_is_no_report(string good, string bad)
    {
        var text = JsonOf.Text(Samples.Small());
        Assert.NotNull(WrittenReportReader.TryRead(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(good, text, StringComparison.Ordinal);

        var spoiled = Encoding.UTF8.GetBytes(text.Replace(good, bad, StringComparison.Ordinal));

        Assert.Null(WrittenReportReader.TryRead(spoiled));
        Assert.NotEmpty(ReportJson.Read(spoiled).Findings);
    }

    [Theory]
    [InlineData("\"upheld\":0", "\"upheld\":-0")]
    [InlineData("\"upheld\":0", " \t\r\n \"upheld\": \n  0\t")]
    [InlineData("\"upheld\":0", "\"upheld\" : 0")]
    [InlineData("\"upheld\":0", "\"up\\u0068eld\":0")]
    [InlineData("\"upheld\":0,\"corrected\":0", "\"corrected\":0,\"upheld\":0")]
    [InlineData("存在问题。", "\\u5b58在\\u95ee题\\u3002")]
    [InlineData("Yuan\":50.5", "Yuan\":50.5000000000000000000000000")]
    [InlineData("\"level\":2,\"text\":\"（一）主动公开\"", "\"text\":\"（一）主动公开\",\"level\":2")]
    [InlineData("\"text\":\"存在问题。\"", "\"level\":0,\"text\":\"存在问题。\"")]
    [InlineData("\"text\":\"存在问题。\"", "\"level\":null,\"text\":\"存在问题。\"")]
    [InlineData("{\"edition\"", "{\"$schema\":\"https://example.org/report.schema.json\",\"edition\"")]
    public void Another_spelling_of_the_same_report_is_read_without_findings(string good, string other)
    {
        var text = JsonOf.Text(Samples.Small());
        Assert.Contains(good, text, StringComparison.Ordinal);
        var read = ReportJson.Read(Encoding.UTF8.GetBytes(text.Replace(good, other, StringComparison.Ordinal)));

        Assert.Empty(read.Findings);
        Assert.Equal(Samples.Small(), read.Value);
    }

    [Fact]
    public void Null_in_place_of_an_optional_property_is_as_if_it_were_left_out()
    {
        const string Head = "\"edition\":\"2021\",\"year\":null,\"agency\":{\"name\":\"\",\"kind\":\"other\"},\"title\":\"\"";
        const string Nulls = Head + ",\"published\":null,\"overview\":{\"narrative\":null,\"disclosures\":null},\"problems\":{},\"otherMatters\":{\"narrative\":null,\"fees\":null}";
        var read = ReportJson.Read(Encoding.UTF8.GetBytes("{" + Nulls + "}"));

        Assert.Equal(["$.activeDisclosure", "$.applications", "$.proceedings"], read.Findings.Select(finding => finding.Location!.Path));
        Assert.Equal(new AnnualReportBuilder(Edition.Form2021) { Title = "" }.Build(), read.Value);
    }

    [Fact]
    public void A_reader_of_written_texts_reads_what_is_written_on_one_line_or_indented()
    {
        Assert.Equal(Samples.Small(), WrittenReportReader.TryRead(JsonOf.Bytes(Samples.Small())));
        Assert.Equal(Samples.Small(), WrittenReportReader.TryRead(JsonOf.Bytes(Samples.Small(), new ReportJsonOptions { Indented = true })));
    }
}
