using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>金额不合收费标准: an amount of fees is a multiple of 10 元, as every rate of the tariff is.</summary>
internal sealed class MultipleOfTenRule() : FeeRule(FeeRules.MultipleOfTen, checks: 2)
{
    private const int Notified = 0;

    protected override bool IsMade(int check, AnnualReport report, ProcessingFees fees) => Amount(check, fees) is not null;

    // Amounts hold no zeros at the end of their fraction: one with a fraction is no whole number.
    protected override bool? Holds(int check, AnnualReport report, ProcessingFees fees, RuleSettings settings) =>
        Amount(check, fees) is { Scale: 0 } amount && amount % 10 == 0;

    protected override (FindingValue Judged, ImmutableArray<FindingValue> Against, string? Wanted) Describe(
        int check, AnnualReport report, ProcessingFees fees) =>
        (check == Notified ? FeeFacts.AmountNotified(fees) : FeeFacts.AmountReceived(fees), [], "10 × n");

    private static decimal? Amount(int check, ProcessingFees fees) => check == Notified ? fees.AmountNotified : fees.AmountReceived;
}
