using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Series;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Series;

/// <summary>Laws of the comparison across years.</summary>
[Properties(Arbitrary = [typeof(ReportGenerators), typeof(ManyReports)])]
public class SeriesPropertyTests
{
    [Property]
    public bool Reports_that_take_over_what_the_last_handed_on_break_no_rule_across_years(CertifiedSeries series) =>
        SeriesChecker.Check(series.Values, RuleSet.Numbers).IsCertified && series.Values.All(report => ReportChecker.Check(report, RuleSet.Numbers).IsCertified);

    [Property]
    public bool The_order_of_the_reports_does_not_matter(MixedReports mixed, int seed) =>
        Oracle.Facts(SeriesChecker.Check(mixed.Values, RuleSet.Strict)).SequenceEqual(
            Oracle.Facts(SeriesChecker.Check(Shuffle(mixed.Values, seed), RuleSet.Strict)));

    [Property]
    public Property One_changed_cell_breaks_exactly_the_relations_that_it_is_part_of(CertifiedSeries series, NonZeroDelta delta)
    {
        var places =
            from place in Gen.Choose(0, series.Values.Length - 1)
            from cell in Gen.Elements(StatutoryForm.Of(series.Values[place].Edition).Cells.OfType<CountCell>().ToArray())
            select (place, cell);
        return Prop.ForAll(Arb.From(places), at =>
        {
            var changed = series.Values.SetItem(at.place, ReportGenerators.Spoil(series.Values[at.place], at.cell, delta.Value).Value);
            var found = SeriesChecker.Check(changed, RuleSet.Numbers).Findings.Select(finding => (finding.Left[0].Name, finding.Difference!.Value)).ToHashSet();
            return found.SetEquals(Expected(changed, at.place, at.cell, delta.Value));
        });
    }

    [Property]
    public bool Blank_cells_and_missing_years_leave_things_unknown_and_never_make_them_fail(CertifiedSeries series, int seed)
    {
        var random = new Random(seed);
        var rest = series.Values
            .Where(_ => random.Next(4) > 0)
            .Select(report =>
            {
                var builder = report.ToBuilder();
                foreach (var cell in StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>().Where(_ => random.Next(10) == 0))
                {
                    builder[cell] = null;
                }

                return builder.Build();
            })
            .ToList();
        var result = SeriesChecker.Check(rest, RuleSet.Numbers);
        var gaps = rest.Zip(rest.Skip(1)).Count(pair => pair.First.Year + 1 < pair.Second.Year);
        return result.Failed == 0 && result.Findings.Count(finding => finding.Rule == SeriesRules.YearsWithoutGap) == gaps;
    }

    [Property]
    public bool Every_value_that_a_finding_cites_is_in_the_report_of_that_year(MixedReports mixed) =>
        SeriesChecker.CheckEach(mixed.Values, RuleSet.Strict).All(agency =>
            agency.Result.Findings.SelectMany(finding => finding.Values).Where(value => value.Cell is not null).All(value =>
                mixed.Values.Any(report => report.Agency.Name == agency.Agency && value.Name == $"{report.Year}/{value.Cell!.Code}"
                    && value.Cell.Editions.Contains(report.Edition) && report[value.Cell] == value.Value)));

    [Property]
    public bool The_two_sides_of_a_broken_relation_are_the_sums_of_its_values(MixedReports mixed) =>
        SeriesChecker.Check(mixed.Values, RuleSet.Numbers.Without("GD7008")).Findings
            .Where(finding => finding.Rule.Kind is RuleKind.CarryOver or RuleKind.Stock)
            .All(finding => finding.Outcome == CheckOutcome.Unknown
                ? finding.Values.Any(value => value.Value is null)
                : finding.Actual == finding.Left.Sum(value => value.Value) && finding.Expected == finding.Right.Sum(value => value.Value) && finding.Difference != 0);

    // As the left side of the year itself, and as what the next year takes over.
    private static IEnumerable<(string Name, decimal Difference)> Expected(IReadOnlyList<AnnualReport> reports, int place, CountCell cell, long delta)
    {
        foreach (var relation in StatutoryForm.AcrossYears)
        {
            for (var later = Math.Max(place, 1); later <= Math.Min(place + 1, reports.Count - 1); later++)
            {
                var (before, after) = (reports[later - 1], reports[later]);
                if (relation.Applies(before.Edition, after.Edition))
                {
                    var sign = later == place ? Sign(relation.Left, cell) - Sign(relation.Right, cell) : -Sign(relation.Before, cell);
                    if (sign != 0)
                    {
                        yield return ($"{after.Year}/{relation.Left[0].Code}", sign * (decimal)delta);
                    }
                }
            }
        }
    }

    private static int Sign(IEnumerable<CountCell> side, CountCell cell) => side.Contains(cell) ? 1 : 0;

    private static AnnualReport[] Shuffle(IEnumerable<AnnualReport> reports, int seed)
    {
        var shuffled = reports.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
