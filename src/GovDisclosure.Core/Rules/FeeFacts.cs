using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

internal static class FeeFacts
{
    /// <summary>The figures on processing fees that section six states. What it does not state is no blank of the form.</summary>
    public static IEnumerable<FindingValue> Stated(ProcessingFees? fees) =>
        fees is null ? [] : FeeFigure.All.Select(figure => FindingValue.Of(figure, fees[figure])).Where(value => value.Value is not null);
}
