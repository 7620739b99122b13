using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Series;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Tests.Rules.Series;

/// <summary>Rates of growth that the text states: what is wrong is found, and what is right, or not clear, is left alone.</summary>
/// <remarks>
/// 2023: new 74, carried in 6, concluded 78, reviews 8, normative documents issued 4. 2024: new 83, carried in 2, concluded 80, reviews 5,
/// issued 3. So new is up by 12.16 %, new and carried in by 6.25 %, concluded by 2.56 %; reviews are down by 37.5 %, documents by 25 %.
/// </remarks>
public class GrowthRateTests
{
    private static readonly decimal[] Steps = [1m, 0.1m, 0.01m];

    public static TheoryData<string> RightSentences { get; } = new(
        "本年新收政府信息公开申请83件，同比增长12.16%。",
        "本年新收政府信息公开申请83件，同比增长12.2%。",
        "本年新收政府信息公开申请83件，同比上升12%。",
        "全年新收政府信息公开申请83件，比上年增加9件，增长12.16%；办结80件。",
        "全年新收政府信息公开申请83件，较2023年增加9件，增幅为12.2％。",
        "本年新收政府信息公开申请83件（同比增长１２．１６％）。",
        "2024年共收到政府信息公开申请83件，较上年增长12.1%。",
        "2024年共收到政府信息公开申请85件，较去年同期增长6.25%。",
        "2024年收到政府信息公开申请85件，与上年相比，增长了6.3%。",
        "新收83件政府信息公开申请，同比增长 12.16 %，办结80件，同比增长2.6%。",
        "收到政府信息公开申请83件，其中自然人83件，同比增长12.16%。",
        "收到政府信息公开申请83件（自然人83件），同比上涨12.2%。",
        "因政府信息公开被申请行政复议5件，同比下降37.5%。",
        "因政府信息公开被申请行政复议5件，比上年度减少3件，下降37.5%。",
        "制发行政规范性文件3件，同比减少25%。");

    public static TheoryData<string> UnclearSentences { get; } = new(
        "主动公开政府信息1200条，同比增长99%。",
        "主动公开政府信息1200条、新收政府信息公开申请83件，同比增长99%。",
        "本年新收政府信息公开申请83件，办结率同比增长99%。",
        "本年新收政府信息公开申请83件，同比增长约99%。",
        "本年新收政府信息公开申请83件，同比增长99个百分点。",
        "本年新收政府信息公开申请83件，同比增长99%以上。",
        "本年新收政府信息公开申请83件，环比增长99%。",
        "本年新收政府信息公开申请83件，比2019年增长99%。",
        "本年新收政府信息公开申请83件，按期答复率99%。",
        "新收政府信息公开申请83件、办结80件，同比分别增长99%、98%。",
        "上半年新收政府信息公开申请40件，同比增长99%。",
        "通过网络收到政府信息公开申请60件，同比增长99%。",
        "全市新收政府信息公开申请3646件，同比增长99%。",
        "新收政府信息公开申请83件，新收信访件300件，同比增长99%。",
        "新收政府信息公开申请90件，同比增长99%。",
        "新收政府信息公开申请80余件，同比增长99%。",
        "同比增长99%，新收政府信息公开申请83件。",
        "新收政府信息公开申请83件。同比增长99%。",
        "新收政府信息公开申请83件，同比增长3倍，同比增长99%左右。");

    public static TheoryData<string> WrongSentences { get; } = new(
        "本年新收政府信息公开申请83件，同比增长10.84%。",
        "本年新收政府信息公开申请83件，同比增长12.3%。",
        "本年新收政府信息公开申请83件，同比增长13%。",
        "本年新收政府信息公开申请83件，同比下降12.16%。",
        "全年新收政府信息公开申请83件，比上年增加9件，增长12.61%；办结80件。",
        "全年新收政府信息公开申请83件，较2023年增加9件，增幅为21.2％。",
        "本年新收政府信息公开申请83件（同比增长１２．６１％）。",
        "2024年共收到政府信息公开申请85件，较去年同期增长6.52%。",
        "2024年收到政府信息公开申请85件，与上年相比，下降了6.3%。",
        "新收83件政府信息公开申请，同比增长12.16%，办结80件，同比增长12.16%。",
        "收到政府信息公开申请83件，其中自然人83件，同比增长15.16%。",
        "因政府信息公开被申请行政复议5件，同比下降60%。",
        "因政府信息公开被申请行政复议5件，同比上升37.5%。",
        "制发行政规范性文件3件，同比减少33.3%。",
        "主动公开政府信息1200条，同比增长5%，新收政府信息公开申请83件，同比增长5%。");

