using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>Text that was left over, left out or added: found where it stands, and nothing else taken for it.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("根据国办公开办函〔2019〕60号编制。", 2024, true)]
    [InlineData("根据国办公开办函[2019]60号编制。", 2024, true)]
    [InlineData("根据国办公开办函（2019） 60 号编制。", 2024, true)]
    [InlineData("根据国办公开办函〔2021〕30号编制。", 2024, false)]
    [InlineData("根据国办公开办函〔2019〕61号设置专栏。", 2024, false)]
    [InlineData("根据国办公开办函〔2019〕60号编制。", 2020, false)]
    [InlineData("根据国办公开办函〔2021〕30号编制。", 2020, true)]
    public void A_report_does_not_cite_the_notice_of_another_edition(string text, int year, bool isWrong)
    {
        var findings = TextCase.Findings(DocumentRules.NoticeOfEdition, ReportSection.OtherMatters, text, year);
        Assert.Equal(isWrong ? 1 : 0, findings.Count);
        Assert.All(findings, finding => Assert.Equal((Edition.ForYear(year)!.Notice, new SourceLocation("otherMatters.narrative[0]", Character: 3)), (finding.Wanted, finding.Location)));
    }

    [Theory]
    [InlineData("主动公开信息  条，答复公众。", "息__条")]
    [InlineData("新收政府信息公开申请　　件。", "请__件")]
    [InlineData("召开新闻发布会__场", "会__场")]
    [InlineData("收取信息处理费   元；", "费__元")]
    [InlineData("主动公开信息 条，", null)]
    [InlineData("主动公开信息 28 条，", null)]
    [InlineData("附  件：名单", null)]
    [InlineData("信访案  件，", null)]
    [InlineData("主动公开信息  条目更新", null)]
    [InlineData("　　条例施行以来，", null)]
    [InlineData("第一项  项目公开。", null)]
    [InlineData("公开内容  一是条例。", null)]
    public void A_number_that_was_left_out_is_found(string text, string? gap)
    {
        var findings = TextCase.Findings(DocumentRules.NoGapForNumber, ReportSection.Applications, text);
        Assert.Equal(gap is null ? [] : [gap], findings.Select(finding => finding.Found));
    }

    [Theory]
    [InlineData("统计期限自2022年1月1日至2022年12月31日。", 2022)]
    [InlineData("本报告所列数据的统计期限为 2022 年 1 月 1 日起至 12 月 31 日止。", 2022)]
    [InlineData("统计数据为２０２２年１月１日—２０２２年１２月３１日。", 2022)]
    [InlineData("统计期限自2023年1月1日至12月31日。", null)]
    [InlineData("2022年1月1日至12月31日曾收到申请，", null)]
    [InlineData("统计期限见前。2022年1月1日至12月31日新收申请。", null)]
    [InlineData("统计期限自2022年1月1日至2023年12月31日。", null)]
    [InlineData("统计期限自2022年1月1日至6月30日。", null)]
    [InlineData("统计期限自12022年1月1日至12月31日。", null)]
    [InlineData("统计2022年", null)]
    public void A_period_of_another_year_is_found(string text, int? year)
    {
        var findings = TextCase.Findings(DocumentRules.PeriodOfYear, ReportSection.Overview, text);
        Assert.Equal(year is null ? [] : [$"{year}年1月1日至{year}年12月31日"], findings.Select(finding => finding.Found));
        Assert.All(findings, finding => Assert.Equal("2023年1月1日至2023年12月31日", finding.Wanted));
    }

    [Theory]
    [InlineData("（五）监督保障", 0)]
    [InlineData("（六）政府信息公开标准化建设", 1)]
    [InlineData("(十二)其他亮点", 1)]
    [InlineData("根据第二十条第（六）项，", 0)]
    [InlineData("（六", 0)]
    [InlineData("（）", 0)]
    public void A_sixth_aspect_is_advice_and_off_unless_switched_on(string text, int count)
    {
        Assert.Equal(count, TextCase.Findings(DocumentRules.NoFurtherAspects, ReportSection.Overview, text).Count);
        Assert.False(RuleSet.Statutory.Includes(DocumentRules.NoFurtherAspects.Id));
        Assert.True(RuleSet.Strict.Includes(DocumentRules.NoFurtherAspects.Id));
    }

    [Fact]
    public void Section_one_has_no_limit_unless_the_rule_set_names_one()
    {
        var report = TextCase.Report();
        report[ReportSection.Overview] = new Narrative([.. report[ReportSection.Overview].Paragraphs, new Paragraph(string.Concat(Enumerable.Repeat("公 开𠮷", 1000)))]);
        var length = report[ReportSection.Overview].ToString().EnumerateRunes().Count(rune => !System.Text.Rune.IsWhiteSpace(rune));
        Assert.Empty(TextCase.Findings(DocumentRules.OverviewLength, report));
        Assert.Empty(TextCase.Findings(DocumentRules.OverviewLength, report, Limited(length)));
        Assert.Equal(length, Assert.Single(TextCase.Findings(DocumentRules.OverviewLength, report, Limited(length - 1))).Actual);
    }

    private static RuleSet Limited(int length) => RuleSet.Statutory.WithSettings(RuleSettings.Default with { LongestOverview = length });
}
