using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules;

/// <summary>Every finding states facts about the report that can be checked by hand.</summary>
public class FactsTests
{
    private static readonly RuleDescriptor[] Sums =
        [TableRules.ApplicationsBalance, TableRules.OutcomesAddUp, TableRules.ApplicantsAddUp, TableRules.ResultsAddUp, TableRules.OpeningStock, TableRules.DisclosurePartsAddUp];

    private static readonly RuleDescriptor[] Equations =
        [TableRules.ApplicationsBalance, TableRules.OutcomesAddUp, TableRules.ApplicantsAddUp, TableRules.ResultsAddUp];

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Cells_are_cited_with_the_value_code_and_label_that_the_report_has(AnyReport any) =>
        ReportChecker.Check(any.Value).Findings.SelectMany(finding => finding.Values).Where(value => value.Cell is not null).All(value =>
            value.Value == any.Value[value.Cell!]
            && value.Name == value.Cell!.Code
            && value.Label == value.Cell.LabelIn(any.Value.Edition));

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Actual_and_expected_are_the_sums_of_the_values_cited(AnyReport any) =>
        ReportChecker.Check(any.Value).Findings.Where(finding => Sums.Contains(finding.Rule)).All(finding =>
            finding.Actual == Sum(finding.Left) && finding.Expected == Sum(finding.Right) && finding.Difference == Sum(finding.Left) - Sum(finding.Right));

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool A_failed_sum_really_differs_and_an_undecided_one_really_has_a_blank(AnyReport any) =>
        ReportChecker.Check(any.Value).Findings.Where(finding => Sums.Contains(finding.Rule)).All(finding =>
            finding.Outcome == CheckOutcome.Unknown
                ? finding.Values.Any(value => value.Value is null)
                : finding.Rule == TableRules.OpeningStock ? finding.Difference < 0 : finding.Difference is not (null or 0));

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool The_difference_is_what_was_added_to_or_taken_from_the_one_cell(SpoiledReport spoiled) =>
        ReportChecker.Check(spoiled.Value).Findings.Where(finding => Equations.Contains(finding.Rule)).All(finding =>
            finding.Difference == (finding.Left.Any(value => value.Cell == spoiled.Cell) ? spoiled.Delta : -spoiled.Delta));

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Negative_numbers_are_cited_against_zero(AnyReport any) =>
        ReportChecker.Check(any.Value).Findings.Where(finding => finding.Rule == TableRules.NotNegative).All(finding =>
            finding.Expected == 0 && finding.Actual == finding.Left.Single().Value && finding.Outcome == (finding.Actual is null ? CheckOutcome.Unknown : CheckOutcome.Failed));

    private static decimal? Sum(IEnumerable<FindingValue> values) =>
        values.Aggregate((decimal?)0, (sum, value) => sum + value.Value);
}
