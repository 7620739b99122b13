using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Rules;

/// <summary>Takes the results of the checks that a <see cref="Rule"/> makes on one report.</summary>
public sealed class CheckCollector
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();
    private readonly RuleSet _rules;
    private readonly Edition? _edition;
    private Severity _severity;
    private int _passed;
    private JudgedNarrative? _narrative;

    internal CheckCollector(RuleSet rules, Edition? edition)
    {
        _rules = rules;
        _edition = edition;
    }

    /// <summary>The dates and thresholds of the rule set that is applied.</summary>
    public RuleSettings Settings => _rules.Settings;

    /// <summary>A check passed.</summary>
    public void Pass() => _passed++;

    /// <summary>A check failed or could not be decided.</summary>
    /// <param name="finding">The facts. The rule set decides on the severity, the report on the edition.</param>
    public void Add(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        _findings.Add(finding.Severity == _severity && finding.Edition == _edition
            ? finding
            : finding with { Severity = _severity, Edition = _edition });
    }

    /// <summary>Starts the checks of a rule. Every rule begins before it reports.</summary>
    /// <returns>Whether the rule set applies the rule at all.</returns>
    internal bool Begin(RuleDescriptor rule)
    {
        _severity = _rules.SeverityOf(rule);
        return _rules.Includes(rule.Id);
    }

    /// <summary>The narrative of the report, which is read once for all rules about it.</summary>
    internal JudgedNarrative NarrativeOf(AnnualReport report)
    {
        if (_narrative?.IsOf(report) != true)
        {
            _narrative = JudgedNarrative.Of(report);
        }

        return _narrative!;
    }

    internal CheckResult ToResult() => new(_findings.DrainToImmutable(), _passed);
}
