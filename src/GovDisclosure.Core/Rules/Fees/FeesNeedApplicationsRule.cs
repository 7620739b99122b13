using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>收费而无申请: where fees were received there were applications.</summary>
internal sealed class FeesNeedApplicationsRule() : FeeRule(FeeRules.FeesNeedApplications)
{
    private static readonly CountCell NewlyReceived = ApplicationRow.NewlyReceived.Of(Applicant.Total);
    private static readonly CountCell CarriedIn = ApplicationRow.CarriedIn.Of(Applicant.Total);

    protected override bool IsMade(int check, AnnualReport report, ProcessingFees fees) => fees.AmountReceived is not null;

    protected override bool? Holds(int check, AnnualReport report, ProcessingFees fees, RuleSettings settings) =>
        fees.AmountReceived <= 0 ? true
        : settings.Known(report[NewlyReceived]) is { } newlyReceived && settings.Known(report[CarriedIn]) is { } carriedIn ? newlyReceived > 0 || carriedIn > 0
        : null;

    protected override (FindingValue Judged, ImmutableArray<FindingValue> Against, string? Wanted) Describe(
        int check, AnnualReport report, ProcessingFees fees) =>
        (FeeFacts.AmountReceived(fees), [CellFacts.Of(report, NewlyReceived), CellFacts.Of(report, CarriedIn)], AtMost(0));
}
