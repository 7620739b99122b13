using System.Collections.Immutable;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules;

/// <summary>Clean reports that cost no memory although they are not like most: all is carried over, or zeros are left out.</summary>
public class CleanReportTests
{
    private static readonly RuleSet WithAdviceOnNew = RuleSet.Numbers.With(TableRules.CarriedOutWithinNew.Id);

    private static readonly ImmutableArray<RuleSet> ZerosForBlanks =
        [.. new[] { RuleSet.Numbers, WithAdviceOnNew, Advice() }.Select(rules => rules.WithSettings(new RuleSettings { BlanksAreZero = true }))];

    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    /// <summary>Five applications stay open for the whole year. That is unlikely, not wrong.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void A_certified_report_that_carries_out_more_than_is_new_costs_no_memory(Edition edition)
    {
        var report = DetectionTests.Zero(edition)
            .SetRow(ApplicationRow.CarriedIn, 5, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.CarriedOut, 5, 0, 0, 0, 0, 0)
            .ComputeTotals()
            .Build();
        Assert.True(ReportChecker.Check(report, RuleSet.Numbers).IsCertified);
        Assert.Equal(0, BytesOfCheck(report, RuleSet.Numbers));
        Assert.Equal(Oracle.RuleByRule(report, RuleSet.Numbers).Passed, ReportChecker.Check(report, RuleSet.Numbers).Passed);
        Assert.Equal(
            [TableRules.CarriedOutWithinNew.Id],
            ReportChecker.Check(report, WithAdviceOnNew).Findings.Select(finding => finding.Rule.Id).Distinct());
    }

    [Theory, MemberData(nameof(Editions))]
    public void A_blank_form_costs_no_memory_where_blanks_are_zero(Edition edition)
    {
        var form = new AnnualReportBuilder(edition) { Year = edition.FirstYear, Agency = new Agency("某机关", AgencyKind.Other) }.Build();
        var filled = form.ToBuilder().FillBlanksWithZero().Build();
        Assert.All(ZerosForBlanks, rules =>
        {
            Assert.True(ReportChecker.Check(form, rules).IsCertified);
            Assert.Equal(ReportChecker.Check(filled, rules).Passed, ReportChecker.Check(form, rules).Passed);
            Assert.Equal(0, BytesOfCheck(form, rules));
        });
        Assert.False(ReportChecker.Check(form, RuleSet.Numbers).IsCertified);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public bool Where_blanks_are_zero_a_report_is_judged_as_if_zeros_stood_there(AnyReport any, CertifiedReport certified, int seed) =>
        ZerosForBlanks.All(rules => IsJudgedAsFilled(any.Value, rules) && IsJudgedAsFilled(WithoutZeros(certified.Value, seed), rules));

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 100)]
    public bool Where_blanks_are_zero_a_certified_report_that_leaves_out_zeros_costs_no_memory(CertifiedReport certified, int seed)
    {
        var report = WithoutZeros(certified.Value, seed);
        return !FastPathTests.IsCovered(report)
            || ZerosForBlanks.All(rules => !ReportChecker.Check(report, rules).IsCertified || BytesOfCheck(report, rules) == 0);
    }

    /// <summary>A rule of another, which knows nothing of the settings, sees the zeros as well.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void A_rule_of_ones_own_sees_zeros_for_blanks(Edition edition)
    {
        var form = new AnnualReportBuilder(edition) { Year = edition.FirstYear, Agency = new Agency("某机关", AgencyKind.Other) }.Build();
        Assert.All(ZerosForBlanks, rules => Assert.True(ReportChecker.Check(form, rules.With(new Filled())).IsCertified));
    }

    private static RuleSet Advice() =>
        RuleCatalog.All.Where(rule => LibraryRules.WithinReport.Any(known => known is PlausibilityRule && known.Descriptor == rule))
            .Aggregate(RuleSet.Numbers, (rules, rule) => rules.With(rule.Id));

    private static bool IsJudgedAsFilled(AnnualReport report, RuleSet rules)
    {
        var filled = Oracle.RuleByRule(report.ToBuilder().FillBlanksWithZero().Build(), rules);
        var result = ReportChecker.Check(report, rules);
        return result.Passed == filled.Passed && result.Findings.SequenceEqual(filled.Findings);
    }

    // Some of the zeros of a report become blank.
    private static AnnualReport WithoutZeros(AnnualReport report, int seed)
    {
        var random = new Random(seed);
        var builder = report.ToBuilder();
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells)
        {
            if (report[cell] == 0 && random.Next(2) == 0)
            {
                CellTests.Set(builder, cell, null);
            }
        }

        return builder.Build();
    }

    private static long BytesOfCheck(AnnualReport report, RuleSet rules)
    {
        ReportChecker.Check(report, rules);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReportChecker.Check(report, rules);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private sealed class Filled() : Rule(new RuleDescriptor(
        "X0002", RuleKind.Presence, RuleClass.Advisory, Severity.Info, new("甲", "a"), new("乙", "b"), new("丙", "c")))
    {
        public override void Check(AnnualReport report, CheckCollector results)
        {
            if (StatutoryForm.Of(report.Edition).Cells.Any(cell => report[cell] is null))
            {
                results.Add(new Finding(Descriptor, CheckOutcome.Failed));
            }
            else
            {
                results.Pass();
            }
        }
    }
}
