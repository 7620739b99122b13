using GovDisclosure.Docx.Reading;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Headings that people number by hand and give no style.</summary>
public sealed class TypedHeadingsTests
{
    [Theory]
    [InlineData("（一）主动公开", 2)]
    [InlineData("(十二)监督保障", 2)]
    [InlineData("〔三〕平台建设", 2)]
    [InlineData("1.存在的问题", 3)]
    [InlineData("2．改进情况", 3)]
    [InlineData("3、下一步", 3)]
    [InlineData("（1）制度", 4)]
    [InlineData("(12) 队伍", 4)]
    public void A_short_line_with_a_number_is_a_heading(string text, int level) => Assert.Equal(level, LevelOf(text));

    [Theory]
    [InlineData("")]
    [InlineData("主动公开")]
    [InlineData("（一）主动公开。全年公开信息28条。")]
    [InlineData("（一）主动公开；")]
    [InlineData("（一）主动公开：")]
    [InlineData("1.5万元")]
    [InlineData("12.")]
    [InlineData("2024年工作")]
    [InlineData("123.过长的序号")]
    [InlineData("（1）")]
    [InlineData("（注）数据")]
    [InlineData("（1次）会议")]
    [InlineData("（一）第一行\n第二行")]
    [InlineData("（一）全面贯彻落实中华人民共和国政府信息公开条例并持续推进决策执行管理服务结果公开工作取得新成效")]
    public void Anything_else_is_text(string text) => Assert.Equal(0, LevelOf(text));

    [Theory]
    [InlineData("normal", 2)]
    [InlineData("body text", 0)]
    [InlineData("list paragraph", 0)]
    public void A_style_other_than_the_usual_one_says_what_a_paragraph_is(string style, int level) =>
        Assert.Equal(level, TypedHeadings.LevelOf(new WordParagraph(1, "（一）主动公开", style, 0, [])));

    /// <summary>Items of a list have nothing below them.</summary>
    [Fact]
    public void A_list_without_text_below_its_items_is_text() => Assert.Equal(
        ["（一）存在的主要问题", "（二）改进情况"],
        Headings("（一）存在的主要问题", "1.政策解读的形式单一", "2.主动公开不够及时", "（二）改进情况", "继续努力。"));

    [Fact]
    public void Headings_of_several_levels_are_found() => Assert.Equal(
        ["（一）存在的主要问题", "1.解读", "2.公开", "（二）改进情况", "1.解读"],
        Headings("（一）存在的主要问题", "1.解读", "形式单一。", "2.公开", "不够及时。", "（二）改进情况", "1.解读", "增加图解。"));

    [Theory]
    [InlineData("（一）主动公开")]
    [InlineData("1.公开", "文字。", "2.解读")]
    [InlineData("（一）主动公开", "（二）依申请公开", "文字。")]
    public void A_heading_above_nothing_is_none(params string[] texts) => Assert.Empty(Headings(texts));

    private static IEnumerable<string> Headings(params string[] texts)
    {
        var blocks = texts.Select((text, index) => (WordBlock)new WordParagraph(index + 1, text, "", 0, [])).ToArray();
        var found = TypedHeadings.Find([.. blocks], _ => false);
        return blocks.OfType<WordParagraph>().Where(found.ContainsKey).Select(paragraph => paragraph.Text);
    }

    private static int LevelOf(string text) => TypedHeadings.LevelOf(new WordParagraph(1, text, "", 0, []));
}
