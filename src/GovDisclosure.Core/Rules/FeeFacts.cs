using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

internal static class FeeFacts
{
    public static FindingValue NoticesIssued(ProcessingFees fees) => new("otherMatters.fees.noticesIssued", "信息处理费收费通知件数", fees.NoticesIssued);

    public static FindingValue AmountNotified(ProcessingFees fees) => new("otherMatters.fees.amountNotifiedYuan", "信息处理费通知金额", fees.AmountNotified);

    public static FindingValue AmountReceived(ProcessingFees fees) => new("otherMatters.fees.amountReceivedYuan", "信息处理费实收金额", fees.AmountReceived);

    /// <summary>The figures on processing fees that section six states. What it does not state is no blank of the form.</summary>
    public static IEnumerable<FindingValue> Stated(ProcessingFees? fees)
    {
        if (fees is null)
        {
            return [];
        }

        FindingValue[] all = [NoticesIssued(fees), AmountNotified(fees), AmountReceived(fees)];
        return all.Where(value => value.Value is not null);
    }
}
