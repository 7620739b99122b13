using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>金额细于元: an amount in 万元 is a whole number of 元.</summary>
internal sealed class FeeAmountWholeYuanRule() : PlausibilityRule(TableRules.FeeAmountWholeYuan)
{
    // One 元 is 0.0001 万元.
    private const int Places = 4;

    protected override bool IsCertain(AnnualReport report, RuleSettings settings) =>
        report[ActiveDisclosure.AdministrativeFeesAmount] is { Scale: <= Places };

    protected override Finding Describe(AnnualReport report, RuleSettings settings)
    {
        var value = CellFacts.Of(report, ActiveDisclosure.AdministrativeFeesAmount);
        return new Finding(Descriptor, value.Value is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [value],
            Actual = value.Value,
            Expected = value.Value is { } stated ? decimal.Round(stated, Places) : null,
        };
    }
}
