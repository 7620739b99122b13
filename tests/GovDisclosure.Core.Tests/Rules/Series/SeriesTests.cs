using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Series;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Rules.Series;

/// <summary>The rules across years, one by one, on reports made for them and on reports that were published.</summary>
public class SeriesTests
{
    [Fact]
    public void Two_published_reports_of_one_city_agree_but_for_what_is_unknown()
    {
        var reports = new[] { RealReport.Load("suqian-shi-2024").Report, RealReport.Load("suqian-shi-2023").Report };
        var result = SeriesChecker.Check(reports, RuleSet.Numbers);
        Assert.DoesNotContain(result.Findings, finding => finding.Outcome == CheckOutcome.Failed);
        Assert.All(["GD7001", "GD7003"], id => Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id == id));
    }

    [Fact]
    public void What_was_not_carried_over_is_named_with_both_years_and_by_how_much()
    {
        var (before, after) = (Year(2023), Year(2024));
        before.SetRow(ApplicationRow.NewlyReceived, 5, 0, 0, 0, 0, 0).SetRow(ApplicationRow.CarriedOut, 5, 0, 0, 0, 0, 0).ComputeTotals();
        after.SetRow(ApplicationRow.CarriedIn, 0, 3, 0, 0, 0, 0).SetRow(ApplicationRow.Granted, 0, 3, 0, 0, 0, 0).ComputeTotals();
        var findings = Check(after, before).Findings;
        Assert.Equal(
            [("GD7001", 3m, 5m), ("GD7002", 0m, 5m), ("GD7002", 3m, 0m)],
            findings.Select(finding => (finding.Rule.Id, finding.Actual!.Value, finding.Expected!.Value)));
        Assert.Equal("2024/applications.carriedIn.total", findings[0].Left.Single().Name);
        Assert.Equal("2023/applications.carriedOut.total", findings[0].Right.Single().Name);
        Assert.StartsWith("2024年/", findings[0].Left[0].Label, StringComparison.Ordinal);
        Assert.Equal(ApplicationRow.CarriedOut.Of(Applicant.Total), findings[0].Right[0].Cell);
        Assert.All(findings, finding => Assert.Equal(Edition.Form2021, finding.Edition));
        Assert.Contains("相差 -2", findings[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_on_either_side_leaves_the_relation_undecided_and_is_named()
    {
        foreach (var blankBefore in new[] { true, false })
        {
            var (before, after) = (Year(2023), Year(2024));
            (blankBefore ? before : after)[blankBefore ? ApplicationRow.CarriedOut : ApplicationRow.CarriedIn, Applicant.Total] = null;
            var finding = Assert.Single(Check(before, after).Findings);
            Assert.Equal(("GD7001", CheckOutcome.Unknown), (finding.Rule.Id, finding.Outcome));
            Assert.Equal(blankBefore ? "2023/applications.carriedOut.total" : "2024/applications.carriedIn.total", finding.Values.Single(value => value.Value is null).Name);
        }
    }

    [Fact]
    public void Documents_in_force_follow_from_last_year_on_the_2021_form()
    {
        var (before, after) = (Year(2023), Year(2024));
        before[ActiveDisclosure.RulesInForce] = 11;
        (after[ActiveDisclosure.RulesIssued], after[ActiveDisclosure.RulesRepealed], after[ActiveDisclosure.RulesInForce]) = (2, 1, 12);
        Assert.True(Check(before, after).IsCertified);
        after[ActiveDisclosure.RulesInForce] = 13;
        var finding = Assert.Single(Check(before, after).Findings);
        Assert.Equal(("GD7003", 1m), (finding.Rule.Id, finding.Difference));
    }

    [Fact]
    public void Items_follow_from_last_year_on_the_2019_form()
    {
        var (before, after) = (Year(2019), Year(2020));
        (before[ActiveDisclosure.CoercionPreviousItems], before[ActiveDisclosure.CoercionItemChange]) = (9, -8);
        after[ActiveDisclosure.CoercionPreviousItems] = 2;
        var finding = Assert.Single(Check(before, after).Findings);
        Assert.Equal(("GD7004", 2m, 1m), (finding.Rule.Id, finding.Actual, finding.Expected));
    }

    [Fact]
    public void Stocks_are_not_compared_between_the_two_forms_but_what_is_carried_over_is()
    {
        var (before, after) = (Year(2020), Year(2021));
        before[ActiveDisclosure.RulesTotalDisclosed] = 50;
        before[ActiveDisclosure.LicensingPreviousItems] = 60;
        Assert.True(Check(before, after).IsCertified);
        before.SetRow(ApplicationRow.CarriedOut, 1, 0, 0, 0, 0, 0).ComputeTotals();
        Assert.Equal(["GD7001", "GD7002"], Check(before, after).Findings.Select(finding => finding.Rule.Id));
    }

    [Theory]
    [InlineData(30, 299, false)]
    [InlineData(30, 300, true)]
    [InlineData(300, 31, false)]
    [InlineData(300, 30, true)]
    [InlineData(20, 0, true)]
    [InlineData(19, 0, false)]
    [InlineData(0, 100000, false)]
    [InlineData(1, 19, false)]
    [InlineData(2, 20, true)]
    [InlineData(5, 500000, true)]
    [InlineData(9223372036854775807, 922337203685477581, false)]
    [InlineData(9223372036854775807, 922337203685477580, true)]
    [InlineData(922337203685477581, 9223372036854775807, false)]
    [InlineData(922337203685477580, 9223372036854775807, true)]
    public void A_jump_is_a_number_ten_times_as_great_or_as_small(long last, long now, bool jumps)
    {
        var (before, after) = (Year(2023), Year(2024));
        before[ActiveDisclosure.PenaltyDecisions] = last;
        after[ActiveDisclosure.PenaltyDecisions] = now;
        var findings = Check(RuleSet.Strict.Without("GD7006").Without("GD7012"), before, after).Findings;
        Assert.Equal(jumps ? ["GD7005"] : Array.Empty<string>(), findings.Select(finding => finding.Rule.Id));
        Assert.True(Check(before, after).IsCertified, "It is advice, which the statutory rules do not give.");
    }

    [Theory]
    [InlineData(12.3, 123000, true)]
    [InlineData(123000, 12.3, true)]
    [InlineData(0.3, 3, true)]
    [InlineData(0.3, 2.9, false)]
    [InlineData(0, 1000, false)]
    [InlineData(19.9, 0, false)]
    [InlineData(20, 0, true)]
    public void An_amount_in_the_wrong_unit_jumps_however_small_the_right_one_is(double last, double now, bool jumps)
    {
        var (before, after) = (Year(2023), Year(2024));
        before[ActiveDisclosure.AdministrativeFeesAmount] = (decimal)last;
        after[ActiveDisclosure.AdministrativeFeesAmount] = (decimal)now;
        var findings = Check(RuleSet.Numbers.With("GD7005"), before, after).Findings;
        Assert.Equal(jumps ? ["GD7005"] : Array.Empty<string>(), findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_row_that_the_new_form_divides_jumps_only_with_its_parts_together()
    {
        var (before, after) = (Year(2020), Year(2021));
        before[ApplicationRow.OtherHandling, Applicant.NaturalPerson] = 90;
        (after[ApplicationRow.CorrectionOverdue, Applicant.NaturalPerson], after[ApplicationRow.OtherOutcome, Applicant.NaturalPerson]) = (5, 5);
        var rules = RuleSet.Strict.Without("GD7006").Without("GD7012");
        Assert.Empty(Check(rules, before, after).Findings);
        after[ApplicationRow.OtherOutcome, Applicant.NaturalPerson] = 4;
        Assert.Equal(3, Assert.Single(Check(rules, before, after).Findings).Left.Length);
    }

    [Fact]
    public void The_factor_of_a_jump_can_be_set()
    {
        var (before, after) = (Year(2023), Year(2024));
        (before[ActiveDisclosure.PenaltyDecisions], after[ActiveDisclosure.PenaltyDecisions]) = (30, 60);
        var rules = RuleSet.Strict.Without("GD7006").Without("GD7012");
        Assert.Empty(Check(rules, before, after).Findings);
        Assert.Single(Check(rules.WithSettings(rules.Settings with { JumpFactor = 2 }), before, after).Findings);
    }

    [Fact]
    public void Amounts_that_no_product_could_hold_are_compared_too()
    {
        var (before, after) = (Year(2023), Year(2024));
        (before[ActiveDisclosure.AdministrativeFeesAmount], after[ActiveDisclosure.AdministrativeFeesAmount]) = (decimal.MaxValue, decimal.MaxValue);
        Assert.Empty(Check(RuleSet.Strict.Without("GD7006").Without("GD7012"), before, after).Findings);
        after[ActiveDisclosure.AdministrativeFeesAmount] = decimal.MinValue;
        Assert.Single(Check(RuleSet.Strict.Without("GD7006").Without("GD7012"), before, after).Findings);
    }

    [Fact]
    public void The_problems_of_last_year_are_recognised_however_the_lines_are_broken()
    {
        var (before, after) = (Year(2023), Year(2024));
        Assert.Equal(Verdict.Undetermined, Check(RuleSet.Statutory, before, after).Verdict);
        before[ReportSection.Problems] = Narrative.FromText("一是公开不够及时。\n二是解读形式单一。");
        Assert.Equal("2024/problems", Assert.Single(Check(RuleSet.Statutory, before, after).Findings).Left.Single().Name);
        after[ReportSection.Problems] = Narrative.FromText("一是公开不够及时。 二是解读形式单一。");
        var finding = Assert.Single(Check(RuleSet.Statutory, before, after).Findings);
        Assert.Equal(("GD7006", CheckOutcome.Failed, RuleClass.Advisory), (finding.Rule.Id, finding.Outcome, finding.Rule.Class));
        Assert.Contains("公开不够及时", finding.ToString(), StringComparison.Ordinal);
        after[ReportSection.Problems] = Narrative.FromText("一是公开不够及时。二是解读形式单一！");
        Assert.Empty(Check(RuleSet.Statutory, before, after).Findings);
    }

    [Theory]
    [InlineData(10, 10, 20, false)]
    [InlineData(10, 9, 20, true)]
    [InlineData(0, 0, 19, false)]
    public void Lawsuits_after_review_need_reviews_of_this_year_or_the_last(long last, long now, long lawsuits, bool fails)
    {
        var (before, after) = (Year(2023), Year(2024));
        before[Proceeding.Review, CaseResult.Total] = last;
        after[Proceeding.Review, CaseResult.Total] = now;
        after[Proceeding.LitigationAfterReview, CaseResult.Total] = lawsuits;
        after[ApplicationRow.NewlyReceived, Applicant.Total] = 64;
        var findings = Check(RuleSet.Strict.Without("GD7006").Without("GD7012").Without("GD7005"), before, after).Findings;
        Assert.Equal(fails ? ["GD7009"] : Array.Empty<string>(), findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_missing_year_is_named_and_nothing_fails()
    {
        var (first, last) = (Year(2021), Year(2024));
        last.SetRow(ApplicationRow.CarriedIn, 3, 0, 0, 0, 0, 0).ComputeTotals();
        var finding = Assert.Single(Check(last, first).Findings);
        Assert.Equal(("GD7010", CheckOutcome.Unknown, "2022-2023/report"), (finding.Rule.Id, finding.Outcome, finding.Left.Single().Name));
        Assert.Contains("2022-2023年度报告", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_given_twice_is_an_error_and_is_compared_only_if_both_say_the_same()
    {
        var (first, second, third) = (Year(2021), Year(2022), Year(2023));
        third.SetRow(ApplicationRow.CarriedIn, 3, 0, 0, 0, 0, 0).ComputeTotals();
        Assert.Equal(["GD7001", "GD7002", "GD7007"], Check(first, second, second, third).Findings.Select(finding => finding.Rule.Id));
        var other = Year(2022).SetRow(ApplicationRow.Granted, 1, 0, 0, 0, 0, 0);
        var finding = Assert.Single(Check(first, second, other, third).Findings);
        Assert.Equal(("GD7007", "2022/reports", 2m), (finding.Rule.Id, finding.Left.Single().Name, finding.Actual));
    }

    [Fact]
    public void A_year_that_is_compared_with_no_other_leaves_its_rules_unknown_even_if_GD7007_is_off()
    {
        var rules = RuleSet.Numbers.Without("GD7007");
        var other = Year(2022).SetRow(ApplicationRow.Granted, 1, 0, 0, 0, 0, 0);
        foreach (var reports in new[] { new[] { Year(2021), Year(2022), other, Year(2023) }, [Year(2022), other] })
        {
            var result = Check(rules, reports);
            Assert.Equal(Verdict.Undetermined, result.Verdict);
            Assert.Equal(
                ["GD7001", "GD7002", "GD7003"],
                result.Findings.Where(finding => finding.Left.Single().Name == "2022/reports").Select(finding => finding.Rule.Id));
            Assert.Equal(3, result.Findings.Length);
        }

        var undated = Year(2020);
        undated.Year = null;
        Assert.Equal(["GD7001", "GD7002", "GD7004"], Check(rules, Year(2021), undated).Findings.Select(finding => finding.Rule.Id));
        Assert.True(Check(rules, Year(2021), Year(2022), Year(2022)).IsCertified);
    }

    [Fact]
    public void Reports_of_different_organs_are_not_compared_unless_the_rule_is_switched_off()
    {
        var (before, after) = (Year(2023), Year(2024));
        after.Agency = new Agency("某某局", AgencyKind.Department);
        after.SetRow(ApplicationRow.CarriedIn, 3, 0, 0, 0, 0, 0).ComputeTotals();
        var finding = Assert.Single(Check(before, after).Findings);
        Assert.Equal(("GD7008", "某某局", "某某机关"), (finding.Rule.Id, finding.Found, finding.Wanted));
        Assert.Equal(["GD7001", "GD7002"], Check(RuleSet.Numbers.Without("GD7008"), before, after).Findings.Select(found => found.Rule.Id));
    }

    [Fact]
    public void A_report_without_an_organ_or_a_year_leaves_the_series_undecided()
    {
        var (unnamed, undated) = (Year(2023), Year(2023));
        unnamed.Agency = Agency.Unknown;
        undated.Year = null;
        var result = Check(unnamed, undated, Year(2024));
        Assert.Equal([("GD7007", CheckOutcome.Unknown), ("GD7008", CheckOutcome.Unknown)], result.Findings.Select(finding => (finding.Rule.Id, finding.Outcome)));
    }

    [Fact]
    public void Blanks_are_zero_where_the_settings_say_so()
    {
        var (before, after) = (new AnnualReportBuilder(2019) { Agency = new Agency("某某机关", AgencyKind.Other) }, Year(2020));
        Assert.Equal(Verdict.Undetermined, Check(before, after).Verdict);
        Assert.True(Check(RuleSet.Numbers.WithSettings(RuleSettings.Default with { BlanksAreZero = true }), before, after).IsCertified);
    }

    [Fact]
    public void A_rule_that_is_switched_off_finds_nothing_and_a_changed_severity_counts()
    {
        var (before, after) = (Year(2023), Year(2024));
        after.SetRow(ApplicationRow.CarriedIn, 3, 0, 0, 0, 0, 0).ComputeTotals();
        Assert.Equal(["GD7002"], Check(RuleSet.Numbers.Without("GD7001"), before, after).Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(Severity.Info, Check(RuleSet.Numbers.WithSeverity("GD7001", Severity.Info), before, after).Findings[0].Severity);
    }

    [Fact]
    public void Many_organs_are_compared_each_with_its_own_in_the_order_of_their_first_report()
    {
        var builders = new[] { ("乙", 2024), ("甲", 2023), ("乙", 2023), ("", 2023), ("甲", 2025), ("", 2024) }.Select(item =>
        {
            var builder = Year(item.Item2);
            builder.Agency = new Agency(item.Item1, AgencyKind.Other);
            return builder.Build();
        });
        var results = SeriesChecker.CheckEach(builders, RuleSet.Numbers);
        Assert.Equal(["乙", "甲", "", ""], results.Select(result => result.Agency));
        Assert.Equal([Verdict.Certified, Verdict.Undetermined, Verdict.Undetermined, Verdict.Undetermined], results.Select(result => result.Result.Verdict));
    }

    [Fact]
    public void A_finding_across_years_is_waived_for_the_organ_without_a_year()
    {
        var (before, after) = (Year(2023), Year(2024));
        after.SetRow(ApplicationRow.CarriedIn, 3, 0, 0, 0, 0, 0).ComputeTotals();
        var series = SeriesChecker.CheckEach([before.Build(), after.Build()], RuleSet.Numbers).Single();
        var day = new DateOnly(2025, 12, 31);
        var waivers = new WaiverSet([.. series.Result.Findings.Select(finding => Waiver.Of(finding, series.Agency, series.Year, "机构改革", "李四", day))]);
        Assert.All(waivers.Waivers, waiver => Assert.Equal(("某某机关", null), (waiver.Agency, waiver.Year)));
        Assert.Equal(Verdict.Waived, waivers.Apply(series.Result, series.Agency, series.Year, day).Verdict);
        Assert.Same(series.Result, waivers.Apply(series.Result, "某某局", null, day));
        Assert.Same(series.Result, waivers.Apply(series.Result, series.Agency, 2024, day));
        Assert.Same(series.Result, waivers.Apply(series.Result, after.Build(), day));
        Assert.Same(series.Result, waivers.Apply(series.Result, series.Agency, null, day.AddDays(1)));
    }

    [Fact]
    public void No_report_and_one_report_make_no_findings()
    {
        Assert.Empty(SeriesChecker.Check([]).Findings);
        Assert.Equal(Verdict.Undetermined, SeriesChecker.Check([]).Verdict);
        Assert.Empty(SeriesChecker.CheckEach([]));
        Assert.True(SeriesChecker.Check([Year(2024).Build()]).IsCertified);
        Assert.Throws<ArgumentNullException>(() => SeriesChecker.Check(null!));
        Assert.Throws<ArgumentNullException>(() => SeriesChecker.Check([null!]));
    }

    private static CheckResult Check(params AnnualReportBuilder[] reports) => Check(RuleSet.Numbers, reports);

    private static CheckResult Check(RuleSet rules, params AnnualReportBuilder[] reports) =>
        SeriesChecker.Check(reports.Select(report => report.Build()), rules);

    private static AnnualReportBuilder Year(int year) =>
        new AnnualReportBuilder(year) { Agency = new Agency("某某机关", AgencyKind.Other) }.FillBlanksWithZero();
}
