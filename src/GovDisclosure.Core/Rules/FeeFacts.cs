using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

internal static class FeeFacts
{
    /// <summary>The figures on processing fees that section six states. What it does not state is no blank of the form.</summary>
    public static IEnumerable<FindingValue> Stated(ProcessingFees? fees)
    {
        if (fees is null)
        {
            return [];
        }

        FindingValue[] all =
        [
            new("otherMatters.fees.noticesIssued", "信息处理费收费通知件数", fees.NoticesIssued),
            new("otherMatters.fees.amountNotifiedYuan", "信息处理费通知金额", fees.AmountNotified),
            new("otherMatters.fees.amountReceivedYuan", "信息处理费实收金额", fees.AmountReceived),
        ];
        return all.Where(value => value.Value is not null);
    }
}
