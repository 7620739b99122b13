using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>小数位数: how many decimal places the fees in 万元 have.</summary>
internal static class AmountPlaces
{
    /// <summary>Whether the amount is stated and has no more places.</summary>
    public static bool AreWithin(AnnualReport report, RuleSettings settings, int most) =>
        settings.Known(report[ActiveDisclosure.AdministrativeFeesAmount]) is { } amount && amount.Scale <= most;

    /// <summary>Why it has not: it is finer than that, or blank.</summary>
    public static Finding Describe(RuleDescriptor rule, AnnualReport report, int most)
    {
        var value = CellFacts.Of(report, ActiveDisclosure.AdministrativeFeesAmount);
        return new Finding(rule, value.Value is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [value],
            Actual = value.Value,
            Expected = value.Value is { } stated ? decimal.Round(stated, most) : null,
        };
    }
}