    [Theory, MemberData(nameof(RightSentences))]
    public void A_rate_that_follows_from_the_two_years_passes(string sentence)
    {
        Assert.Empty(Check(sentence).Findings);
        Assert.True(Check(sentence).Passed > Check("").Passed, "It was not understood.");
    }

    [Theory, MemberData(nameof(UnclearSentences))]
    public void A_rate_of_which_nobody_knows_what_it_is_about_is_left_alone(string sentence) =>
        Assert.Equal(Check("").Passed, Check(sentence).Passed + (Check(sentence).Findings.Length * 1000));

    [Theory, MemberData(nameof(WrongSentences))]
    public void A_rate_that_does_not_follow_is_found_where_it_stands(string sentence)
    {
        var finding = Assert.Single(Check(sentence).Findings);
        Assert.Equal((SeriesRules.GrowthRateStated, CheckOutcome.Failed), (finding.Rule, finding.Outcome));
        Assert.Equal("2024/applications.narrative[0]", finding.Location!.Path);
        Assert.StartsWith(finding.Found!.Split('…')[1], sentence[((int)finding.Location.Character! - 1)..], StringComparison.Ordinal);
        Assert.Contains("% = (", finding.Wanted, StringComparison.Ordinal);
    }

    [Fact]
    public void The_finding_computes_the_rate_from_the_cells_of_both_years()
    {
        var finding = Assert.Single(Check("本年新收政府信息公开申请83件，同比增长10.84%。").Findings);
        Assert.Equal((10.84m, "12.16% = (83 - 74) ÷ 74"), (finding.Actual, finding.Wanted));
        Assert.Equal(
            [("2024/applications.newlyReceived.total", 83m), ("2023/applications.newlyReceived.total", 74m)],
            finding.Right.Select(value => (value.Name, value.Value!.Value)));
    }

    [Fact]
    public void Blank_last_year_is_unknown_zero_last_year_has_no_rate_and_a_missing_year_compares_nothing()
    {
        var (before, after) = Years("本年新收政府信息公开申请83件，同比增长99%。");
        before[ApplicationRow.NewlyReceived, Applicant.Total] = null;
        var finding = Assert.Single(Growth(before, after));
        Assert.Equal((CheckOutcome.Unknown, "2023/applications.newlyReceived.total"), (finding.Outcome, finding.Values.Single(value => value.Value is null).Name));
        before[ApplicationRow.NewlyReceived, Applicant.Total] = 0;
        Assert.Empty(Growth(before, after));
        before.Year = 2022;
        Assert.Equal(["GD7010"], SeriesChecker.Check([before.Build(), after.Build()]).Findings.Select(found => found.Rule.Id));
    }

    [Fact]
    public void A_cell_that_last_years_form_does_not_print_has_no_rate()
    {
        var (before, after) = (new AnnualReportBuilder(2020).FillBlanksWithZero(), new AnnualReportBuilder(2021).FillBlanksWithZero());
        after[ActiveDisclosure.NormativeDocumentsIssued] = 3;
        after[ReportSection.ActiveDisclosure] = Narrative.FromText("制发行政规范性文件3件，同比减少99%。");
        Assert.Empty(Growth(before, after));
    }

