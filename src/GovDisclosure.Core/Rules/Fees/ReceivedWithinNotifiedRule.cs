using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>实收多于通知: what was received is within what the notices ask for.</summary>
internal sealed class ReceivedWithinNotifiedRule() : FeeRule(FeeRules.ReceivedWithinNotified)
{
    protected override bool IsMade(int check, AnnualReport report, ProcessingFees fees) =>
        fees is { AmountReceived: not null, AmountNotified: not null };

    protected override bool? Holds(int check, AnnualReport report, ProcessingFees fees, RuleSettings settings) => fees.AmountReceived <= fees.AmountNotified;

    protected override (FindingValue Judged, ImmutableArray<FindingValue> Against, string? Wanted) Describe(
        int check, AnnualReport report, ProcessingFees fees) =>
        (FeeFacts.AmountReceived(fees), [FeeFacts.AmountNotified(fees)], AtMost(fees.AmountNotified!.Value));
}
