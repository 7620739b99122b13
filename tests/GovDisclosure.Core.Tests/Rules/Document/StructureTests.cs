using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>Each section says what it must say.</summary>
public class StructureTests
{
    // Words of our own for what published reports say, in the ways in which they say it.
    private static readonly string[] Overviews =
    [
        "一是主动公开信息方面，在平台发布信息。二是依申请公开方面，没有新收申请。三是政府信息管理方面，明确信息员任务。四是政府信息公开平台建设方面，维护官网。五是监督保障方面，对照考核制度自查，本年度无责任追究。",
        "（一）主动公开情况。网站发布信息。（二）依申请公开情况。规范答复。（三）政府信息管理情况。先审查后公开。（四）平台建设情况。优化专栏。（五）监督保障情况。按季度检查。",
        "全年主动发布信息多条，均已答复公众的公开申请；严格信息发布审核，改版门户网站栏目，业务培训两期。",
    ];

    private static readonly (string Lost, string Label)[] Aspects =
    [
        ("主动公开信息", "主动公开"), ("依申请公开", "依申请公开"), ("政府信息管理", "政府信息管理"), ("政府信息公开平台建设", "政府信息公开平台建设"),
    ];

    [Fact]
    public void A_report_with_its_texts_passes_every_rule() =>
        Assert.All(Edition.All, edition => Assert.Empty(ReportChecker.Check(TextCase.Report(edition.FirstYear).Build()).Findings));

    [Fact]
    public void Overviews_in_the_words_of_published_reports_cover_their_aspects() =>
        Assert.All(Overviews, text => Assert.Empty(TextCase.Findings(DocumentRules.OverviewAspects, ReportSection.Overview, text)));

    [Fact]
    public void Each_aspect_that_is_left_out_is_named() => Assert.All(Aspects, aspect =>
    {
        var finding = Assert.Single(TextCase.Findings(DocumentRules.OverviewAspects, ReportSection.Overview, Overviews[0].Replace(aspect.Lost, "某项工作", StringComparison.Ordinal)));
        Assert.Equal((aspect.Label, InputState.Missing, CheckOutcome.Failed, Severity.Warning), (Topic(finding), finding.State, finding.Outcome, finding.Severity));
        Assert.StartsWith("overview/", finding.Left.Single().Name, StringComparison.Ordinal);
    });

    [Fact]
    public void An_aspect_without_a_word_of_its_own_is_missed_even_if_rights_are_praised()
    {
        var finding = Assert.Single(TextCase.Findings(DocumentRules.OverviewAspects, ReportSection.Overview, "主动公开、依申请公开、政府信息管理、平台建设，保障知情权、参与权和监督权。"));
        Assert.Equal("监督保障", Topic(finding));
    }

    [Fact]
    public void The_five_aspects_are_those_of_the_2021_form() =>
        Assert.Empty(TextCase.Findings(DocumentRules.OverviewAspects, ReportSection.Overview, "全年工作平稳。", 2020));

    [Theory]
    [InlineData("")]
    [InlineData("　 \u200B")]
    public void An_overview_without_text_is_one_error_and_not_six(string text)
    {
        var report = TextCase.Report(kind: AgencyKind.PeoplesGovernment);
        report[ReportSection.Overview] = new Narrative(new Paragraph(text));
        var finding = Assert.Single(ReportChecker.Check(report.Build()).Findings);
        Assert.Equal((DocumentRules.OverviewStated, Severity.Error), (finding.Rule, finding.Severity));
        report[ReportSection.Overview] = Narrative.Empty;
        Assert.Equal(DocumentRules.OverviewStated, Assert.Single(ReportChecker.Check(report.Build()).Findings).Rule);
    }

    [Theory]
    [InlineData("工作考核结果良好，社会评议满意，没有责任追究情形。", "")]
    [InlineData("年度考评合格，委托第三方评价，无人被问责。", "")]
    [InlineData("工作考核结果良好，没有责任追究情形。", "社会评议")]
    [InlineData("社会评议满意。", "工作考核,责任追究")]
    public void A_government_reports_the_three_results(string sentence, string missing)
    {
        var text = "主动公开、依申请公开、政府信息管理、平台建设、监督保障均已落实。" + sentence;
        var findings = TextCase.Findings(DocumentRules.GovernmentResults, TextCase.With(TextCase.Report(kind: AgencyKind.PeoplesGovernment), ReportSection.Overview, text));
        Assert.Equal(missing, string.Join(',', findings.Select(Topic)));
        Assert.Empty(TextCase.Findings(DocumentRules.GovernmentResults, TextCase.With(TextCase.Report(kind: AgencyKind.Department), ReportSection.Overview, text)));
    }

