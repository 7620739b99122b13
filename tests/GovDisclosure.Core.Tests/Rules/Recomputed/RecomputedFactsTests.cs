using System.Collections.Immutable;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Series;
using GovDisclosure.Tests.Conventions;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>
/// Every finding on numbers is true when it is worked out anew from the cells: its rule, its outcome, the values on both sides, what is stated,
/// what is expected and the difference. And nothing that is wrong is left out.
/// </summary>
[Properties(Arbitrary = [typeof(ReportGenerators), typeof(ManyReports)])]
public class RecomputedFactsTests
{
    private static readonly Dictionary<RuleDescriptor, Func<AnnualReport, IEnumerable<StatedFact>>> WithinReport =
        new(NaiveCells.Rules.Concat(NaiveSums.Rules).Concat(NaiveBounds.Rules));

    /// <summary>Rules that can only be undecided: what they ask for is there or not.</summary>
    private static readonly RuleDescriptor[] NeverFail =
        [TableRules.CellFilled, TableRules.IdentityStated, SeriesRules.YearsWithoutGap, RollUpRules.ChildPresent, RollUpRules.ChildCellFilled];

    [Property(MaxTest = 300)]
    public void What_is_found_in_a_report_is_what_its_numbers_say(CertifiedReport certified, int seed) =>
        AssertReport(Spoilers.Spoil(certified.Value, new Random(seed)));

    [Property(MaxTest = 150)]
    public void What_is_found_across_years_is_what_the_numbers_of_both_years_say(CertifiedSeries series, int seed) =>
        AssertSeries(Spoil(series.Values, new Random(seed)));

    [Property(MaxTest = 300)]
    public void What_is_found_between_a_parent_and_its_children_is_what_their_numbers_say(CertifiedChildren children, int seed) =>
        AssertFamily(Family.Of(children.Values, new Random(seed)));

    /// <summary>Each rule of numbers is reached by the reports above, so that none is compared with nothing.</summary>
    [Fact]
    public void Every_rule_of_numbers_is_broken_and_worked_out_anew()
    {
        var found = new HashSet<(RuleDescriptor Rule, CheckOutcome Outcome)>();
        var random = new Random(1);
        foreach (var edition in Edition.All)
        {
            foreach (var certified in ReportGenerators.CertifiedReports().Generator.Where(report => report.Value.Edition == edition).Sample(40))
            {
                foreach (var (_, spoil) in Spoilers.All)
                {
                    var builder = certified.Value.ToBuilder();
                    spoil(builder, random);
                    Note(AssertReport(builder.Build()));
                }
            }
        }

        foreach (var series in ManyReports.Series().Generator.Sample(300))
        {
            Note(AssertSeries(Spoil(series.Values, random)));
        }

        foreach (var children in ManyReports.Children().Generator.Sample(600))
        {
            Note(AssertFamily(Family.Of(children.Values, random)));
        }

        Offenders.None(
            from rule in Recomputed
            let wanted = NeverFail.Contains(rule) ? CheckOutcome.Unknown : CheckOutcome.Failed
            where !found.Contains((rule, wanted))
            select $"{rule.Id} {rule.Title.English}: no generated case makes it {wanted}");

        void Note(IEnumerable<Finding> findings) => found.UnionWith(findings.Select(finding => (finding.Rule, finding.Outcome)));
    }

    /// <summary>A rule of the catalogue is worked out here, or is about no numbers of a report, for one of these reasons.</summary>
    [Fact]
    public void Every_rule_is_worked_out_anew_or_is_about_text_or_about_input()
    {
        (string Reason, IEnumerable<RuleDescriptor> Rules)[] others =
        [
            ("reading: it is about a file, not about a report", RuleCatalog.All.Where(rule => rule.Kind == RuleKind.Reading)),
            ("absence: it is about text that must not be there", RuleCatalog.All.Where(rule => rule.Kind == RuleKind.Absence)),
            ("presence, range, agreement, plausibility of text: what it finds depends on how words are read", LibraryRules.OfText.Except(RecomputedTextTests.Rules)),
        ];
        Offenders.None(RuleCatalog.All.Except(Recomputed).Except(RecomputedTextTests.Rules).Except(others.SelectMany(other => other.Rules)).Select(rule => $"{rule.Id} {rule.Kind} is neither worked out anew nor excused"));
        Offenders.None(Recomputed.Concat(RecomputedTextTests.Rules).Intersect(others.SelectMany(other => other.Rules)).Select(rule => $"{rule.Id} is worked out anew and excused"));
    }

