using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Model;
using GovDisclosure.Tests.PropertyTests;
using GovDisclosure.Tests.Rules.Recomputed;

namespace GovDisclosure.Tests.Rules;

/// <summary>The one-pass check of a clean report against the rules applied one by one.</summary>
public class FastPathTests
{
    // The fast path answers for counts below this bound; greater ones are left to the rules.
    private const long Bound = 1L << 56;

    // All rules for the numbers beside the tables, none of them, and all but one.
    private static readonly ImmutableArray<RuleDescriptor> Extra =
        [TableRules.NotNegative, TableRules.DisclosurePartsAddUp, .. RuleCatalog.All.Where(rule => rule.Id.StartsWith("GD61", StringComparison.Ordinal))];

    // A certified report may be implausible, so these rules ask more than the tables hold.
    private static readonly RuleSet Plausible = LibraryRules.OfText.Aggregate(RuleSet.Strict, (rules, rule) => rules.Without(rule.Id));

    private static readonly ImmutableArray<RuleSet> Sets =
    [
        Plausible,
        Extra.Aggregate(Plausible, (rules, rule) => rules.Without(rule.Id)),
        RuleSet.Numbers,
        Extra.Aggregate(RuleSet.Numbers, (rules, rule) => rules.Without(rule.Id)),
        .. Extra.Select(rule => RuleSet.Numbers.Without(rule.Id)),
    ];

    private static readonly ImmutableArray<RuleSet> WithLocalDates =
    [
        .. new[] { RuleSet.Numbers, RuleSet.Numbers.Without("GD0005"), RuleSet.Numbers.Without("GD0006"), RuleSet.Numbers.Without("GD0007") }
            .Select(rules => rules.WithSettings(new RuleSettings
            {
                Deadlines = new PublicationDeadlines { Department = new AnnualDate(1, 20), TownshipOrSubdistrict = new AnnualDate(1, 31), Other = new AnnualDate(4, 1) },
            })),
    ];

    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public bool It_never_calls_a_report_clean_that_is_not(AnyReport any) => Agrees(any.Value) && Agrees(any.Value, Plausible);

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public bool It_calls_a_certified_report_clean_unless_counts_are_huge(CertifiedReport certified) =>
        Sets.All(rules => IsClean(certified.Value, rules) == (IsCovered(certified.Value) && (!rules.HasPlausibility || Oracle.RuleByRule(certified.Value, rules).IsCertified)));

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public bool Both_ways_agree_on_reports_with_any_mistakes_or_improbable_numbers(CertifiedReport certified, int seed)
    {
        var spoiled = Spoilers.Spoil(certified.Value, new Random(seed));
        return Sets.All(rules => Agrees(spoiled, rules));
    }

    [Fact]
    public void A_report_whose_tables_hold_is_not_clean_if_it_is_implausible()
    {
        var rules = LibraryRules.WithinReport.OfType<PlausibilityRule>().Select(rule => rule.Descriptor).ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.True(Plausible.Includes(rule.Id), rule.Id));
        var found = new HashSet<RuleDescriptor>();
        foreach (var report in Implausible())
        {
            var findings = Oracle.RuleByRule(report, Plausible).Findings;
            if (findings.All(finding => rules.Contains(finding.Rule)))
            {
                Assert.Equal(findings.IsEmpty && IsCovered(report), IsClean(report, Plausible));
                Assert.Equal(IsCovered(report), IsClean(report, RuleSet.Numbers));
                found.UnionWith(findings.Select(finding => finding.Rule));
            }
        }

