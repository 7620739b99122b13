using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Csv;

/// <summary>A file that is empty or cut off is called that, in the language of the text.</summary>
public class EndTests
{
    private static readonly string Long = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample());

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    [InlineData(",,,\r\n")]
    public void A_file_without_anything_is_said_to_be_empty(string file) => AssertSays(file, "空文件", "empty file");

    [Fact]
    public void A_file_with_a_header_only_is_said_to_end() => AssertSays(Long[..(Long.IndexOf('\n', StringComparison.Ordinal) + 1)], "文件结束", "end of file");

    [Fact]
    public void A_last_line_without_its_end_is_said_to_end_the_file() => AssertSays(Long[..^2], "文件结束", "end of file");

    [Fact]
    public void A_row_of_another_length_is_told_in_numbers()
    {
        var finding = Assert.Single(CsvFile.FindingsOf(CsvFile.Replaced(Long, ",granted,naturalPerson,24\r\n", ",granted,naturalPerson,24,1\r\n")));
        Assert.Equal((9m, 8m), (finding.Actual, finding.Expected));
        Assert.Contains("填报 9，应为 8", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("stated 9, expected 8", finding.ToString(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_called_missing()
    {
        var finding = Assert.Single(CsvFile.FindingsOf(CsvFile.Replaced(Long, "淮安市人民政府,peoplesGovernment,2024,2021,applications,granted,naturalPerson,24\r\n", "")));
        Assert.Contains("缺少", finding.ToString().Split('。')[0], StringComparison.Ordinal);
        Assert.Contains("missing", finding.ToString(Language.English).Split(". ")[0], StringComparison.Ordinal);
    }

    private static void AssertSays(string file, string chinese, string english)
    {
        var finding = Assert.Single(CsvFile.FindingsOf(file));
        Assert.Equal(ReadingRules.Readable, finding.Rule);
        Assert.Contains(chinese, finding.ToString(), StringComparison.Ordinal);
        Assert.Contains(english, finding.ToString(Language.English), StringComparison.Ordinal);
    }
}
