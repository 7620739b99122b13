using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules;

/// <summary>Users add rules of their own, switch rules off and change their weight.</summary>
public class RuleSetTests
{
    private static readonly AnnualReport Clean = DetectionTests.Zero(Edition.Form2021).Build();

    private static readonly AnnualReport Blank = new AnnualReportBuilder(2021).Build();

    [Fact]
    public void The_statutory_set_holds_each_rule_of_the_library_within_one_report_once()
    {
        var rules = RuleSet.Statutory.Rules.Select(rule => rule.Descriptor).ToList();
        Assert.Equal(LibraryRules.WithinReport.Select(rule => rule.Descriptor).Where(rule => rule.Kind != RuleKind.Plausibility), rules);
        Assert.Equal(rules.Count, rules.Distinct().Count());
    }

    [Fact]
    public void A_rule_that_is_switched_off_finds_nothing_and_the_others_find_the_same()
    {
        Assert.All(RuleSet.Statutory.Rules, rule =>
        {
            var id = rule.Descriptor.Id;
            var without = ReportChecker.Check(Blank, RuleSet.Statutory.Without(id));
            var all = ReportChecker.Check(Blank);
            Assert.Equal(all.Findings.Where(finding => finding.Rule.Id != id).Select(finding => finding.ToString()), without.Findings.Select(finding => finding.ToString()));
        });
    }

    [Fact]
    public void A_clean_report_passes_as_many_checks_as_the_rules_that_are_left_make()
    {
        Assert.All(RuleSet.Statutory.Rules, rule =>
        {
            var alone = RuleSet.Statutory.Rules.Where(other => other != rule).Aggregate(RuleSet.Statutory, (set, other) => set.Without(other.Descriptor.Id));
            var without = RuleSet.Statutory.Without(rule.Descriptor.Id);
            Assert.Equal(
                ReportChecker.Check(Clean).Passed,
                ReportChecker.Check(Clean, alone).Passed + ReportChecker.Check(Clean, without).Passed);
        });
    }

    [Fact]
    public void A_changed_severity_weighs_the_findings_of_that_rule_only()
    {
        var set = RuleSet.Statutory.WithSeverity("GD0001", Severity.Error);
        Assert.All(ReportChecker.Check(Blank, set).Findings, finding =>
            Assert.Equal(finding.Rule == TableRules.CellFilled ? Severity.Error : finding.Rule.Severity, finding.Severity));
        Assert.All(ReportChecker.Check(Blank).Findings, finding => Assert.Equal(finding.Rule.Severity, finding.Severity));
    }

    [Fact]
    public void A_rule_of_ones_own_is_applied_to_clean_and_other_reports_after_the_rest()
    {
        var set = RuleSet.Statutory.With(new OwnRule("X1", fails: true));
        var finding = Assert.Single(ReportChecker.Check(Clean, set).Findings);
        Assert.Equal(("X1", Severity.Info), (finding.Rule.Id, finding.Severity));
        Assert.Equal(Verdict.Rejected, ReportChecker.Check(Clean, set).Verdict);
        Assert.Equal("X1", ReportChecker.Check(Blank, set).Findings[^1].Rule.Id);
        Assert.Equal(Severity.Error, ReportChecker.Check(Clean, set.WithSeverity("X1", Severity.Error)).Findings.Single().Severity);

        var passing = ReportChecker.Check(Clean, RuleSet.Statutory.With(new OwnRule("X1", fails: false)));
        Assert.True(passing.IsCertified);
        Assert.Equal(ReportChecker.Check(Clean).Passed + 1, passing.Passed);
        Assert.Empty(ReportChecker.Check(Clean, set.Without("X1")).Findings);
    }