    private static IEnumerable<RuleDescriptor> Recomputed =>
        [.. WithinReport.Keys, .. NaiveSeries.Rules.Keys, .. NaiveRollUp.OfChildren, .. NaiveRollUp.OfParent];

    private static ImmutableArray<Finding> AssertReport(AnnualReport report)
    {
        var findings = ReportChecker.Check(report, RuleSet.Strict.WithSettings(NaiveCells.Local)).Findings;
        Assert.Equal(FactsOf(report), StatedFact.Stated(findings, WithinReport.Keys));
        return findings;
    }

    /// <summary>What the rules of numbers must find in a report, worked out by hand.</summary>
    internal static List<string> FactsOf(AnnualReport report) =>
        StatedFact.Sorted(WithinReport.Where(rule => rule.Key.Editions.Contains(report.Edition)).SelectMany(rule => rule.Value(report)));

    /// <summary>The rules that are worked out by hand for one report.</summary>
    internal static IEnumerable<RuleDescriptor> RulesWithinReport => WithinReport.Keys;

    private static ImmutableArray<Finding> AssertSeries(IReadOnlyList<AnnualReport> reports)
    {
        var findings = SeriesChecker.Check(reports, RuleSet.Strict).Findings;
        Assert.Equal(
            StatedFact.Sorted(NaiveSeries.Rules.SelectMany(rule => rule.Value(reports))),
            StatedFact.Stated(findings, NaiveSeries.Rules.Keys));
        return findings;
    }

    private static ImmutableArray<Finding> AssertFamily(Family family)
    {
        var (children, compared) = family.Check();
        var naive = new NaiveRollUp(family);
        Assert.Equal(StatedFact.Sorted(naive.Children()), StatedFact.Stated(children, NaiveRollUp.OfChildren));
        Assert.Equal(StatedFact.Sorted(naive.Compared()), StatedFact.Stated(compared, [.. NaiveRollUp.OfChildren, .. NaiveRollUp.OfParent]));
        return [.. children, .. compared];
    }

    // What a year takes over from the last, now and then.
    private static void TakeOverWrongly(AnnualReportBuilder report, Random random)
    {
        CountCell[] cells =
        [
            NaiveSums.Items[random.Next(5)].Previous, ActiveDisclosure.RulesInForce, ActiveDisclosure.NormativeDocumentsInForce,
            ApplicationRow.CarriedIn.Of(Applicant.Total), ApplicationRow.CarriedIn.Of(Applicant.Entered[random.Next(6)]),
        ];
        foreach (var cell in cells.Where(_ => random.Next(5) == 0))
        {
            Spoilers.SetCount(report, cell, random.Next(9));
        }
    }

    // Some reports with mistakes, left out, given twice or of another organ.
    private static List<AnnualReport> Spoil(IEnumerable<AnnualReport> series, Random random)
    {
        var spoiled = new List<AnnualReport>();
        var hasNoApplications = random.Next(6) == 0;
        foreach (var report in series)
        {
            var builder = report.ToBuilder();
            if (hasNoApplications)
            {
                Spoilers.WithoutApplications(builder, random);
            }

            for (var i = random.Next(4); i > 0; i--)
            {
                Spoilers.All[random.Next(6)].Spoil(builder, random);
            }

            builder.Year = random.Next(20) == 0 ? null : builder.Year;
            builder.Agency = new Agency(random.Next(8) == 0 ? "其他机关" : random.Next(20) == 0 ? "" : builder.Agency.Name, AgencyKind.Other);
            Spoilers.SetCount(builder, Proceeding.LitigationAfterReview.Of(CaseResult.Total), random.Next(4) == 0 ? 80_000_000_000_000_000 : builder[Proceeding.LitigationAfterReview, CaseResult.Total]);
            TakeOverWrongly(builder, random);
            Spoilers.ChangeUnit(builder, random);
            spoiled.AddRange(Enumerable.Repeat(builder.Build(), random.Next(8) switch { 0 => 0, 1 => 2, _ => 1 }));
            if (random.Next(12) == 0)
            {
                spoiled.Add(report);
            }
        }

        return spoiled;
    }
}
