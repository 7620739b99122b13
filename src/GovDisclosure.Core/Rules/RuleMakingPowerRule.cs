using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>无权制定规章: a township or sub-district makes no rules.</summary>
internal sealed class RuleMakingPowerRule() : CellBoundRule(TableRules.RuleMakingPower)
{
    protected override Cell Judged(AnnualReport report) =>
        ActiveDisclosure.RulesIssued.Editions.Contains(report.Edition) ? ActiveDisclosure.RulesIssued : ActiveDisclosure.RulesCreated;

    protected override decimal? Bound(AnnualReport report, RuleSettings settings) =>
        report.Agency.Kind == AgencyKind.TownshipOrSubdistrict ? 0 : decimal.MaxValue;
}
