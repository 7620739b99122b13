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
    private RuleDescriptor? _rule;
    private FindingList? _ofRule;
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
        if (IsBounded)
        {
            (_ofRule ??= new FindingList()).Add(finding);
        }
        else
        {
            Keep(finding, _severity);
        }
    }

    /// <summary>Whether one rule may make no more findings than <see cref="FindingList.Limit"/>, because they are all on one report.</summary>
    internal bool IsBounded { get; init; }

    /// <summary>Adds findings of which some may be left out already.</summary>
    internal void AddRange(FindingList findings) => (_ofRule ??= new FindingList()).AddRange(findings);

    /// <summary>Starts the checks of a rule. Every rule begins before it reports.</summary>
    /// <returns>Whether the rule set applies the rule at all.</returns>
    internal bool Begin(RuleDescriptor rule)
    {
        Settle();
        _rule = rule;
        _severity = _rules.SeverityOf(rule);
        return _rules.Includes(rule.Id);
    }

    /// <summary>Whether the rule set applies another rule, which tells something already.</summary>
    internal bool Includes(RuleDescriptor rule) => _rules.Includes(rule.Id);

    /// <summary>The narrative of the report, which is read once for all rules about it.</summary>
    internal JudgedNarrative NarrativeOf(AnnualReport report)
    {
        if (_narrative?.IsOf(report) != true)
        {
            _narrative = JudgedNarrative.Of(report);
        }

        return _narrative!;
    }

    internal CheckResult ToResult()
    {
        Settle();
        return new CheckResult(_findings.DrainToImmutable(), _passed);
    }

    // Ends the checks of a rule. Findings that were left out are counted by one that no rule set weighs and nobody can waive.
    private void Settle()
    {
        foreach (var finding in _ofRule is { IsEmpty: false } ? _ofRule.Take(_rule) : [])
        {
            Keep(finding, finding.Rule.Kind == RuleKind.Reading ? finding.Severity : _severity);
        }
    }

    private void Keep(Finding finding, Severity severity) => _findings.Add(finding.Severity == severity && finding.Edition == _edition
        ? finding
        : finding with { Severity = severity, Edition = _edition });
}
