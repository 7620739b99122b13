using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Rules.Recomputed;

namespace GovDisclosure.Tests.RealReports;

/// <summary>Reports that were really published with blank cells, checked with the blanks as they are and with the blanks as zeros.</summary>
public class BlanksAreZeroTests
{
    private static readonly RuleSet BlanksAreZero = RuleSet.Strict.WithSettings(NaiveCells.Local with { BlanksAreZero = true });

    private static readonly List<string> Names = [.. RealReport.Names.Where(name => !RealReport.Load(name).IsFilledIn)];

    public static TheoryData<string> WithBlanks { get; } = new(Names);

    [Fact]
    public void A_report_of_2019_is_among_them() =>
        Assert.Contains(Names, name => RealReport.Load(name).Report.Edition == Edition.Form2019);

    [Theory, MemberData(nameof(WithBlanks))]
    public void By_the_statutory_rules_each_blank_is_a_finding_and_nothing_that_touches_it_fails(string name)
    {
        var report = RealReport.Load(name).Report;
        var result = ReportChecker.Check(report, RuleSet.Statutory);
        var blanks = StatutoryForm.Of(report.Edition).Cells.Where(cell => report[cell] is null).ToList();
        Assert.Equal(blanks, result.Findings.Where(finding => finding.Rule == TableRules.CellFilled).Select(finding => finding.Left.Single().Cell));
        Assert.All(
            result.Findings.Where(finding => finding.Values.Any(value => value.Cell is not null && value.Value is null)),
            finding => Assert.Equal(CheckOutcome.Unknown, finding.Outcome));
        Assert.False(result.IsCertified);
    }

    [Theory, MemberData(nameof(WithBlanks))]
    public void With_blanks_as_zeros_exactly_that_is_found_which_is_wrong_with_zeros_in_their_place(string name)
    {
        var report = RealReport.Load(name).Report;
        var filled = Filled(report);
        var result = ReportChecker.Check(report, BlanksAreZero);
        Assert.Equal(RecomputedFactsTests.FactsOf(filled), StatedFact.Stated(result.Findings, RecomputedFactsTests.RulesWithinReport));
        Assert.All(result.Findings, finding => Assert.DoesNotContain(finding.Values, value => value.Cell is not null && value.Value is null));
        Assert.Contains(StatutoryForm.Of(report.Edition).Cells, cell => report[cell] is null);
    }

    /// <summary>What such a report needs is its totals: with these filled in, and zeros still left blank, it is certified.</summary>
    [Theory, MemberData(nameof(WithBlanks))]
    public void With_its_totals_filled_in_it_is_certified_if_blanks_are_zeros_and_undecided_if_not(string name)
    {
        var report = RealReport.Load(name).Report;
        var totals = Filled(report).ToBuilder().ComputeTotals().Build();
        var builder = report.ToBuilder();
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>().Where(cell => totals[cell] > 0))
        {
            builder[cell] = totals[cell];
        }

        var completed = builder.Build();
        Assert.Equal(Verdict.Undetermined, ReportChecker.Check(completed, RuleSet.Numbers).Verdict);
        Assert.True(ReportChecker.Check(completed, RuleSet.Numbers.WithSettings(new RuleSettings { BlanksAreZero = true })).IsCertified);
    }

    // By hand, cell by cell.
    private static AnnualReport Filled(AnnualReport report)
    {
        var builder = report.ToBuilder();
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells.Where(cell => report[cell] is null))
        {
            if (cell is AmountCell amount)
            {
                builder[amount] = 0;
            }
            else
            {
                builder[(CountCell)cell] = 0;
            }
        }

        return builder.Build();
    }
}
