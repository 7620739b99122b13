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
        All(report, settings) is { } all && Granted(report, settings) is { } granted && (all < Fewest || granted > 0);

    protected override Finding Describe(AnnualReport report, RuleSettings settings)
    {
        var granted = Granted(report, settings);
        var outcome = granted is null || All(report, settings) is null ? CheckOutcome.Unknown : CheckOutcome.Failed;
        return new Finding(Descriptor, outcome)
        {
            Left = [CellFacts.Of(report, ApplicationRow.Granted.Of(Applicant.Total)), CellFacts.Of(report, ApplicationRow.PartlyGranted.Of(Applicant.Total))],
            Right = [CellFacts.Of(report, ApplicationRow.OutcomesTotal.Of(Applicant.Total))],
            Actual = granted,
            Expected = outcome == CheckOutcome.Failed ? 1 : null,
            ExpectedIsMinimum = true,
        };
    }

    private static decimal? All(AnnualReport report, RuleSettings settings) => settings.Known(report[ApplicationRow.OutcomesTotal, Applicant.Total]);

    // A decimal holds the sum of any two counts.
    private static decimal? Granted(AnnualReport report, RuleSettings settings) =>
        settings.Known(report[ApplicationRow.Granted, Applicant.Total]) + settings.Known(report[ApplicationRow.PartlyGranted, Applicant.Total]);
}
