using System.Text;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>Labels are the same label however they are printed, and different labels stay different.</summary>
public class LabelKeyTests
{
    [Theory]
    [InlineData("1.属于国家秘密", "1、属于国家秘密")]
    [InlineData("1.属于国家秘密", "1．属于国家秘密")]
    [InlineData("1.属于国家秘密", "１．属于\u3000国家 秘密\r\n")]
    [InlineData("（一）予以公开", "(一)予以公开")]
    [InlineData("（一）予以公开", "〔一〕予以\u00A0公\u200B开")]
    [InlineData("3.危及“三安全一稳定”", "3.危及\"三安全一稳定\"")]
    [InlineData("3.危及“三安全一稳定”", "3、危及‘三安全一稳定’")]
    [InlineData("本年收费金额（单位：万元）", "本年收费金额(单位:万元)")]
    [InlineData("第二十条第（一）项", "第二十条 第（一）项")]
    [InlineData("一、总体情况", "⼀、总体情况")]
    [InlineData("（一）予以公开", "㈠予以公开")]
    [InlineData("1.属于国家秘密", "⒈属于国家秘密")]
    [InlineData("行政许可", "⾏政许可")]
    [InlineData("人民政府", "⼈⺠政府")]
    [InlineData("第二十条第（一）项", "第⼆⼗条第﹙⼀﹚项")]
    public void Printed_forms_of_one_label_have_one_key(string one, string other) =>
        Assert.Equal(LabelKey.Of(one), LabelKey.Of(other));

    /// <summary>The characters that the fold takes apart, as first and last of each range.</summary>
    private const string Ranges = "！～①⒛㈠㈩㊀㊉\u2F00\u2FD5\u2E9F\u2E9F\u2EF3\u2EF3\uFE35\uFE44\uFE50\uFE52\uFE54\uFE5E\uFF61\uFF65";

    [Fact]
    public void The_fold_agrees_with_Unicode_where_the_machine_has_its_data()
    {
        if ("㈠".Normalize(NormalizationForm.FormKC) != "(一)")
        {
            return;
        }

        foreach (var range in Ranges.Chunk(2))
        {
            for (var c = range[0]; c <= range[1]; c++)
            {
                var folded = new StringBuilder();
                LabelFold.Append(folded, c);
                Assert.Equal(c.ToString().Normalize(NormalizationForm.FormKC), folded.ToString());
            }
        }
    }

    [Theory]
    [InlineData("其他", "3.其他")]
    [InlineData("总计", "（七）总计")]
    [InlineData("结果维持", "结果纠正")]
    public void Different_labels_have_different_keys(string one, string other) =>
        Assert.NotEqual(LabelKey.Of(one), LabelKey.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("\uD842")]
    [InlineData("\uDFB7x\uD842")]
    [InlineData("\uFFFF\0")]
    public void Any_text_has_a_key(string text) => Assert.NotNull(LabelKey.Of(text));

    [Fact]
    public void The_labels_of_one_table_differ_also_as_keys()
    {
        foreach (var table in Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Tables, (edition, table) => (edition, table)))
        {
            var keys = table.table.Cells.Select(cell => LabelKey.Of(cell.LabelIn(table.edition))).ToList();
            Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
        }
    }
}
