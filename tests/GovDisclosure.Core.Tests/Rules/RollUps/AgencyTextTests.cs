using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Tests.Rules.RollUps;

/// <summary>A text that several organs have in common is found, whatever numbers and marks it has.</summary>
public class AgencyTextTests
{
    private const int Year = 2024;

    private static readonly string Text = string.Concat(Enumerable.Repeat("部分信息更新不够及时，个别栏目连续3个月没有新内容；政策解读以文字为主，形式比较单一。", 4));

    [Fact]
    public void The_same_text_is_found_at_both_organs_with_the_name_of_the_other()
    {
        var results = AgencyTextChecker.CheckEach([Of("甲局", Text), Of("乙局", Text), Of("丙局", Text + "其余栏目没有问题。")]);

        Assert.Equal([("甲局", "乙局"), ("乙局", "甲局"), ("丙局", null)], results.Select(result => (result.Agency, result.Result.Findings.SingleOrDefault()?.Found)));
        var finding = results[0].Result.Findings.Single();
        Assert.Equal((RollUpRules.TextsOfOneOrgan, CheckOutcome.Failed, Severity.Warning, "2024/problems"), (finding.Rule, finding.Outcome, finding.Severity, finding.Left.Single().Name));
        Assert.Contains("机关“乙局”", finding.ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal((Year, Verdict.Certified), (results[2].Year, results[2].Result.Verdict));
    }

    [Fact]
    public void Other_numbers_marks_and_paragraphs_do_not_hide_it()
    {
        var disguised = Text.Replace("；", "。\n", StringComparison.Ordinal).Replace("3个", "十二个", StringComparison.Ordinal);

        Assert.All(AgencyTextChecker.CheckEach([Of("甲局", Text), Of("乙局", disguised)]), result => Assert.Single(result.Result.Findings));
    }

    [Fact]
    public void Section_one_is_compared_with_section_one_only()
    {
        var other = Of("乙局", "").ToBuilder();
        other[ReportSection.Overview] = Narrative.FromText(Text);
        var same = Of("甲局", "").ToBuilder();
        same[ReportSection.Overview] = Narrative.FromText(Text);

        Assert.Empty(Findings(Of("甲局", Text), other.Build()));
        Assert.Equal(["2024/overview", "2024/overview"], Findings(same.Build(), other.Build()).Select(finding => finding.Left.Single().Name));
    }

    [Fact]
    public void Short_texts_other_years_one_organ_and_reports_of_nobody_are_not_compared()
    {
        var later = Of("乙局", Text).ToBuilder();
        later.Year = Year + 1;
        var undated = Of("丁局", Text).ToBuilder();
        undated.Year = null;

        Assert.Empty(Findings(Of("甲局", Text), later.Build(), undated.Build(), Of("", Text), Of("甲局", Text)));
        Assert.Empty(AgencyTextChecker.CheckEach([Of("甲局", Text[..90]), Of("乙局", Text[..90]), Of("丙局", "")]));
    }

    [Fact]
    public void Of_very_many_organs_the_first_ten_are_named()
    {
        var names = Enumerable.Range(1, 30).Select(number => $"第{number:00}局").ToList();

        var results = AgencyTextChecker.CheckEach(names.Select(name => Of(name, Text)));

        Assert.Equal(string.Join('、', names.Skip(1).Take(10)) + "…", results[0].Result.Findings.Single().Found);
        Assert.Equal(string.Join('、', names.Take(10)) + "…", results[^1].Result.Findings.Single().Found);
    }

    [Fact]
    public void The_rule_is_advice_that_a_rule_set_switches_on()
    {
        AnnualReport[] reports = [Of("甲局", Text), Of("乙局", Text)];

        Assert.Empty(AgencyTextChecker.CheckEach(reports, RuleSet.Statutory));
        Assert.NotEmpty(AgencyTextChecker.CheckEach(reports, RuleSet.Strict));
        Assert.All(
            AgencyTextChecker.CheckEach(reports, RuleSet.Strict.WithSeverity("GD8011", Severity.Info)),
            result => Assert.Equal(Severity.Info, result.Result.Findings.Single().Severity));
        Assert.Throws<ArgumentNullException>(() => AgencyTextChecker.CheckEach([null!]));
    }

    /// <summary>Recomputed without any hash: two organs of three share a text just when their letters are the same.</summary>
    [Property]
    public FsCheck.Property Organs_are_named_just_when_their_letters_are_the_same() => Prop.ForAll(
        Gen.Elements("一", "二", "1", "，", "𠮷", " ").ArrayOf(3).Select(string.Concat).ArrayOf(4).ToArbitrary(),
        ends =>
        {
            var reports = ends.Select((end, index) => Of($"第{index}局", Text + end)).ToArray();
            var naive = ends.Select(Letters).ToArray();
            return AgencyTextChecker.CheckEach(reports).Select((result, index) =>
                (result.Result.Findings.SingleOrDefault()?.Found ?? "")
                == string.Join('、', Enumerable.Range(0, ends.Length).Where(other => other != index && naive[other] == naive[index]).Select(other => $"第{other}局"))).All(holds => holds);
        });

    private static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(rune => System.Text.Rune.IsLetter(rune) && !"一二".Contains(rune.ToString(), StringComparison.Ordinal)));

    private static IEnumerable<Finding> Findings(params AnnualReport[] reports) => AgencyTextChecker.CheckEach(reports).SelectMany(result => result.Result.Findings);

    private static AnnualReport Of(string agency, string problems) => new AnnualReportBuilder(Year)
    {
        Agency = new Agency(agency, AgencyKind.Department),
        [ReportSection.Problems] = Narrative.FromText(problems),
    }.Build();
}