        Assert.Equal(rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), found.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    // Reports with one mistake or one improbable number each, and two whose outcomes are improbable while all sums hold.
    private static IEnumerable<AnnualReport> Implausible()
    {
        var random = new Random(1);
        foreach (var certified in ReportGenerators.CertifiedReports().Generator.Sample(100).Select(report => report.Value))
        {
            foreach (var (_, spoil) in Spoilers.All)
            {
                var builder = certified.ToBuilder();
                spoil(builder, random);
                yield return builder.Build();
            }
        }

        foreach (var row in new[] { ApplicationRow.OtherOutcome, ApplicationRow.NotHeld })
        {
            yield return DetectionTests.Zero(Edition.Latest)
                .SetRow(ApplicationRow.NewlyReceived, 30, 0, 0, 0, 0, 0)
                .SetRow(row, 30, 0, 0, 0, 0, 0)
                .ComputeTotals()
                .Build();
        }
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool It_calls_no_report_clean_in_which_one_cell_was_changed(SpoiledReport spoiled) =>
        !IsClean(spoiled.Value, RuleSet.Numbers) && !IsClean(TablesOnly(spoiled.Value), RuleSet.Numbers);

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public bool Both_ways_agree_on_any_tree_and_any_fees_beside_clean_tables(CertifiedReport certified, AnyReport any) =>
        Sets.All(rules => Agrees(With(certified.Value, any.Value.Disclosures, certified.Value.Fees), rules)
            && Agrees(With(certified.Value, certified.Value.Disclosures, any.Value.Fees), rules));

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 50)]
    public bool Both_ways_agree_when_any_one_count_of_the_tree_is_changed(CertifiedReport certified)
    {
        var tree = certified.Value.Disclosures;
        var changed =
            from at in Enumerable.Range(0, Oracle.Nodes(tree).Count())
            from change in new Func<long?, long?>[] { _ => null, _ => 0, count => count + 1, count => count - 1, count => -count, _ => long.MaxValue }
            select With(certified.Value, Change(tree, at, change), certified.Value.Fees);
        return changed.All(report => Sets.All(rules => Agrees(report, rules)));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Both_ways_agree_when_any_one_figure_on_fees_is_changed(CertifiedReport certified)
    {
        var fees = certified.Value.Fees ?? new ProcessingFees();
        var changed =
            from figure in FeeFigure.All
            from value in new decimal?[] { null, 0, 1, 10, 10.5m, -10, 1_000_000, decimal.MaxValue, decimal.MinValue }
            select figure.IsAmount ? fees.With(figure, value) : fees.With(figure, (long?)(value % long.MaxValue));
        return changed.All(other => Sets.All(rules => Agrees(With(certified.Value, certified.Value.Disclosures, other), rules)));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Both_ways_agree_on_every_kind_of_organ_and_every_day_around_its_dates(CertifiedReport certified, int day)
    {
        var around = new DateOnly(Math.Min(certified.Value.Year!.Value, 9990) + 1, 1, 1).AddDays((int)(Math.Abs((long)day) % 120) - 10);
        var reports =
            from kind in AgencyKind.All
            from published in new DateOnly?[] { around, null }
            select Published(certified.Value, kind, published);
        return reports.All(report => WithLocalDates.All(rules => Agrees(report, rules)));
    }

    /// <summary>Three times the greatest count, cut off at 64 bits, is a count again.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void A_sum_that_is_greater_than_any_count_is_not_taken_for_its_last_bits(Edition edition)
    {
        var part = new DisclosureCount("a", long.MaxValue);
        var report = With(DetectionTests.Zero(edition).Build(), [new("b", unchecked(long.MaxValue * 3), part, part, part)], null);
        Assert.False(IsClean(report, RuleSet.Numbers));
        Assert.Equal(Oracle.Facts(Oracle.RuleByRule(report, RuleSet.Numbers)), Oracle.Facts(ReportChecker.Check(report, RuleSet.Numbers)));
    }

    [Theory, MemberData(nameof(Editions))]
    public void Both_ways_agree_when_any_one_cell_is_set_to_any_edge(Edition edition)
    {
        var certified = ReportGenerators.CertifiedReports().Generator
            .Where(report => report.Value.Edition == edition).Sample(3).Select(report => report.Value)
            .Append(DetectionTests.Zero(edition).Build());
        var wrong =
            from report in certified
            from cell in StatutoryForm.Of(edition).Cells
            from value in new long?[] { null, 0, 1, -1, Bound - 1, Bound, -Bound, long.MaxValue, long.MinValue + 1 }
            let changed = CellTests.Set(report.ToBuilder(), cell, value).Build()
            where !Agrees(changed) || !Agrees(changed, Plausible)
            select $"{cell.Code} = {value}";
        Assert.Empty(wrong);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public Property Both_ways_agree_when_two_or_four_cells_are_changed_so_that_sums_may_still_hold(CertifiedReport certified, NonZeroDelta delta)
    {
        var report = certified.Value;
        var rows = ApplicationRow.All.Where(row => row.Editions.Contains(report.Edition)).ToArray();
        var corner =
            from row in Gen.Elements(rows)
            from other in Gen.Elements(rows)
            from applicant in Gen.Elements(Applicant.All.ToArray())
            from another in Gen.Elements(Applicant.All.ToArray())
            from half in Gen.Elements(true, false)
            select (row, other, applicant, another, half);
        return Prop.ForAll(Arb.From(corner), at =>
        {
            var builder = report.ToBuilder();
            builder[at.row, at.applicant] += delta.Value;
            builder[at.row, at.another] -= delta.Value;
            if (!at.half)
            {
                builder[at.other, at.applicant] -= delta.Value;
                builder[at.other, at.another] += delta.Value;
            }

            return Agrees(builder.Build());
        });
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool The_checker_counts_the_same_passed_checks_either_way(CertifiedReport certified) =>
        Sets.Add(RuleSet.Statutory).Add(RuleSet.Strict)
            .All(rules => ReportChecker.Check(certified.Value, rules).Passed == Oracle.RuleByRule(certified.Value, rules).Passed);

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 50)]
    public bool A_check_of_a_clean_report_allocates_nothing(CertifiedReport certified) =>
        !IsCovered(certified.Value) || Sets.All(rules => (rules.HasPlausibility && !IsClean(certified.Value, rules)) || BytesOfCheck(certified.Value, rules) == 0);

    [Theory, MemberData(nameof(Editions))]
    public void Trees_of_two_hundred_counts_cost_no_memory_and_those_of_thousands_one_result(Edition edition)
    {
        var (broad, immense) = (WithTree(edition, 200), WithTree(edition, 5_000));
        Assert.Equal(0, BytesOfCheck(broad, RuleSet.Numbers));
        Assert.InRange(BytesOfCheck(immense, RuleSet.Numbers), 1, 100);
        Assert.All([broad, immense], report =>
            Assert.Equal(Oracle.RuleByRule(report, RuleSet.Numbers).Passed, ReportChecker.Check(report, RuleSet.Numbers).Passed));
    }

    /// <summary>A finding of a sum cites up to twenty cells with their labels; what is right costs next to nothing.</summary>
    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 50)]
    public bool A_check_of_a_wrong_report_allocates_its_findings_and_little_else(SpoiledReport spoiled)
    {
        var report = TablesOnly(spoiled.Value);
        var findings = ReportChecker.Check(report, RuleSet.Numbers).Findings;
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReportChecker.Check(report, RuleSet.Numbers);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated <= 2_000 + (findings.Length * 1_000) + (findings.Sum(finding => finding.Values.Count()) * 500);
    }

    private static bool IsClean(AnnualReport report, RuleSet rules) => CleanReport.CountIfClean(report, rules) is not null;

    private static AnnualReport Published(AnnualReport report, AgencyKind kind, DateOnly? published)
    {
        var builder = report.ToBuilder();
        (builder.Agency, builder.Published) = (new Agency("某机关", kind), published);
        return builder.Build();
    }

    private static bool Agrees(AnnualReport report) => Agrees(report, RuleSet.Numbers);

    // What is switched off is not asked of the numbers beside the tables, but still of the tables.
    private static bool Agrees(AnnualReport report, RuleSet rules)
    {
        var clean = IsClean(report, rules);
        var slow = Oracle.RuleByRule(report, rules);
        var isExact = IsCovered(report) && (rules == RuleSet.Numbers || Oracle.RuleByRule(TablesOnly(report), RuleSet.Numbers).IsCertified);
        return (isExact ? clean == slow.IsCertified : !clean || slow.IsCertified)
            && ReportChecker.Check(report, rules).Passed == slow.Passed;
    }

    internal static bool IsCovered(AnnualReport report) =>
        StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>().All(cell => report[cell] is not (>= Bound or < -Bound))
        && StatutoryForm.Of(report.Edition).Cells.OfType<AmountCell>().All(cell => report[cell] is not { Scale: > 6 });

    private static long BytesOfCheck(AnnualReport report, RuleSet rules)
    {
        ReportChecker.Check(report, rules);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReportChecker.Check(report, rules);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static AnnualReport WithTree(Edition edition, int leaves) =>
        With(DetectionTests.Zero(edition).Build(), [new("a", leaves, [.. Enumerable.Repeat(new DisclosureCount("b", 1), leaves)])], null);

    private static AnnualReport TablesOnly(AnnualReport report) => With(report, [], null);

    private static AnnualReport With(AnnualReport report, ImmutableArray<DisclosureCount> disclosures, ProcessingFees? fees)
    {
        var builder = report.ToBuilder();
        builder.Disclosures = disclosures;
        builder.Fees = fees;
        return builder.Build();
    }

    // The same tree with one count changed, the nodes being numbered parents first.
    private static ImmutableArray<DisclosureCount> Change(ImmutableArray<DisclosureCount> counts, int at, Func<long?, long?> change)
    {
        var changed = counts.ToBuilder();
        for (var i = 0; i < counts.Length; i++)
        {
            var count = counts[i];
            changed[i] = new DisclosureCount(count.Label, at == 0 ? change(count.Count) : count.Count, Change(count.Parts, at - 1, change));
            at -= Oracle.Nodes([count]).Count();
        }

        return changed.ToImmutable();
    }
}
