using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>检查规则: a rule that can be applied to one report. Derive from it to add rules of your own.</summary>
/// <remarks>A rule has no state, so that several threads can apply it at once.</remarks>
public abstract class Rule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="descriptor">Its id, weight and texts.</param>
    protected Rule(RuleDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Descriptor = descriptor;
    }

    /// <summary>The id, weight and texts of the rule.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>Applies the rule: tells the collector of each check whether it passed, failed or could not be decided.</summary>
    /// <param name="report">The report.</param>
    /// <param name="results">Takes the results, in printed order.</param>
    public abstract void Check(AnnualReport report, CheckCollector results);
}
