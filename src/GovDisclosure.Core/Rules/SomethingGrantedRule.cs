using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>无一公开: of many applications at least one was granted, in full or in part.</summary>
internal sealed class SomethingGrantedRule() : PlausibilityRule(TableRules.SomethingGranted)
{
    // That none of a few was granted says nothing.
    private const int Fewest = 10;

    protected override bool IsCertain(AnnualReport report, RuleSettings settings) =>
        All(report) is { } all && Granted(report) is { } granted && (all < Fewest || granted > 0);

    protected override Finding Describe(AnnualReport report, RuleSettings settings)
    {
        var granted = Granted(report);
        var outcome = granted is null || All(report) is null ? CheckOutcome.Unknown : CheckOutcome.Failed;
        return new Finding(Descriptor, outcome)
        {
            Left = [CellFacts.Of(report, ApplicationRow.Granted.Of(Applicant.Total)), CellFacts.Of(report, ApplicationRow.PartlyGranted.Of(Applicant.Total))],
            Right = [CellFacts.Of(report, ApplicationRow.OutcomesTotal.Of(Applicant.Total))],
            Actual = granted,
            Expected = outcome == CheckOutcome.Failed ? 1 : null,
            ExpectedIsMinimum = true,
        };
    }

    private static long? All(AnnualReport report) => report[ApplicationRow.OutcomesTotal, Applicant.Total];

    // A decimal holds the sum of any two counts.
    private static decimal? Granted(AnnualReport report) =>
        (decimal?)report[ApplicationRow.Granted, Applicant.Total] + report[ApplicationRow.PartlyGranted, Applicant.Total];
}
