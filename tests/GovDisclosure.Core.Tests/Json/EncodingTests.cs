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
        Assert.Equal("", read.Value.Agency.Name);
        Assert.Empty(read.Value[ReportSection.Problems].Paragraphs);
        Assert.Equal(texts.Disclosures.Select(count => count.Count), read.Value.Disclosures.Select(count => count.Count));
        Assert.DoesNotContain('\uFFFD', string.Concat(read.Value.Disclosures.Select(count => count.Label)));
        Assert.DoesNotContain('\uFFFD', read.Value.Title);
    }

    /// <summary>The rule is one for all formats, so its words must be true of each.</summary>
    [Fact]
    public void What_a_finding_expects_does_not_contradict_its_rule()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var read = ReportJson.Read(Encoding.GetEncoding("gb18030").GetBytes(JsonOf.Text(Samples.Small())));
        Assert.All(read.Findings, finding => Assert.Contains("JSON in UTF-8", finding.ToString(Language.English), StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_is_no_UTF_8_is_a_fault_of_the_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes(JsonOf.Text(Samples.Small()).Replace("\"title\":", "\"x?\":1,\"title\":", StringComparison.Ordinal));
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xFF;
        var finding = Assert.Single(ReportJson.Read(bytes).Findings);
        Assert.Equal((ReadingRules.Decodable, "\"x\uFFFD\"", "UTF-8"), (finding.Rule, finding.Found, finding.Wanted));
    }

    [Fact]
    public void A_text_with_a_byte_that_is_no_UTF_8_is_a_finding_and_left_out()
    {
        var bytes = JsonOf.Bytes(Samples.Small());
        var at = bytes.AsSpan().IndexOf("存在问题"u8);
        bytes[at] = 0xFF;
        var read = ReportJson.Read(bytes);

        var finding = Assert.Single(read.Findings);
        Assert.Equal(ReadingRules.Decodable, finding.Rule);
        Assert.Equal("$.problems.narrative[0].text", finding.Location!.Path);
        Assert.Equal(Samples.Small()[ReportSection.Problems].Paragraphs.Skip(1), read.Value![ReportSection.Problems].Paragraphs);
        Assert.Equal(Samples.Small()[ReportSection.Overview], read.Value[ReportSection.Overview]);
    }
}
