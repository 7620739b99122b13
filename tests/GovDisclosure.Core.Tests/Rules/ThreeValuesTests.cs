using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules;

/// <summary>A check passes, fails or cannot be decided; a blank never passes.</summary>
public class ThreeValuesTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Every_check_has_one_outcome(AnyReport any)
    {
        var result = ReportChecker.Check(any.Value, RuleSet.Numbers);
        return result.Passed + result.Failed + result.Unknown == Oracle.NumberOfChecks(any.Value)
            && result.Failed == result.Findings.Count(finding => finding.Outcome == CheckOutcome.Failed)
            && result.Unknown == result.Findings.Count(finding => finding.Outcome == CheckOutcome.Unknown);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool A_report_is_certified_only_if_nothing_failed_and_nothing_is_unknown(AnyReport any)
    {
        var result = ReportChecker.Check(any.Value);
        return result.IsCertified == (result.Failed == 0 && result.Unknown == 0)
            && result.IsCertified == result.Findings.IsEmpty
            && result.Verdict == (result.Failed > 0 ? Verdict.Rejected : result.Unknown > 0 ? Verdict.Undetermined : Verdict.Certified);
    }

    [Theory, MemberData(nameof(Editions))]
    public void A_blanked_cell_makes_exactly_the_checks_that_touch_it_unknown(Edition edition)
    {
        var form = StatutoryForm.Of(edition);
        var report = DetectionTests.Zero(edition).Build();
        var checks = ReportChecker.Check(report, RuleSet.Numbers).Passed;
        Assert.All(form.Cells, cell =>
        {
            var result = ReportChecker.Check(CellTests.Set(report.ToBuilder(), cell, null).Build(), RuleSet.Numbers);
            var touching = form.Relations.Count(relation => relation.Kind != RelationKind.NewApplications && relation.Left.Concat(relation.Right).Contains(cell))
                + (cell is AmountCell || cell == ActiveDisclosure.ProcurementProjects ? 1 : 0);
            Assert.Equal((0, 1 + (cell.IsSigned ? 0 : 1) + touching), (result.Failed, result.Unknown));
            Assert.Equal(checks, result.Passed + result.Unknown);
            Assert.Equal(Verdict.Undetermined, result.Verdict);
            Assert.All(result.Findings, finding => Assert.Contains(finding.Values, value => value.Cell == cell && value.Value is null));
        });
    }

    [Fact]
    public void A_blank_form_passes_no_check_of_its_numbers()
    {
        Assert.All(Edition.All, edition =>
        {
            var result = ReportChecker.Check(new AnnualReportBuilder(edition).Build(), RuleSet.Numbers);
            Assert.Equal((0, 0), (result.Passed, result.Failed));
        });
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Findings_come_by_rule_and_then_in_printed_order(AnyReport any)
    {
        var order = RuleSet.Statutory.Rules.Select(rule => rule.Descriptor).ToList();
        var cells = StatutoryForm.Of(any.Value.Edition).Cells;
        var findings = ReportChecker.Check(any.Value).Findings;
        var rules = findings.Select(finding => order.IndexOf(finding.Rule)).ToList();
        var printed = findings
            .Where(finding => finding.Rule == TableRules.CellFilled)
            .Select(finding => cells.IndexOf(finding.Left.Single().Cell!))
            .ToList();
        return rules.SequenceEqual(rules.Order()) && printed.SequenceEqual(printed.Order());
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Equal_reports_have_equal_findings(AnyReport any)
    {
        var again = ReportChecker.Check(any.Value.ToBuilder().Build());
        return Oracle.Facts(ReportChecker.Check(any.Value)).SequenceEqual(Oracle.Facts(again));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 20)]
    public bool Many_threads_at_once_find_the_same(AnyReport any)
    {
        var expected = Oracle.Facts(ReportChecker.Check(any.Value)).ToList();
        return Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(8)
            .All(_ => Oracle.Facts(ReportChecker.Check(any.Value)).SequenceEqual(expected));
    }
}
