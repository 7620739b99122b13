using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>无一公开: of many applications at least one was granted, in full or in part.</summary>
internal sealed class SomethingGrantedRule() : PlausibilityRule(TableRules.SomethingGranted)
{
    // That none of a few was granted says nothing.
    private const int Fewest = 10;

    protected override bool IsCertain(AnnualReport report, RuleSettings settings) => IsLikely(report) == true;

    protected override Finding Describe(AnnualReport report, RuleSettings settings)
    {
        var isKnown = IsLikely(report) is not null;
        return new Finding(Descriptor, isKnown ? CheckOutcome.Failed : CheckOutcome.Unknown)
        {
            Left = [CellFacts.Of(report, ApplicationRow.Granted.Of(Applicant.Total)), CellFacts.Of(report, ApplicationRow.PartlyGranted.Of(Applicant.Total))],
            Right = [CellFacts.Of(report, ApplicationRow.OutcomesTotal.Of(Applicant.Total))],
            Actual = Granted(report),
            Expected = isKnown ? 1 : null,
            ExpectedIsMinimum = true,
        };
    }

    private static bool? IsLikely(AnnualReport report) =>
        report[ApplicationRow.OutcomesTotal, Applicant.Total] is { } all && Granted(report) is { } granted ? all < Fewest || granted > 0 : null;

    // A decimal holds the sum of any two counts.
    private static decimal? Granted(AnnualReport report) =>
        (decimal?)report[ApplicationRow.Granted, Applicant.Total] + report[ApplicationRow.PartlyGranted, Applicant.Total];
}
