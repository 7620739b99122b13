using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Fees;

namespace GovDisclosure.Rules;

/// <summary>
/// Decides whether the numbers beside the tables, the tree of section one and the fees of section six, break no rule of a set.
/// It asks the rules themselves, and makes neither paths nor facts: nothing is allocated.
/// </summary>
internal sealed class CleanExtras(ImmutableArray<Rule> rules)
{
    private readonly bool _notNegative = rules.Any(rule => rule is NotNegativeRule);
    private readonly bool _partsAddUp = rules.Any(rule => rule is DisclosurePartsRule);
    private readonly ImmutableArray<FeeRule> _fees = [.. rules.OfType<FeeRule>()];

    /// <summary>How many checks these numbers pass, or <see langword="null"/> if one of them does not pass for certain.</summary>
    public int? CountIfCertain(AnnualReport report, RuleSettings settings)
    {
        var passed = 0;
        return AddTree(report.Disclosures, ref passed) && AddFees(report, settings, ref passed) ? passed : null;
    }

    // The depth of a tree is bounded by the model.
    private bool AddTree(ImmutableArray<DisclosureCount> counts, ref int passed)
    {
        foreach (var count in counts)
        {
            if (!AddNumber(count.Count, ref passed) || !AddSum(count, ref passed) || !AddTree(count.Parts, ref passed))
            {
                return false;
            }
        }

        return true;
    }

    private bool AddSum(DisclosureCount count, ref int passed)
    {
        if (!_partsAddUp || !DisclosurePartsRule.IsMade(count))
        {
            return true;
        }

        passed++;
        return DisclosurePartsRule.IsCertain(count);
    }

    private bool AddFees(AnnualReport report, RuleSettings settings, ref int passed)
    {
        if (report.Fees is not { } fees)
        {
            return true;
        }

        foreach (var figure in FeeFigure.All)
        {
            if (fees[figure] is { } stated && !AddNumber(stated, ref passed))
            {
                return false;
            }
        }

        foreach (var rule in _fees)
        {
            if (rule.CountIfCertain(report, fees, settings) is not { } checks)
            {
                return false;
            }

            passed += checks;
        }

        return true;
    }

    private bool AddNumber(decimal? value, ref int passed)
    {
        if (!_notNegative)
        {
            return true;
        }

        passed++;
        return NotNegativeRule.IsCertain(value);
    }
}