    [Theory]
    [InlineData("某某镇人民政府", 3)]
    [InlineData("某某街道办事处", 0)]
    public void A_township_is_a_government_and_a_sub_district_is_none(string name, int findings) => Assert.Equal(
        findings,
        TextCase.Findings(DocumentRules.GovernmentResults, TextCase.With(TextCase.Report(kind: AgencyKind.TownshipOrSubdistrict, name: name), ReportSection.Overview, "工作平稳。")).Count);

    [Theory]
    [InlineData("无")]
    [InlineData("无。")]
    [InlineData("　　（无）")]
    [InlineData("本年度没有问题。")]
    [InlineData("不存在问题！")]
    [InlineData("一、主要问题\n无")]
    [InlineData("无\n无")]
    [InlineData("问题：无。改进：无。")]
    [InlineData("问题：无\n改进：无")]
    [InlineData("问题：\n无\n改进：\n无")]
    [InlineData("本机关不存在问题，无需改进。")]
    [InlineData("存在的主要问题：无；改进情况：无")]
    [InlineData("存在的主要问题及改进情况：无。")]
    [InlineData("一、存在的主要问题：无。二、改进情况：无。")]
    [InlineData("（一）问题（无）；（二）改进措施（无）")]
    [InlineData("本年度，本机关政府信息公开工作中不存在突出问题，也无需改进。")]
    [InlineData("本机关存在的问题：无。")]
    [InlineData("问题和不足均无。")]
    [InlineData("目前暂无问题和不足，无改进措施。")]
    [InlineData("没有需要改进的问题。")]
    [InlineData("未发现问题，不需要改进。")]
    [InlineData("问 题：无　改 进：无")]
    [InlineData("问题：改进：")]
    [InlineData("主要问题是：无；改进情况是：无。")]
    [InlineData("存在的主要问题为无。改进情况为无。")]
    [InlineData("我委存在问题：无。改进措施：无。")]
    [InlineData("本委不存在主要问题和改进情况。")]
    [InlineData("我镇不存在问题，无需改进。")]
    [InlineData("我市不存在问题，无改进情况。")]
    [InlineData("我区无问题，无需改进。")]
    [InlineData("我县无存在的问题和改进情况。")]
    [InlineData("学校不存在问题，无需改进。")]
    [InlineData("2024年，我局不存在问题，无需改进。")]
    [InlineData("2024年度我局不存在问题，无需改进。")]
    [InlineData("经自查，存在问题：无，改进情况：无。")]
    [InlineData("问题：暂时没有。改进：暂时没有。")]
    [InlineData("主要问题：不适用。改进情况：不适用。")]
    [InlineData("存在的主要问题及改进情况：无此情况。")]
    [InlineData("N/A")]
    [InlineData("0")]
    [InlineData("None")]
    [InlineData("问题：\n改进：")]
    [InlineData("（一）存在的主要问题\n（二）改进情况")]
    [InlineData("存在的主要问题及改进情况")]
    public void A_mere_denial_of_problems_is_an_error(string text)
    {
        var report = TextCase.Report();
        report[ReportSection.Problems] = new Narrative([.. text.Split('\n').Select(line => new Paragraph(line, line.StartsWith('一') ? 2 : 0))]);
        var finding = Assert.Single(ReportChecker.Check(report.Build()).Findings);
        Assert.Equal((DocumentRules.ProblemsStated, Severity.Error), (finding.Rule, finding.Severity));
    }

