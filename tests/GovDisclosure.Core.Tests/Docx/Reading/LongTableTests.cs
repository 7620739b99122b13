using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Tables that no person makes. What is said of them stays within the limit, and the reader comes to an end.</summary>
public sealed class LongTableTests
{
    [Theory]
    [InlineData("自然人")]
    [InlineData("1.属于国家秘密")]
    [InlineData("说明")]
    [InlineData("")]
    public void A_table_of_many_rows_gives_a_bounded_number_of_findings(string label)
    {
        string[] head = ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "自然人", "商业企业", "科研机构", "总计"];
        var rows = Enumerable.Repeat(label, 20_000).Select(text => new[] { text, "甲", "乙", "1", "" }).Prepend(head);
        var findings = new FindingList();
        var read = ReportReader.Read(new WordDocument([TableOf([.. rows])]), findings);
        Assert.InRange(read.Result.Findings.Length, 1, FindingList.Limit + 1);
        Assert.NotNull(read.Result.Value);
    }

    [Fact]
    public void A_document_of_many_tables_and_paragraphs_is_read()
    {
        var blocks = Enumerable.Range(1, 5_000).SelectMany(number => new WordBlock[]
        {
            new WordParagraph(number, ReportSection.Problems.Label, "", number % 2, []),
            TableOf([["行政复议", "结果维持", "结果纠正"], ["1", "2", "3"]]) with { Number = number },
        });
        var read = ReportReader.Read(new WordDocument([.. blocks]), new FindingList());
        Assert.InRange(read.Result.Findings.Length, 1, FindingList.Limit + 1);
    }

    private static WordTable TableOf(string[][] rows) => new(
        1,
        [.. rows.Select((row, index) => row.Select((text, column) => new WordCell(index + 1, column + 1, column, 1, false, text, [])).ToImmutableArray())]);
}
