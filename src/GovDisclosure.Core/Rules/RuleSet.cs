using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>规则集: which rules are applied, and with which severity. Immutable; every change makes a new set.</summary>
public sealed class RuleSet
{
    /// <summary>法定规则: every rule of the library within one report, each with its own severity.</summary>
    public static readonly RuleSet Statutory = new(
        [
            new CellFilledRule(),
            new NotNegativeRule(),
            new EditionRule(),
            new IdentityRule(),
            new DisclosurePartsRule(),
            new RelationRule(RuleCatalog.OpeningStock, RelationKind.OpeningStock),
            new RelationRule(RuleCatalog.ApplicationsBalance, RelationKind.Balance),
            new RelationRule(RuleCatalog.OutcomesAddUp, RelationKind.OutcomeTotal),
            new RelationRule(RuleCatalog.ApplicantsAddUp, RelationKind.ApplicantTotal),
            new RelationRule(RuleCatalog.ResultsAddUp, RelationKind.ResultTotal),
        ],
        ImmutableDictionary<string, Severity>.Empty);

    private readonly ImmutableDictionary<string, Severity> _severities;
    private readonly ImmutableArray<Rule> _own;
    private readonly ImmutableArray<CheckResult> _clean;

    private RuleSet(ImmutableArray<Rule> rules, ImmutableDictionary<string, Severity> severities)
    {
        Rules = rules;
        _severities = severities;
        _own = [.. rules.Where(rule => RuleCatalog.Find(rule.Descriptor.Id) != rule.Descriptor)];
        _clean = [.. Edition.All.Select(edition => EvaluateEach(rules.RemoveRange(_own), Zero(edition)))];
    }

    /// <summary>The rules in the order in which they are applied.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>Adds a rule of your own, which is applied after the others.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The set or the library already has a rule of that id.</exception>
    public RuleSet With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var id = rule.Descriptor.Id;
        return Has(id) || RuleCatalog.Find(id) is not null
            ? throw new ArgumentException($"The rule id '{id}' is taken. Give your rule an id of its own.", nameof(rule))
            : new RuleSet(Rules.Add(rule), _severities);
    }

    /// <summary>Switches a rule off. Its changed severity, if any, is forgotten.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The set has no rule of that id.</exception>
    public RuleSet Without(string id)
    {
        Require(id);
        return new RuleSet(Rules.RemoveAll(rule => rule.Descriptor.Id == id), _severities.Remove(id));
    }

    /// <summary>Changes the severity of a rule.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="severity">The severity of its findings.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The set has no rule of that id.</exception>
    public RuleSet WithSeverity(string id, Severity severity) => new(Rules, _severities.SetItem(Require(id), severity));

    /// <summary>Applies the rules. A clean report costs one pass over its numbers and no memory.</summary>
    internal CheckResult Check(AnnualReport report)
    {
        if (!CleanReport.IsClean(report))
        {
            return EvaluateEach(Rules, report);
        }

        var clean = _clean[report.Edition.Index];
        if (_own.IsEmpty)
        {
            return clean;
        }

        var own = EvaluateEach(_own, report);
        return new CheckResult(own.Findings, clean.Passed + own.Passed);
    }

    private CheckResult EvaluateEach(ImmutableArray<Rule> rules, AnnualReport report)
    {
        var results = new CheckCollector();
        foreach (var rule in rules)
        {
            results.Severity = _severities.GetValueOrDefault(rule.Descriptor.Id, rule.Descriptor.Severity);
            rule.Check(report, results);
        }

        return results.ToResult();
    }

    // A report that breaks no rule; it tells how many checks a clean report passes.
    private static AnnualReport Zero(Edition edition) =>
        new AnnualReportBuilder(edition) { Year = edition.FirstYear, Agency = new Agency("0", AgencyKind.Other) }
            .FillBlanksWithZero()
            .Build();

    private bool Has(string id) => Rules.Any(rule => rule.Descriptor.Id == id);

    private string Require(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Has(id) ? id : throw new ArgumentException($"The rule set has no rule '{id}'.", nameof(id));
    }
}
