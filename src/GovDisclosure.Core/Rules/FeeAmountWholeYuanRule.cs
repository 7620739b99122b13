using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>金额细于元: an amount in 万元 is a whole number of 元.</summary>
internal sealed class FeeAmountWholeYuanRule() : PlausibilityRule(TableRules.FeeAmountWholeYuan)
{
    // One 元 is 0.0001 万元.
    private const int Places = 4;

    protected override bool IsCertain(AnnualReport report, RuleSettings settings) => AmountPlaces.AreWithin(report, settings, Places);

    protected override Finding Describe(AnnualReport report, RuleSettings settings) => AmountPlaces.Describe(Descriptor, report, Places);
}
