using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.RealReports;

/// <summary>The rules on reports that were really published.</summary>
public class RealReportTests
{
    public static TheoryData<string> Names { get; } = new(RealReport.Names);

    [Theory, MemberData(nameof(Names))]
    public void A_published_report_fails_no_rule_that_it_does_not_really_break(string name)
    {
        var real = RealReport.Load(name);
        var result = ReportChecker.Check(real.Report, RuleSet.Numbers);
        Assert.Equal(
            real.Violations.Order(StringComparer.Ordinal),
            result.Findings.Where(finding => finding.Outcome == CheckOutcome.Failed).Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public void A_published_report_is_certified_if_it_is_filled_in_and_breaks_no_rule(string name)
    {
        var real = RealReport.Load(name);
        var expected = real.Violations.Count > 0 ? Verdict.Rejected : real.IsFilledIn ? Verdict.Certified : Verdict.Undetermined;
        Assert.Equal(expected, ReportChecker.Check(real.Report, RuleSet.Numbers).Verdict);
    }

    [Fact]
    public void There_are_published_reports_of_both_editions_filled_in_and_with_blanks()
    {
        var all = RealReport.Names.Select(RealReport.Load).ToList();
        Assert.All(Edition.All, edition => Assert.Contains(all, real => real.Report.Edition == edition));
        Assert.Contains(all, real => real.IsFilledIn);
        Assert.Contains(all, real => !real.IsFilledIn);
    }

    [Fact]
    public void Amounts_in_yuan_become_wan_yuan() =>
        Assert.Equal(25.1m, RealReport.Load("shanghai-shizhengfu-bangongting-2019").Report[ActiveDisclosure.ProcurementAmount]);

    [Theory, MemberData(nameof(Names))]
    public void Computing_the_totals_of_a_published_report_gives_those_that_it_states(string name)
    {
        var report = RealReport.Load(name).Report;
        var computed = report.ToBuilder().ComputeTotals().Build();
        Assert.All(StatutoryForm.Of(report.Edition).Cells.Where(cell => computed[cell] is not null), cell =>
            Assert.Equal((cell.Code, report[cell]), (cell.Code, computed[cell])));
    }
}
