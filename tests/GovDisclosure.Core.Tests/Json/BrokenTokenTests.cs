using System.Text;
using GovDisclosure.Findings;
using GovDisclosure.Json;

namespace GovDisclosure.Tests.Json;

/// <summary>A finding on syntax shows the whole token that is no JSON, or says that the text ends there.</summary>
public class BrokenTokenTests
{
    [Theory]
    [InlineData("{\"year\":12abc}", "12abc", 9)]
    [InlineData("{\"year\":12abc,\"penalty\":{\"decisions\":0}}", "12abc", 9)]
    [InlineData("{\"year\": 12abc \n, \"title\":0}", "12abc", 10)]
    [InlineData("{\"year\":01}", "01", 9)]
    [InlineData("{\"year\":1.}", "1.", 9)]
    [InlineData("{\"year\":-}", "-", 9)]
    [InlineData("{\"year\":+5}", "+5", 9)]
    [InlineData("{\"year\":nul}", "nul", 9)]
    [InlineData("{\"year\":NaN}", "NaN", 9)]
    [InlineData("{\"year\":/}", "/", 9)]
    [InlineData("{\"year\":—}", "—", 9)]
    [InlineData("{\"year\":1 2}", "2", 11)]
    [InlineData("{\"year\" 1}", "1", 9)]
    [InlineData("{year:1}", "year", 2)]
    [InlineData("{\"year\":1,}", "}", 11)]
    [InlineData("{\"title\":\"a\\qb\",\"year\":1}", "\"a\\qb\"", 10)]
    [InlineData("{\"title\":\"一\t二\",\"year\":1}", "\"一二\"", 10)]
    [InlineData("not json", "not", 1)]
    public void The_whole_token_is_shown_where_it_begins(string text, string token, int column)
    {
        var finding = SyntaxOf(text);
        Assert.Equal((token, column), (finding.Found, (int)finding.Location!.Column!));
        Assert.DoesNotContain("end of file", finding.ToString(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain("文件结束", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", null)]
    [InlineData("{\"year\"", null)]
    [InlineData("{\"year\":", null)]
    [InlineData("{\"year\":2024", null)]
    [InlineData("{\"year\":2024,\n", null)]
    [InlineData("{\"year\":tru", "tru")]
    [InlineData("{\"year\":-", "-")]
    [InlineData("{\"year\":2024,\"tit", "\"tit")]
    [InlineData("{\"title\":\"关于", "\"关于")]
    [InlineData("{\"title\":\"x\\", "\"x\\")]
    public void A_text_that_is_cut_off_is_said_to_end(string text, string? token)
    {
        var finding = SyntaxOf(text);
        Assert.Equal(token, finding.Found);
        Assert.Contains("end of file", finding.ToString(Language.English), StringComparison.Ordinal);
        Assert.Contains("文件结束", finding.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData("\uFEFF")]
    public void A_text_without_anything_is_said_to_be_empty(string text)
    {
        var finding = SyntaxOf(text);
        Assert.Contains("空文件", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("empty file", finding.ToString(Language.English), StringComparison.Ordinal);
    }

    private static Finding SyntaxOf(string text) =>
        ReportJson.Read(Encoding.UTF8.GetBytes(text)).Findings.First(finding => finding.Rule == ReadingRules.Readable);
}
