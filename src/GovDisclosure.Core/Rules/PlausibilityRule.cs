using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>合理性: one check of whether the numbers of a report are likely. A blank among those that it reads leaves it undecided.</summary>
internal abstract class PlausibilityRule(RuleDescriptor descriptor) : CoveredRule(descriptor)
{
    /// <summary>Whether the rule holds for certain.</summary>
    public bool Holds(AnnualReport report, RuleSettings settings) =>
        !Descriptor.Editions.Contains(report.Edition) || IsLikely(report, settings) == true;

    public sealed override void Check(AnnualReport report, CheckCollector results)
    {
        var isLikely = IsLikely(report, results.Settings);
        if (isLikely == true)
        {
            results.Pass();
        }
        else
        {
            results.Add(Describe(report, results.Settings, isLikely is null ? CheckOutcome.Unknown : CheckOutcome.Failed));
        }
    }

    /// <summary>Whether the numbers are likely; <see langword="null"/> if a blank cell hides it.</summary>
    protected abstract bool? IsLikely(AnnualReport report, RuleSettings settings);

    /// <summary>The facts, every number that the judgement rests on among them.</summary>
    protected abstract Finding Describe(AnnualReport report, RuleSettings settings, CheckOutcome outcome);
}
