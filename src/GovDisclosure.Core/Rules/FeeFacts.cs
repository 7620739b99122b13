using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

internal static class FeeFacts
{
    public static FindingValue NoticesIssued(ProcessingFees fees) => Of(FeeFigure.NoticesIssued, fees);

    public static FindingValue AmountNotified(ProcessingFees fees) => Of(FeeFigure.AmountNotified, fees);

    public static FindingValue AmountReceived(ProcessingFees fees) => Of(FeeFigure.AmountReceived, fees);

    /// <summary>The figures on processing fees that section six states. What it does not state is no blank of the form.</summary>
    public static IEnumerable<FindingValue> Stated(ProcessingFees? fees) =>
        fees is null ? [] : FeeFigure.All.Select(figure => Of(figure, fees)).Where(value => value.Value is not null);

    private static FindingValue Of(FeeFigure figure, ProcessingFees fees) => FindingValue.Of(figure, fees[figure]);
}
