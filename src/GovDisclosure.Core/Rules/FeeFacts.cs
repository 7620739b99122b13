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
    public static IEnumerable<FindingValue> Stated(ProcessingFees? fees) => Stated(fees, FeeFigure.All);

    /// <summary>Those of some figures that section six states.</summary>
    public static IEnumerable<FindingValue> Stated(ProcessingFees? fees, IEnumerable<FeeFigure> figures) =>
        fees is null ? [] : figures.Select(figure => Of(figure, fees)).Where(value => value.Value is not null);

    private static FindingValue Of(FeeFigure figure, ProcessingFees fees) => FindingValue.Of(figure, fees[figure]);
}
