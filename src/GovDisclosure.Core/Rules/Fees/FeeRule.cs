using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>A rule for the figures on processing fees. It makes no check where section six states no figures.</summary>
internal abstract class FeeRule(RuleDescriptor descriptor) : CoveredRule(descriptor)
{
    public sealed override void Check(AnnualReport report, CheckCollector results)
    {
        if (report.Fees is { } fees)
        {
            Check(report, fees, results);
        }
    }

    protected abstract void Check(AnnualReport report, ProcessingFees fees, CheckCollector results);

    /// <summary>Tells the collector what came of a check: undecided if a value that it needs is blank.</summary>
    protected void Judge(bool? holds, FindingValue judged, ImmutableArray<FindingValue> against, string? wanted, CheckCollector results)
    {
        if (holds == true)
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, holds is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [judged],
            Right = against,
            Actual = judged.Value,
            Wanted = wanted,
        });
    }

    protected static string AtMost(decimal bound) => string.Create(CultureInfo.InvariantCulture, $"≤ {bound}");
}
