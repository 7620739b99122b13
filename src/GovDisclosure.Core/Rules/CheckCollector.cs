using GovDisclosure.Findings;

namespace GovDisclosure.Rules;

/// <summary>Takes the results of the checks that a <see cref="Rule"/> makes on one report.</summary>
public sealed class CheckCollector
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private int _passed;

    internal CheckCollector()
    {
    }

    internal Severity Severity { get; set; }

    /// <summary>A check passed.</summary>
    public void Pass() => _passed++;

    /// <summary>A check failed or could not be decided.</summary>
    /// <param name="finding">The facts. The rule set decides on the severity.</param>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings.Add(finding.Severity == Severity ? finding : finding with { Severity = Severity });
    }

    internal CheckResult ToResult() => new(_findings.DrainToImmutable(), _passed);
}