    [Theory]
    [InlineData("GD0001")]
    [InlineData("GD9001")]
    [InlineData("GD9999")]
    [InlineData("GDX")]
    [InlineData("X1")]
    public void An_id_that_is_taken_is_refused(string id) =>
        Assert.Contains(id, Assert.Throws<ArgumentException>(() => RuleSet.Statutory.With(new OwnRule("X1", false)).With(new OwnRule(id, false))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_id_of_the_library_stays_taken_when_its_rule_is_switched_off() =>
        Assert.Throws<ArgumentException>(() => RuleSet.Statutory.Without("GD0001").With(new OwnRule("GD0001", false)));

    [Fact]
    public void An_unknown_id_is_refused_whatever_the_set_holds()
    {
        var empty = RuleSet.Statutory.Rules.Aggregate(RuleSet.Statutory, (set, rule) => set.Without(rule.Descriptor.Id));
        Assert.Empty(empty.Rules);
        Assert.All([RuleSet.Statutory, empty], set =>
        {
            Assert.Throws<ArgumentException>(() => set.Without("GD0000"));
            Assert.Throws<ArgumentException>(() => set.WithSeverity("GD0000", Severity.Info));
            Assert.Throws<ArgumentNullException>(() => set.Without(null!));
            Assert.Throws<ArgumentNullException>(() => set.With((Rule)null!));
        });
    }

    [Fact]
    public void A_rule_that_replaces_one_that_was_removed_has_its_own_severity()
    {
        var set = RuleSet.Statutory.With(new OwnRule("X1", true)).WithSeverity("X1", Severity.Error).Without("X1").With(new OwnRule("X1", true));
        Assert.Equal(Severity.Info, ReportChecker.Check(Clean, set).Findings.Single().Severity);
    }

    [Fact]
    public void A_report_that_was_not_read_as_it_stands_is_never_certified()
    {
        var finding = new Finding(ReadingRules.CountReadable, CheckOutcome.Failed) { Found = "12abc" };
        var partly = ReportChecker.Check(new ReadResult<AnnualReport>(Clean, [finding]));
        Assert.Same(finding, Assert.Single(partly.Findings));
        Assert.Equal((Verdict.Rejected, ReportChecker.Check(Clean).Passed), (partly.Verdict, partly.Passed));
        Assert.True(ReportChecker.Check(new ReadResult<AnnualReport>(Clean, [])).IsCertified);

        var unreadable = ReportChecker.Check(new ReadResult<AnnualReport>(null, []));
        Assert.False(unreadable.IsCertified);
        Assert.False(new ReadResult<AnnualReport>(null, []).IsComplete);
        Assert.Same(finding, Assert.Single(ReportChecker.Check(new ReadResult<AnnualReport>(null, [finding])).Findings));
    }

    [Fact]
    public void Sets_that_apply_the_same_rules_in_the_same_way_are_equal_however_they_were_made()
    {
        var own = new OwnRule("X1", fails: true);
        RuleSet[] same =
        [
            RuleSet.Statutory,
            RuleSet.Statutory.Without("GD0001").With("GD0001"),
            RuleSet.Statutory.WithSeverity("GD0001", Severity.Error).WithSeverity("GD0001", TableRules.CellFilled.Severity),
            RuleSet.Statutory.With(own).WithSeverity("X1", Severity.Error).Without("X1"),
            RuleSet.Statutory.WithSettings(new RuleSettings { JumpFactor = 3 }).WithSettings(new RuleSettings()),
            RuleCatalog.All.Where(rule => rule.Kind == RuleKind.Plausibility)
                .Aggregate(RuleSet.Strict.WithSeverity("GD0001", TableRules.CellFilled.Severity), (set, rule) => set.Without(rule.Id)),
        ];
        Assert.All(same, set => Assert.Equal((RuleSet.Statutory, RuleSet.Statutory.GetHashCode()), (set, set.GetHashCode())));
        Assert.Equal(RuleSet.Statutory.With(own), RuleSet.Statutory.Without("GD0001").With(own).With("GD0001"));
    }

    [Fact]
    public void Sets_that_differ_in_a_rule_a_severity_a_setting_or_a_rule_of_ones_own_are_not_equal()
    {
        RuleSet[] different =
        [
            RuleSet.Statutory,
            RuleSet.Strict,
            RuleSet.Numbers,
            RuleSet.Statutory.Without("GD0001"),
            RuleSet.Statutory.WithSeverity("GD0001", Severity.Error),
            RuleSet.Statutory.WithSeverity("GD0001", Severity.Info),
            RuleSet.Statutory.WithSettings(new RuleSettings { BlanksAreZero = true }),
            RuleSet.Statutory.With(new OwnRule("X1", fails: true)),
            RuleSet.Statutory.With(new OwnRule("X1", fails: false)),
        ];
        Assert.Equal(different.Length, different.Distinct().Count());
        Assert.False(RuleSet.Statutory.Equals(null));
    }

    internal sealed class OwnRule(string id, bool fails, params string[] settings) : Rule(new RuleDescriptor(
        id, RuleKind.Plausibility, RuleClass.Advisory, Severity.Info, new LocalizedText("零", "Zero"), new LocalizedText("一。", "One."), new LocalizedText("二。", "Two."))
    {
        Settings = [.. settings],
    })
    {
        public override void Check(AnnualReport report, CheckCollector results)
        {
            if (fails)
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
