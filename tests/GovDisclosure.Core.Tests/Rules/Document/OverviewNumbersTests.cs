using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>The numbers that a local notice asks for in section one: each is missed where it is missing, and only if the rule set asks.</summary>
public class OverviewNumbersTests
{
    private static readonly RuleSet Local = RuleSet.Statutory.WithSettings(new RuleSettings { OverviewStatesNumbers = true });

    // What a sentence states, and the sentence.
    private static readonly (string What, string Sentence)[] Stated =
    [
        ("规章本年制发件数", "本年制发规章2件。"),
        ("规章本年废止件数", "本年废止规章1件。"),
        ("规章现行有效件数", "现行有效规章12件。"),
        ("行政规范性文件本年制发件数", "本年制发行政规范性文件5件。"),
        ("行政规范性文件本年废止件数", "本年未废止行政规范性文件。"),
        ("行政规范性文件现行有效件数", "现行有效行政规范性文件40件。"),
        ("平台公开信息数量", "通过门户网站公开信息1200余条。"),
        ("政策解读数量", "发布图文解读材料十二篇。"),
        ("回应关切数量", "在线回应群众关切99件次。"),
    ];

    [Property]
    public Property What_is_not_stated_is_missed_and_nothing_else() =>
        Prop.ForAll(Arb.From(Gen.Elements(true, false).ArrayOf(Stated.Length)), isThere =>
            Missed(string.Concat(Stated.Zip(isThere).Where(pair => pair.Second).Select(pair => pair.First.Sentence)))
                .SequenceEqual(Stated.Zip(isThere).Where(pair => !pair.Second).Select(pair => pair.First.What)));

    [Fact]
    public void One_sentence_may_state_all_of_a_kind() =>
        Assert.DoesNotContain(Missed("本年制发规章2件，废止1件，现行有效12件；制发行政规范性文件5件，废止0件，现行有效40件。"), what => what.EndsWith("件数", StringComparison.Ordinal));

    [Theory]
    [InlineData("平台建设稳步推进。全年发布信息120条。", "平台公开信息数量")]
    [InlineData("2024年政府网站运行正常，满意率100%。", "平台公开信息数量")]
    [InlineData("通过12345热线平台受理诉求。", "平台公开信息数量")]
    [InlineData("建成一个平台。", "平台公开信息数量")]
    [InlineData("从三个方面加强平台建设。", "平台公开信息数量")]
    [InlineData("第三期平台建设已经验收。", "平台公开信息数量")]
    [InlineData("第3期平台建设已经验收。", "平台公开信息数量")]
    [InlineData("政策解读质量提高20%。", "政策解读数量")]
    [InlineData("（1）政策解读方面，形式多样。", "政策解读数量")]
    [InlineData("十分重视解读，及时回应。", "政策解读数量")]
    public void A_year_a_rate_or_an_ordinal_is_no_number_of_the_topic(string text, string missed) => Assert.Contains(missed, Missed(text));

    [Theory]
    [InlineData("网站发布1.2万条。", "平台公开信息数量")]
    [InlineData("政务微博发布信息 328 条。", "平台公开信息数量")]
    [InlineData("编发政府公报12期。", "平台公开信息数量")]
    [InlineData("解读图表15幅。", "政策解读数量")]
    [InlineData("政策解读：12篇。", "政策解读数量")]
    [InlineData("发布解读二十余篇。", "政策解读数量")]
    [InlineData("回复留言３２人次。", "回应关切数量")]
    public void Numbers_of_things_are_recognised_as_people_write_them(string text, string stated) => Assert.DoesNotContain(stated, Missed(text));

    [Fact]
    public void A_disclosure_count_of_section_one_states_a_number_too()
    {
        var report = Report("没有数字。");
        report.Disclosures = [new DisclosureCount("部门网站", 122, [new DisclosureCount("政策解读", 7)])];
        Assert.Equal(["回应关切数量"], Missed(report).Where(what => what.EndsWith("数量", StringComparison.Ordinal)));
    }

    [Fact]
    public void Documents_of_which_there_are_none_need_not_be_stated_and_a_blank_leaves_it_unknown()
    {
        var report = Report("没有数字。");
        (report[ActiveDisclosure.RulesIssued], report[ActiveDisclosure.RulesRepealed], report[ActiveDisclosure.RulesInForce]) = (0, 0, 0);
        Assert.DoesNotContain(Missed(report), what => what.StartsWith("规章", StringComparison.Ordinal));
        report[ActiveDisclosure.RulesInForce] = null;
        var finding = Assert.Single(Findings(report, Local), finding => finding.Outcome == CheckOutcome.Unknown);
        Assert.Equal(ActiveDisclosure.RulesInForce, finding.Left.Single().Cell);
    }

    [Fact]
    public void A_number_that_may_mean_any_of_three_cells_states_none() =>
        Assert.Contains("规章现行有效件数", Missed("我市有规章12件。"));

    [Fact]
    public void It_is_off_unless_the_rule_set_asks_and_says_nothing_about_a_section_without_text()
    {
        Assert.Empty(Findings(Report("没有数字。"), RuleSet.Strict));
        Assert.Empty(Findings(Report(""), Local));
        Assert.Empty(Findings(Report("无。"), Local));
        Assert.Empty(Findings(Report("本年度，本机关：无。"), Local));
        Assert.NotEmpty(Findings(Report("问题：无。改进：无。"), Local));
    }

    private static List<string> Missed(string overview) => Missed(Report(overview.Length > 0 ? overview : "没有数字。"));

    private static List<string> Missed(AnnualReportBuilder report) =>
        [.. Findings(report, Local).Where(finding => finding.Outcome == CheckOutcome.Failed).Select(finding => finding.Left.Single().Label["一、总体情况/".Length..])];

    private static IReadOnlyList<Finding> Findings(AnnualReportBuilder report, RuleSet rules) =>
        TextCase.Findings(DocumentRules.OverviewNumbers, report, rules);

    private static AnnualReportBuilder Report(string overview)
    {
        var report = TextCase.Report();
        report[ReportSection.Overview] = Narrative.FromText(overview);
        (report[ActiveDisclosure.RulesIssued], report[ActiveDisclosure.RulesRepealed], report[ActiveDisclosure.RulesInForce]) = (2, 1, 12);
        report[ActiveDisclosure.NormativeDocumentsIssued] = 5;
        report[ActiveDisclosure.NormativeDocumentsInForce] = 40;
        return report;
    }
}
