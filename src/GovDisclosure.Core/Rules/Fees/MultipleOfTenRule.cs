using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>金额不合收费标准: an amount of fees is a multiple of 10 元, as every rate of the tariff is.</summary>
internal sealed class MultipleOfTenRule() : FeeRule(FeeRules.MultipleOfTen)
{
    protected override void Check(AnnualReport report, ProcessingFees fees, CheckCollector results)
    {
        foreach (var amount in new[] { FeeFacts.AmountNotified(fees), FeeFacts.AmountReceived(fees) })
        {
            if (amount.Value is { } value)
            {
                // Amounts hold no zeros at the end of their fraction: one with a fraction is no whole number.
                Judge(value.Scale == 0 && value % 10 == 0, amount, [], "10 × n", results);
            }
        }
    }
}
