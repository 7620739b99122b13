using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Json;

public class EncodingTests
{
    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_wide_encoding_is_named_as_the_fault_with_or_without_its_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes(JsonOf.Text(Samples.Small()));
        foreach (var input in (byte[][])[bytes, [.. encoding.GetPreamble(), .. bytes]])
        {
            var read = ReportJson.Read(input);
            Assert.Null(read.Value);
            Assert.Equal(ReadingRules.Decodable, Assert.Single(read.Findings).Rule);
        }
    }

    [Fact]
    public void A_text_in_GB18030_is_named_as_the_fault_where_it_stands_and_numbers_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var read = ReportJson.Read(Encoding.GetEncoding("gb18030").GetBytes(JsonOf.Text(Samples.Small())));

        var texts = Samples.Small();
        Assert.All(read.Findings, finding => Assert.Equal(ReadingRules.Decodable, finding.Rule));
        Assert.Equal("$.agency.name", read.Findings[0].Location!.Path);
        Assert.Equal("$.title", read.Findings[1].Location!.Path);
        Assert.Equal(13, read.Value![ApplicationRow.Granted, Applicant.Total]);
        Assert.Equal(texts[ReportSection.Problems].Paragraphs.Length, read.Value[ReportSection.Problems].Paragraphs.Length);
    }

    [Fact]
    public void A_byte_that_is_no_UTF_8_is_a_finding_and_the_text_around_it_is_kept()
    {
        var bytes = JsonOf.Bytes(Samples.Small());
        var at = bytes.AsSpan().IndexOf("存在问题"u8);
        bytes[at] = 0xFF;
        var read = ReportJson.Read(bytes);

        var finding = Assert.Single(read.Findings);
        Assert.Equal(ReadingRules.Decodable, finding.Rule);
        Assert.Equal("$.problems.narrative[0].text", finding.Location!.Path);
        Assert.EndsWith("在问题。", read.Value![ReportSection.Problems].Paragraphs[0].Text, StringComparison.Ordinal);
    }
}
