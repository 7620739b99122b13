using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>A rule between the reports of two years that follow one another. Both reports state their year.</summary>
internal abstract class YearPairRule(RuleDescriptor descriptor)
{
    public RuleDescriptor Descriptor { get; } = descriptor;

    /// <summary>Applies the rule.</summary>
    public abstract void Check(AnnualReport before, AnnualReport after, CheckCollector results);
}
