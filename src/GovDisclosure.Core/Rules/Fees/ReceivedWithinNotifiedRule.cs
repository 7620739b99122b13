using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>实收多于通知: what was received is within what the notices ask for.</summary>
internal sealed class ReceivedWithinNotifiedRule() : FeeRule(FeeRules.ReceivedWithinNotified)
{
    protected override void Check(AnnualReport report, ProcessingFees fees, CheckCollector results)
    {
        if (fees is { AmountReceived: { } received, AmountNotified: { } notified })
        {
            Judge(received <= notified, FeeFacts.AmountReceived(fees), [FeeFacts.AmountNotified(fees)], AtMost(notified), results);
        }
    }
}
