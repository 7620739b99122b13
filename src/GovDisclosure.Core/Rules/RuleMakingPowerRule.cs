using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>无权制定规章: an organ that clearly has no power to make rules makes none.</summary>
internal sealed class RuleMakingPowerRule() : CellBoundRule(TableRules.RuleMakingPower)
{
    protected override Cell Judged(AnnualReport report) =>
        ActiveDisclosure.RulesIssued.Editions.Contains(report.Edition) ? ActiveDisclosure.RulesIssued : ActiveDisclosure.RulesCreated;

    protected override decimal? Bound(AnnualReport report, RuleSettings settings) =>
        RuleMakingPower.IsLackedBy(report.Agency.Kind, report.Agency.Name) ? 0 : decimal.MaxValue;
}
