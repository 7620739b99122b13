using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>金额疑似以元计: an amount in 万元 is not as great as one in 元 would be.</summary>
internal sealed class FeeAmountUnitRule() : CellBoundRule(TableRules.FeeAmountUnit)
{
    protected override Cell Judged(AnnualReport report) => ActiveDisclosure.AdministrativeFeesAmount;

    protected override decimal? Bound(AnnualReport report, RuleSettings settings) => settings.LargestFeeAmount;
}