    /// <summary>Whatever the two years are, the rate rounded to any number of places agrees, and one that is farther away does not.</summary>
    [Property(MaxTest = 300)]
    public Property The_rate_as_computed_passes_and_any_other_rate_is_found()
    {
        var cases =
            from last in Gen.OneOf(Gen.Choose(1, 200), Gen.Choose(1, int.MaxValue))
            from now in Gen.OneOf(Gen.Choose(1, 200), Gen.Choose(1, int.MaxValue))
            from places in Gen.Choose(0, 2)
            from error in Gen.Choose(-40, 40)
            from words in Gen.Elements(("，同比增长", "，同比下降"), ("，比上年上升", "，较上年减少"), ("（较去年同期增加", "（比2023年降低"))
            select (last: (decimal)last, now: (decimal)now, places, error, words);
        return Prop.ForAll(Arb.From(cases), at =>
        {
            var exact = (at.now - at.last) * 100 / at.last;
            var stated = decimal.Round(exact, at.places, MidpointRounding.AwayFromZero) + (at.error / 20m);
            if (Math.Abs(stated) >= 10_000)
            {
                return true;
            }

            var number = Math.Abs(stated).ToString("F" + (at.error % 20 == 0 ? at.places : 2), CultureInfo.InvariantCulture);
            stated = Math.Sign(stated) * decimal.Parse(number, CultureInfo.InvariantCulture);
            var step = at.error % 20 == 0 ? Steps[at.places] : 0.01m;
            var tolerance = Math.Max(0.1m, step / 2) * at.last;
            var agrees = Math.Abs(((at.now - at.last) * 100) - (stated * at.last)) <= tolerance;
            var sentence = $"本年新收政府信息公开申请{at.now}件{(stated < 0 ? at.words.Item2 : at.words.Item1)}{number}%{(at.words.Item1[0] == '（' ? "）" : "")}。";
            var (before, after) = Years(sentence);
            (before[ApplicationRow.NewlyReceived, Applicant.Total], after[ApplicationRow.NewlyReceived, Applicant.Total]) = ((long)at.last, (long)at.now);
            return Growth(before, after).Count == (agrees ? 0 : 1);
        });
    }

    [Theory]
    [InlineData("新收政府信息公开申请83件，同比增长12.16%，")]
    [InlineData("新收政府信息公开申请83件，")]
    [InlineData("同比增长12%，")]
    [InlineData("比上年")]
    [InlineData("同")]
    [InlineData("同比增长1")]
    [InlineData("同比 ")]
    [InlineData("较2023年增加9件，")]
    public void Ten_megabytes_of_it_are_read_and_nothing_throws(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, (10_000_000 / 3 / pattern.Length) + 1)) + "%";
        var (before, after) = Years(text);
        Assert.All(GrowthReader.Read(after.Build()), growth => Assert.InRange(growth.About.Length, 1, 1));
        Assert.Empty(Growth(before, after));
    }

    private static CheckResult Check(string sentence)
    {
        var (before, after) = Years(sentence);
        return SeriesChecker.Check([before.Build(), after.Build()], RuleSet.Numbers.With("GD7011"));
    }

    private static List<Finding> Growth(AnnualReportBuilder before, AnnualReportBuilder after) =>
        [.. SeriesChecker.Check([before.Build(), after.Build()]).Findings.Where(finding => finding.Rule == SeriesRules.GrowthRateStated)];

    private static (AnnualReportBuilder Before, AnnualReportBuilder After) Years(string sentence)
    {
        var before = Year(2023, received: 74, carriedIn: 6, carriedOut: 2, reviews: 8, issued: 4);
        var after = Year(2024, received: 83, carriedIn: 2, carriedOut: 5, reviews: 5, issued: 3);
        after[ReportSection.Applications] = Narrative.FromText(sentence);
        return (before, after);
    }

    private static AnnualReportBuilder Year(int year, int received, int carriedIn, int carriedOut, int reviews, int issued)
    {
        var report = new AnnualReportBuilder(year) { Agency = new Agency("某某市档案局", AgencyKind.Department) }
            .FillBlanksWithZero()
            .SetRow(ApplicationRow.NewlyReceived, received, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedIn, carriedIn, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, carriedOut, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, received + carriedIn - carriedOut, 0, 0, 0, 0, 0);
        report[Proceeding.Review, CaseResult.Upheld] = reviews;
        report[ActiveDisclosure.NormativeDocumentsIssued] = issued;
        report[ActiveDisclosure.NormativeDocumentsInForce] = year == 2023 ? 40 : 43;
        return report.ComputeTotals();
    }
}
