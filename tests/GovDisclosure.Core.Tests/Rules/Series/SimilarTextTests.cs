using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Series;

namespace GovDisclosure.Tests.Rules.Series;

/// <summary>Text that was taken over from last year with other numbers, other marks or in another order is recognised.</summary>
public class SimilarTextTests
{
    private static readonly string[] Sentences =
    [
        "一是部分信息更新不够及时，个别栏目连续3个月没有新内容；",
        "二是政策解读以文字为主，图表和视频只占12%，形式比较单一；",
        "三是个别工作人员对条例的规定不够熟悉，答复书的用语不够规范；",
        "四是公开平台的检索功能还不完善，群众查找文件费时较多。",
        "下一步，安排专人每周检查各个栏目，逾期没有更新的当月予以通报；",
        "重要政策出台后5个工作日内发布图解和问答；",
        "每季度组织1次培训，新到岗人员先学习后上岗。",
    ];

    private static readonly string Text = string.Concat(Sentences);

    [Theory]
    [InlineData(100)]
    [InlineData(80)]
    [InlineData(0)]
    public void The_share_that_both_texts_have_in_common_is_compared_with_the_setting(int threshold)
    {
        var half = string.Concat(Sentences[..4]) + "因机构调整，原先分散在各科室的职责已经集中到一处，责任更加明确，流程也随之简化，申请人只跑一个窗口即可办结全部手续，来年将继续精简。";
        var percent = PairsOf(half).PercentInCommonWith(PairsOf(Text));
        Assert.InRange(percent, 40, 70);
        var rules = RuleSet.Statutory.With("GD7012").WithSettings(new RuleSettings { SimilarityPercent = threshold });
        var findings = Findings(Text, half, rules);
        Assert.Equal(percent > threshold ? [percent] : Array.Empty<decimal?>(), findings.Select(finding => finding.Actual));
    }

    [Fact]
    public void Other_numbers_marks_and_paragraphs_do_not_hide_that_a_text_is_last_years()
    {
        var disguised = Text.Replace("；", "。\n", StringComparison.Ordinal).Replace("3", "17", StringComparison.Ordinal).Replace("12%", " 9.5 ％", StringComparison.Ordinal);
        var finding = Assert.Single(Findings(Text, disguised));
        Assert.Equal((CheckOutcome.Failed, 100m, "≤ 80"), (finding.Outcome, finding.Actual, finding.Wanted));
        Assert.Equal(("2024/problems", "2023/problems"), (finding.Left.Single().Name, finding.Right.Single().Name));
    }

    [Fact]
    public void Nor_does_another_order_of_the_sentences() =>
        Assert.InRange(Assert.Single(Findings(Text, string.Concat(Enumerable.Reverse(Sentences)))).Actual!.Value, 90, 99);

    [Fact]
    public void A_text_that_another_rule_calls_the_same_is_not_reported_twice_but_section_one_is()
    {
        Assert.Empty(Findings(Text, Text));
        var (before, after) = Years(Text, "其他问题。");
        before[ReportSection.Overview] = after[ReportSection.Overview] = Narrative.FromText(Text);
        Assert.Equal("2024/overview", Assert.Single(Findings(before, after)).Left.Single().Name);
    }

    [Fact]
    public void Short_texts_are_alike_anyway()
    {
        Assert.Empty(Findings("存在的主要问题：2023年公开不够及时。", "存在的主要问题：2024年公开不够及时。"));
        Assert.Empty(Findings("无。", "无！"));
    }

    [Fact]
    public void A_section_without_text_in_either_year_is_unknown_and_named()
    {
        var (before, after) = Years(Text, Text);
        before[ReportSection.Problems] = Narrative.Empty;
        after[ReportSection.Overview] = new Narrative(new Paragraph("　"));
        Assert.Equal(
            [(CheckOutcome.Unknown, "2023/problems"), (CheckOutcome.Unknown, "2024/overview")],
            Findings(before, after).Select(finding => (finding.Outcome, finding.Left.Single().Name)));
    }

    [Fact]
    public void It_is_advice_that_only_the_strict_set_gives()
    {
        Assert.False(RuleSet.Statutory.Includes("GD7012"));
        Assert.True(RuleSet.Strict.Includes("GD7012"));
    }

    [Property]
    public Property The_measure_is_that_of_a_slow_count_and_the_same_both_ways()
    {
        var letters = Gen.Elements("甲", "乙", "丙", "a", "𠮷", "1", "，", " ", "\n").ListOf().Select(string.Concat);
        return Prop.ForAll(Arb.From(letters), Arb.From(letters), (one, other) =>
        {
            var (left, right) = (PairsOf(one), PairsOf(other));
            return left.PercentInCommonWith(right) == Slow(one, other)
                && right.PercentInCommonWith(left) == left.PercentInCommonWith(right)
                && (left.Count == 0 || left.PercentInCommonWith(PairsOf(one)) == 100);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ten_megabytes_take_no_more_memory_than_a_long_section(bool isOfManyLetters)
    {
        var text = string.Create(3_400_000, isOfManyLetters, (characters, many) =>
        {
            for (var i = 0; i < characters.Length; i++)
            {
                characters[i] = (char)('\u4E00' + (many ? i * 40_503L % 20_011 : 0));
            }
        });
        var narrative = new Narrative(new Paragraph(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(LetterPairs.Most, LetterPairs.Of(narrative).Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200L * LetterPairs.Most);
    }

    private static int Slow(string one, string other)
    {
        var (left, right) = (Pairs(one), Pairs(other));
        var rest = right.ToList();
        var common = left.Count(rest.Remove);
        return left.Count + right.Count == 0 ? 0 : 200 * common / (left.Count + right.Count);
    }

    private static List<string> Pairs(string text)
    {
        var letters = text.EnumerateRunes().Where(System.Text.Rune.IsLetter).Select(rune => rune.ToString()).ToList();
        return [.. letters.Zip(letters.Skip(1), (first, second) => first + second)];
    }

    private static LetterPairs PairsOf(string text) => LetterPairs.Of(Narrative.FromText(text));

    private static List<Finding> Findings(string last, string now, RuleSet? rules = null)
    {
        var (before, after) = Years(last, now);
        return Findings(before, after, rules);
    }

    private static List<Finding> Findings(AnnualReportBuilder before, AnnualReportBuilder after, RuleSet? rules = null) =>
    [
        .. SeriesChecker.Check([before.Build(), after.Build()], rules ?? RuleSet.Statutory.With("GD7012")).Findings
            .Where(finding => finding.Rule == SeriesRules.TextsSimilar),
    ];

    private static (AnnualReportBuilder Before, AnnualReportBuilder After) Years(string last, string now) => (Year(2023, last), Year(2024, now));

    private static AnnualReportBuilder Year(int year, string problems) => new(year)
    {
        Agency = new Agency("某某市档案局", AgencyKind.Department),
        [ReportSection.Overview] = Narrative.FromText("总体情况另述。"),
        [ReportSection.Problems] = Narrative.FromText(problems),
    };
}
