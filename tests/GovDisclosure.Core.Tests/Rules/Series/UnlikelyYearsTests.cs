using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Series;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Rules.Series;

/// <summary>What is unlikely in two years that follow one another: amounts in different units, and proceedings about nothing.</summary>
public class UnlikelyYearsTests
{
    private static readonly ImmutableArray<CountCell> Proceedings = [.. Proceeding.All.Select(proceeding => proceeding.Of(CaseResult.Total))];

    private static readonly ImmutableArray<CountCell> Applications =
        [ApplicationRow.NewlyReceived.Of(Applicant.Total), ApplicationRow.CarriedIn.Of(Applicant.Total)];

    [Theory]
    [InlineData("3.2", "16000", true)]
    [InlineData("3.2", "15999.9", false)]
    [InlineData("16000", "3.2", true)]
    [InlineData("15999.9", "3.2", false)]
    [InlineData("0", "35000", false)]
    [InlineData("35000", "0", false)]
    [InlineData("-1", "35000", false)]
    [InlineData("0.000001", "79228162514264337593543950335", true)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", false)]
    public void Amounts_five_thousand_times_apart_are_in_different_units(string last, string now, bool fails)
    {
        var (before, after) = (Year(2023), Year(2024));
        before[ActiveDisclosure.AdministrativeFeesAmount] = decimal.Parse(last, CultureInfo.InvariantCulture);
        after[ActiveDisclosure.AdministrativeFeesAmount] = decimal.Parse(now, CultureInfo.InvariantCulture);
        Assert.Equal(fails ? CheckOutcome.Failed : null, OutcomeOf("GD7013", before, after));
    }

    /// <summary>In its right unit the amount may have halved or doubled.</summary>
    [Property]
    public Property An_amount_entered_in_元_is_found_whichever_year_it_is() =>
        Prop.ForAll(Arb.From(Gen.Choose(1, 1_000_000)), Arb.From(Gen.Choose(500, 2_000)), Arb.From(Gen.Elements(true, false)), (yuan, permille, isNow) =>
        {
            var (before, after) = (Year(2023), Year(2024));
            before[ActiveDisclosure.AdministrativeFeesAmount] = yuan / 10_000m;
            after[ActiveDisclosure.AdministrativeFeesAmount] = yuan / 10_000m * permille / 1_000;
            var right = OutcomeOf("GD7013", before, after);
            (isNow ? after : before)[ActiveDisclosure.AdministrativeFeesAmount] *= 10_000;
            return right is null && OutcomeOf("GD7013", before, after) == CheckOutcome.Failed;
        });

    [Theory]
    [InlineData(null, "5", CheckOutcome.Unknown)]
    [InlineData("5", null, CheckOutcome.Unknown)]
    [InlineData(null, null, CheckOutcome.Unknown)]
    [InlineData(null, "0", null)]
    [InlineData("0", null, null)]
    public void A_blank_amount_leaves_the_unit_undecided_unless_the_other_is_zero(string? last, string? now, CheckOutcome? outcome)
    {
        var (before, after) = (Year(2023), Year(2024));
        before[ActiveDisclosure.AdministrativeFeesAmount] = last is null ? null : decimal.Parse(last, CultureInfo.InvariantCulture);
        after[ActiveDisclosure.AdministrativeFeesAmount] = now is null ? null : decimal.Parse(now, CultureInfo.InvariantCulture);
        Assert.Equal(outcome, OutcomeOf("GD7013", before, after));
    }

    [Fact]
    public void Amounts_are_compared_only_where_both_forms_print_them()
    {
        var after = Year(2021);
        after[ActiveDisclosure.AdministrativeFeesAmount] = null;
        Assert.Null(OutcomeOf("GD7013", Year(2020), after));
    }

    [Property]
    public Property Proceedings_need_an_application_of_this_year_or_of_the_last()
    {
        var number = Gen.Elements((long?)null, 0L, 0L, 0L, 1L, long.MaxValue);
        return Prop.ForAll(Arb.From(number.ArrayOf(Proceedings.Length)), Arb.From(number.ArrayOf(2 * Applications.Length)), (proceedings, applications) =>
        {
            var (before, after) = (Year(2023), Year(2024));
            foreach (var (cell, index) in Proceedings.Select((cell, index) => (cell, index)))
            {
                after[cell] = proceedings[index];
            }

            foreach (var (cell, index) in Applications.Select((cell, index) => (cell, index)))
            {
                (after[cell], before[cell]) = (applications[2 * index], applications[(2 * index) + 1]);
            }

            CheckOutcome? expected = proceedings.All(value => value == 0) || applications.Any(value => value > 0) ? null
                : proceedings.Any(value => value > 0) && applications.All(value => value == 0) ? CheckOutcome.Failed
                : CheckOutcome.Unknown;
            return OutcomeOf("GD7014", before, after) == expected;
        });
    }

    [Fact]
    public void The_proceedings_are_added_up_and_the_applications_of_both_years_are_named()
    {
        var (before, after) = (Year(2020), Year(2021));
        (after[Proceedings[0]], after[Proceedings[1]], after[Proceedings[2]]) = (2, null, 3);
        var finding = Assert.Single(Findings("GD7014", before, after));
        Assert.Equal((5m, "≤ 0", Severity.Warning), (finding.Actual, finding.Wanted, finding.Severity));
        Assert.Equal(["2021", "2021", "2020", "2020"], finding.Right.Select(value => value.Name[..4]));
    }

    [Theory]
    [InlineData("GD7013")]
    [InlineData("GD7014")]
    public void Two_published_reports_of_one_city_are_likely(string id)
    {
        Assert.Empty(Findings(id, RealReport.Load("suqian-shi-2023").Report.ToBuilder(), RealReport.Load("suqian-shi-2024").Report.ToBuilder()));
        Assert.False(RuleSet.Statutory.Includes(id));
        Assert.True(RuleSet.Strict.Includes(id));
    }

    private static CheckOutcome? OutcomeOf(string id, params AnnualReportBuilder[] reports) => Findings(id, reports).SingleOrDefault()?.Outcome;

    private static IEnumerable<Finding> Findings(string id, params AnnualReportBuilder[] reports) =>
        SeriesChecker.Check(reports.Select(report => report.Build()), RuleSet.Numbers.With(id)).Findings.Where(finding => finding.Rule.Id == id);

    private static AnnualReportBuilder Year(int year) =>
        new AnnualReportBuilder(year) { Agency = new Agency("某某机关", AgencyKind.Other) }.FillBlanksWithZero();
}