    [Theory]
    [InlineData("问题：无专人负责。改进：无。")]
    [InlineData("无障碍设施建设不足。改进：无。")]
    [InlineData("问题：无专门网站\n改进：无")]
    [InlineData("不存在问题。下一步，继续做好公开工作。")]
    [InlineData("本机关存在不足，无改进措施。")]
    [InlineData("政府信息公开工作不足。改进：无。")]
    [InlineData("存在的问题没有整改。")]
    [InlineData("存在问题。")]
    [InlineData("存在问题，需要改进。")]
    [InlineData("问题：没有及时更新。改进：无。")]
    [InlineData("公开力度不够。改进情况：无。")]
    public void What_says_more_than_a_denial_is_a_text(string text) =>
        Assert.Empty(TextCase.Findings(DocumentRules.ProblemsStated, ReportSection.Problems, text));

    [Theory]
    [InlineData("无。", 0)]
    [InlineData("本年度，本机关：无。", 0)]
    [InlineData("本年度：", 5)]
    [InlineData("无信息管理。", 4)]
    [InlineData("问题：无。改进：无。", 5)]
    [InlineData("本机关不存在问题，无需改进。", 5)]
    public void To_deny_problems_is_no_denial_of_what_section_one_is_about(string text, int missing) =>
        Assert.Equal(missing, TextCase.Findings(DocumentRules.OverviewAspects, ReportSection.Overview, text).Count);

    [Fact]
    public void A_section_five_without_text_is_an_error()
    {
        var report = TextCase.Report();
        report[ReportSection.Problems] = Narrative.Empty;
        Assert.Equal(DocumentRules.ProblemsStated, Assert.Single(ReportChecker.Check(report.Build()).Findings).Rule);
    }

    [Theory]
    [InlineData("一是解读质量有待提升；二是队伍不够稳定。", "改进情况")]
    [InlineData("已经按照计划完成网站改版。", "存在的主要问题,改进情况")]
    [InlineData("存在问题：队伍不稳定。改进情况：无。", "改进情况")]
    [InlineData("问题：无。改进情况：继续加强培训。", "存在的主要问题")]
    [InlineData("问题：队伍不稳定\n改进：无", "改进情况")]
    [InlineData("存在问题：队伍不稳定。改进情况：加强培训。", "")]
    [InlineData("公开不够及时。下一步，加强培训。", "")]
    [InlineData("一是解读形式单一。二是无专人负责。下一步，加强培训。", "")]
    [InlineData("下一步，加大培训力度。", "存在的主要问题")]
    [InlineData("公开意识不强。针对这一情况，将组织学习。", "")]
    [InlineData("对照要求还有短板：一是形式单一。今后增加图解。", "")]
    [InlineData("无障碍功能仍有不足，已经整改。", "")]
    public void Section_five_states_problems_and_improvements(string text, string missing)
    {
        var findings = TextCase.Findings(DocumentRules.ProblemsAndImprovements, ReportSection.Problems, text);
        Assert.Equal(missing, string.Join(',', findings.Select(Topic)));
        Assert.Empty(TextCase.Findings(DocumentRules.ProblemsStated, ReportSection.Problems, text));
    }

    [Theory]
    [InlineData("本年度无收取信息处理费情况。", true)]
    [InlineData("全年没有发出收费通知。", true)]
    [InlineData("全年收取信息处理费400元。", true)]
    [InlineData("无。", false)]
    [InlineData("本机关没有其他需要报告的事项。", false)]
    public void Section_six_reports_on_fees_even_if_there_were_none(string text, bool reports)
    {
        Assert.Equal(reports ? 0 : 1, TextCase.Findings(DocumentRules.FeesStated, ReportSection.OtherMatters, text).Count);
        Assert.Empty(TextCase.Findings(DocumentRules.FeesStated, ReportSection.OtherMatters, text, 2020));
    }

    [Fact]
    public void Figures_on_fees_stand_for_the_sentence()
    {
        var report = TextCase.Report();
        report[ReportSection.OtherMatters] = Narrative.Empty;
        Assert.Single(TextCase.Findings(DocumentRules.FeesStated, report));
        report.Fees = new ProcessingFees { AmountReceived = 0 };
        Assert.Empty(TextCase.Findings(DocumentRules.FeesStated, report));
    }

    // The last part of the label: 一、总体情况/监督保障.
    private static string Topic(Finding finding) => finding.Left.Single().Label.Split('/')[^1];
}
