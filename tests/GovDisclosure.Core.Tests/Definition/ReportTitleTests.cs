using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>What titles say about organ and year, also where they are worded freely.</summary>
public class ReportTitleTests
{
    [Theory]
    [InlineData("淮安市人民政府2024年政府信息公开工作年度报告（草案）", "淮安市人民政府", 2024)]
    [InlineData("2024年度淮安市人民政府信息公开工作年报", "淮安市人民政府", 2024)]
    [InlineData("2024年度淮安市教育局政府信息公开工作年报", "淮安市教育局", 2024)]
    [InlineData("淮安市人民政府关于2024年政府信息公开工作情况的报告", "淮安市人民政府", 2024)]
    [InlineData("淮安市教育局政府信息公开工作二〇二四年年报", "淮安市教育局", 2024)]
    public void A_title_that_is_worded_freely_says_organ_and_year(string text, string agency, int year)
    {
        var title = ReportTitle.RecogniseFree(text)!;

        Assert.Equal((agency, (int?)year, true, false), (title.Agency, title.Year, title.IsFree, title.IsOfForm));
    }

    [Theory]
    [InlineData("某市2023年、2024年政府信息公开工作年度报告")]
    [InlineData("某市2023-2024年政府信息公开工作年度报告")]
    [InlineData("某市2023年度至2024年度政府信息公开工作年度报告")]
    public void A_title_of_two_years_says_none(string text)
    {
        var title = ReportTitle.Recognise(text)!;

        Assert.Equal(("某市", null, true, false), (title.Agency, title.Year, title.HasTwoYears, title.IsOfForm));
    }

    [Theory]
    [InlineData("某市2024年2024年度政府信息公开工作年度报告")]
    public void A_title_that_names_its_year_twice_says_it(string text) => Assert.Equal(2024, ReportTitle.Recognise(text)!.Year);

    [Theory]
    [InlineData("关于公布2024年政府信息公开工作年度报告的通知")]
    [InlineData("2024年，本机关公开政府信息公开工作报告。")]
    [InlineData("2024年政府工作报告")]
    [InlineData("政府信息公开工作情况的报告")]
    public void Other_texts_are_no_titles(string text) => Assert.Null(ReportTitle.RecogniseFree(text));
}
