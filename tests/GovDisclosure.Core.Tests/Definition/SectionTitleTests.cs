using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>The title of a section is known by its words, however its number is set.</summary>
public class SectionTitleTests
{
    public static TheoryData<int> Sections { get; } = new(ReportSection.All.Select(section => section.Number));

    [Theory, MemberData(nameof(Sections))]
    public void Any_number_before_the_words_of_a_title_is_taken_off_if_it_is_that_of_the_section(int number)
    {
        var section = ReportSection.All[number - 1];
        var (numeral, words) = (section.Label[..1], section.Label[2..]);
        string[] titles = [$"{number}.{words}", $"{number}、{words}", $"{number} {words}", $"（{numeral}）{words}", $"({number}){words}", $"第{numeral}部分 {words}", $"第{number}部分：{words}", $"{numeral},{words}", $"{numeral}，{words}", $"{numeral} {words}"];

        Assert.All(titles, title => Assert.Equal((section, true, false), Facts(SectionTitle.Of(title))));
        Assert.All(titles, title => Assert.NotEqual(TitleNumbering.OfForm, SectionTitle.Of(title).Numbering));
        Assert.Equal(TitleNumbering.OfForm, SectionTitle.Of(section.Label).Numbering);
    }

    [Theory]
    [InlineData("（一）主动公开")]
    [InlineData("（二）存在的主要问题及改进情况")]
    [InlineData("2.存在的主要问题及改进情况")]
    [InlineData("五是存在的主要问题及改进情况")]
    [InlineData("第五条 存在的主要问题及改进情况")]
    [InlineData("（五存在的主要问题及改进情况")]
    [InlineData("5.存在的主要问题及改进情况已经报告")]
    public void Headings_and_sentences_are_no_titles(string text) => Assert.False(SectionTitle.Of(text).IsKnown);

    private static (ReportSection?, bool, bool) Facts(SectionTitle title) => (title.Section, title.IsKnown, title.IsOfForm);
}
