using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>执法决定全部为零: a department that enforces the law made some decision in the year.</summary>
internal sealed class EnforcementDecisionsRule() : PlausibilityRule(TableRules.EnforcementDecisions)
{
    private static readonly ImmutableArray<CountCell> Decisions =
        [ActiveDisclosure.LicensingDecisions, ActiveDisclosure.PenaltyDecisions, ActiveDisclosure.CoercionDecisions];

    protected override bool IsCertain(AnnualReport report, RuleSettings settings)
    {
        if (report.Agency.Kind != AgencyKind.Department || !EnforcementOrgan.IsNamedBy(report.Agency.Name))
        {
            return true;
        }

        foreach (var cell in Decisions)
        {
            if (report[cell] > 0)
            {
                return true;
            }
        }

        return false;
    }

    protected override Finding Describe(AnnualReport report, RuleSettings settings)
    {
        ImmutableArray<FindingValue> values = [.. Decisions.Select(cell => CellFacts.Of(report, cell))];
        return values.Any(value => value.Value is null)
            ? new Finding(Descriptor, CheckOutcome.Unknown) { Left = values }
            : new Finding(Descriptor, CheckOutcome.Failed)
            {
                Left = values,
                Actual = values.Sum(value => value.Value),
                Expected = 1,
                ExpectedIsMinimum = true,
            };
    }
}
