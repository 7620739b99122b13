using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

internal static class FeeFacts
{
    /// <summary>The figures on processing fees that section six states. What it does not state is no blank of the form.</summary>
    public static IEnumerable<FindingValue> Stated(ProcessingFees? fees) =>
        fees is null ? [] : new[] { Notices(fees), Notified(fees), Received(fees) }.Where(value => value.Value is not null);

    public static FindingValue Notices(ProcessingFees fees) => new("otherMatters.fees.noticesIssued", "信息处理费收费通知件数", fees.NoticesIssued);

    public static FindingValue Notified(ProcessingFees fees) => new("otherMatters.fees.amountNotifiedYuan", "信息处理费通知金额", fees.AmountNotified);

    public static FindingValue Received(ProcessingFees fees) => new("otherMatters.fees.amountReceivedYuan", "信息处理费实收金额", fees.AmountReceived);
}
