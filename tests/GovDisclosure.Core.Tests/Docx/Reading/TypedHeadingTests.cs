using GovDisclosure.Docx.Reading;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Headings that people number by hand and give no style.</summary>
public sealed class TypedHeadingTests
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
        Assert.Equal(level, TypedHeading.LevelOf(new WordParagraph(1, "（一）主动公开", style, 0, [])));

    private static int LevelOf(string text) => TypedHeading.LevelOf(new WordParagraph(1, text, "", 0, []));
}
