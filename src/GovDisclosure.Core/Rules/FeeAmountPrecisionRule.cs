using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>金额过细: an amount in 万元 is a whole number of 分.</summary>
internal sealed class FeeAmountPrecisionRule() : CoveredRule(TableRules.FeeAmountPrecision)
{
    /// <summary>One 分 is 0.000001 万元.</summary>
    public const int Places = 6;

    public override void Check(AnnualReport report, CheckCollector results)
    {
        if (AmountPlaces.AreWithin(report, results.Settings, Places))
        {
            results.Pass();
        }
        else
        {
            results.Add(AmountPlaces.Describe(Descriptor, report, Places));
        }
    }
}
