using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>合理性: one check of a report, which holds for certain or makes a finding.</summary>
internal abstract class PlausibilityRule(RuleDescriptor descriptor) : CoveredRule(descriptor)
{
    /// <summary>Whether the rule holds for certain, or has nothing to say about the edition.</summary>
    public bool Holds(AnnualReport report, RuleSettings settings) =>
        !Descriptor.Editions.Contains(report.Edition) || IsCertain(report, settings);

    public sealed override void Check(AnnualReport report, CheckCollector results)
    {
        if (Holds(report, results.Settings))
        {
            results.Pass();
        }
        else
        {
            results.Add(Describe(report, results.Settings));
        }
    }

    /// <summary>Whether the rule holds for certain.</summary>
    protected abstract bool IsCertain(AnnualReport report, RuleSettings settings);

    /// <summary>Why it does not: failed, or unknown because of a blank cell.</summary>
    protected abstract Finding Describe(AnnualReport report, RuleSettings settings);
}
