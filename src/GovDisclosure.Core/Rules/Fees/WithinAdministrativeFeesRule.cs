using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>信息处理费多于行政事业性收费: the fees received, in 元, are within the amount of table two, in 万元.</summary>
internal sealed class WithinAdministrativeFeesRule() : FeeRule(FeeRules.WithinAdministrativeFees)
{
    protected override bool IsMade(int check, AnnualReport report, ProcessingFees fees) => fees.AmountReceived is not null;

    protected override bool? Holds(int check, AnnualReport report, ProcessingFees fees, RuleSettings settings) =>
        fees.AmountReceived is { } received && settings.Known(report[ActiveDisclosure.AdministrativeFeesAmount]) is { } amount
            ? Holds(received, amount)
            : null;

    protected override (FindingValue Judged, ImmutableArray<FindingValue> Against, string? Wanted) Describe(
        int check, AnnualReport report, ProcessingFees fees)
    {
        var cell = CellFacts.Of(report, ActiveDisclosure.AdministrativeFeesAmount);
        return (FeeFacts.AmountReceived(fees), [cell], cell.Value is { } amount ? AtMost(Bound(amount)) : null);
    }

    // Divided first, and the unit taken off the other side: a product or sum of great amounts would overflow.
    // A negative number is the matter of another rule.
    private static bool Holds(decimal received, decimal amount) =>
        received / Money.YuanPerWanYuan <= Math.Max(0, amount) || received - Unit(amount) <= Math.Max(0, amount) * Money.YuanPerWanYuan;

    private static decimal Bound(decimal amount) => Money.Normalize((Math.Max(0, amount) * Money.YuanPerWanYuan) + Unit(amount))!.Value;

    // The amount may have been rounded or cut off at its last place.
    private static decimal Unit(decimal amount)
    {
        var unit = Money.YuanPerWanYuan;
        for (var place = 0; place < amount.Scale; place++)
        {
            unit /= 10;
        }

        return unit;
    }
}
