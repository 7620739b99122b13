using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Fees;

namespace GovDisclosure.Rules;

/// <summary>规则集: which rules are applied, with which severity and which settings. Immutable; every change makes a new set.</summary>
/// <remarks>
/// Sets that apply the same rules with the same severities and settings are equal, however they were made. Rules of your own are compared
/// as they compare themselves, which is by reference unless they say otherwise, and in their order.
/// Rules of plausibility are advice: they are off unless a set switches them on, as <see cref="Strict"/> does.
/// </remarks>
public sealed class RuleSet : IEquatable<RuleSet>
{
    /// <summary>法定规则: every rule but those of plausibility, each with its own severity.</summary>
    public static readonly RuleSet Statutory = new(
        [.. RuleCatalog.All.Where(rule => rule.Kind is not (RuleKind.Reading or RuleKind.Plausibility)).Select(rule => rule.Id)],
        [],
        ImmutableDictionary<string, Severity>.Empty,
        RuleSettings.Default);

    /// <summary>数据规则: the statutory rules for numbers only, for data that comes without its text.</summary>
    public static readonly RuleSet Numbers = new(
        [.. Statutory._on.Except(LibraryRules.OfText.Select(rule => rule.Id))],
        [],
        ImmutableDictionary<string, Severity>.Empty,
        RuleSettings.Default);

    /// <summary>从严: every rule of the library. A blank cell is an error.</summary>
    public static readonly RuleSet Strict = new(
        [.. RuleCatalog.All.Where(rule => rule.Kind != RuleKind.Reading).Select(rule => rule.Id)],
        [],
        ImmutableDictionary<string, Severity>.Empty.Add(TableRules.CellFilled.Id, Severity.Error),
        RuleSettings.Default);

    private readonly ImmutableHashSet<string> _on;
    private readonly ImmutableArray<Rule> _own;
    private readonly ImmutableDictionary<string, Severity> _severities;
    private readonly ImmutableArray<Rule> _rest;
    private readonly ImmutableArray<int> _clean;

    private RuleSet(
        ImmutableHashSet<string> on, ImmutableArray<Rule> own, ImmutableDictionary<string, Severity> severities, RuleSettings settings)
    {
        _on = on;
        _own = own;
        _severities = severities;
        Settings = settings;
        Rules = [.. LibraryRules.WithinReport.Where(rule => on.Contains(rule.Descriptor.Id)), .. own];

        // Where the rules read what the text says about fees, those for fees are not proved by the numbers alone.
        var readsFees = on.Contains(NarrativeRules.FeesStated.Id);
        _rest = Rules.RemoveAll(rule => rule is CoveredRule && !(readsFees && rule is FeeRule));
        HasPlausibility = Rules.Any(rule => rule is PlausibilityRule);
        HasNewApplications = Rules.Any(rule => rule is RelationRule { Kind: RelationKind.NewApplications });
        HasEarliestDate = Rules.Any(rule => rule is PublishedAfterYearRule);
        HasLatestDate = Rules.Any(rule => rule is PublishedOnTimeRule);
        HasLocalDate = Rules.Any(rule => rule is PublishedByLocalDateRule);
        Extras = new CleanExtras(Rules.RemoveRange(_rest));
        _clean = [.. Edition.All.Select(edition => EvaluateEach(Rules.RemoveRange(_rest), CleanReport.Zero(edition)).Passed)];
    }

    /// <summary>The rules within one report, in the order in which they are applied. Rules between reports are in the catalogue only.</summary>
    public ImmutableArray<Rule> Rules { get; }

    /// <summary>The dates and thresholds.</summary>
    public RuleSettings Settings { get; }

    internal ImmutableArray<Rule> Own => _own;

    internal CleanExtras Extras { get; }

    internal bool HasPlausibility { get; }

    internal bool HasNewApplications { get; }

    internal bool HasEarliestDate { get; }

    internal bool HasLatestDate { get; }

    internal bool HasLocalDate { get; }

    /// <summary>Whether a rule is applied.</summary>
    /// <param name="id">The id of a rule of the library, within one report or between reports, or of a rule of your own.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Includes(string id) => _on.Contains(id) || IsOwn(id);

    /// <summary>The severity that the findings of a rule have in this set.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The severity of the set, or else that of the rule.</returns>
    public Severity SeverityOf(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _severities.GetValueOrDefault(rule.Id, rule.Severity);
    }

    /// <summary>Adds a rule of your own, which is applied after the others.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The set already has a rule of that id, or the id begins as those of the library do, with <c>GD</c>.</exception>
    public RuleSet With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var id = rule.Descriptor.Id;
        return Includes(id) || RuleCatalog.IsOfLibrary(id)
            ? throw new ArgumentException($"The rule id '{id}' is taken or kept for the library. Give your rule an id of its own.", nameof(rule))
            : new RuleSet(_on, _own.Add(rule), _severities, Settings);
    }

    /// <summary>Switches a rule of the library on, such as one of plausibility.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The library has no such rule, or it is one of a reader, which is always on.</exception>
    public RuleSet With(string id) => new(_on.Add(RequireSwitchable(id)), _own, _severities, Settings);

    /// <summary>Switches a rule off. Its changed severity, if any, is forgotten.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The set has no rule of that id, or it is one of a reader, which is always on.</exception>
    public RuleSet Without(string id) =>
        new(_on.Remove(Require(id)), _own.RemoveAll(rule => rule.Descriptor.Id == id), _severities.Remove(id), Settings);

    /// <summary>Changes the severity of a rule.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="severity">The severity of its findings.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">The set has no rule of that id, or it is one of a reader, which is always on.</exception>
    public RuleSet WithSeverity(string id, Severity severity)
    {
        // What is no change is not kept, so that equal sets have equal parts.
        var isOwnWeight = DescriptorOf(Require(id)).Severity == severity;
        return new(_on, _own, isOwnWeight ? _severities.Remove(id) : _severities.SetItem(id, severity), Settings);
    }

    /// <summary>Changes the dates and thresholds.</summary>
    /// <param name="settings">The settings.</param>
    /// <returns>The new set.</returns>
    /// <exception cref="ArgumentException">A setting makes no sense, such as a deadline after the statutory one.</exception>
    public RuleSet WithSettings(RuleSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Problem() is { } problem
            ? throw new ArgumentException($"The setting {problem.Name} is {problem.Found}; expected {problem.Wanted}.", nameof(settings))
            : new RuleSet(_on, _own, _severities, settings);
    }

    /// <summary>Whether two sets apply the same rules in the same way.</summary>
    /// <param name="left">A set, or <see langword="null"/>.</param>
    /// <param name="right">Another set, or <see langword="null"/>.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(RuleSet? left, RuleSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    /// <param name="left">A set, or <see langword="null"/>.</param>
    /// <param name="right">Another set, or <see langword="null"/>.</param>
    /// <returns>Whether they are not equal.</returns>
    public static bool operator !=(RuleSet? left, RuleSet? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(RuleSet? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Settings == other.Settings
            && _on.SetEquals(other._on)
            && _own.AsSpan().SequenceEqual(other._own.AsSpan())
            && _severities.Count == other._severities.Count
            && _severities.All(pair => other._severities.TryGetValue(pair.Key, out var severity) && severity == pair.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleSet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Settings, _on.Count, _own.Length, _severities.Count);

    /// <summary>Applies the rules. The numbers of a clean report cost one pass and no memory.</summary>
    internal CheckResult Check(AnnualReport report)
    {
        if (CleanReport.CountIfClean(report, this) is { } more)
        {
            var passed = _clean[report.Edition.Index] + more;
            if (_rest.IsEmpty)
            {
                return CleanResults.Of(passed);
            }

            var rest = EvaluateEach(_rest, Prepare(report));
            return new CheckResult(rest.Findings, passed + rest.Passed);
        }

        return EvaluateEach(Rules, Prepare(report));
    }

    /// <summary>A report as the settings have it read: with zeros for its blanks, or as it is.</summary>
    internal AnnualReport Prepare(AnnualReport report) =>
        Settings.BlanksAreZero && CleanReport.HasBlanks(report) ? report.ToBuilder().FillBlanksWithZero().Build() : report;

    private CheckResult EvaluateEach(ImmutableArray<Rule> rules, AnnualReport report)
    {
        var results = new CheckCollector(this, report.Edition) { IsBounded = true };
        foreach (var rule in rules)
        {
            if (rule.Descriptor.Editions.Contains(report.Edition) && results.Begin(rule.Descriptor))
            {
                rule.Check(report, results);
            }
        }

        return results.ToResult();
    }

    private string Require(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        RefuseReading(id);
        return Includes(id) ? id : throw new ArgumentException($"The rule set has no rule '{id}'.", nameof(id));
    }

    private RuleDescriptor DescriptorOf(string id) => RuleCatalog.Find(id) ?? _own.First(rule => rule.Descriptor.Id == id).Descriptor;

    private bool IsOwn(string id) => _own.Any(rule => rule.Descriptor.Id == id);

    private static string RequireSwitchable(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        RefuseReading(id);
        return RuleCatalog.Find(id) is null ? throw new ArgumentException($"The library has no rule '{id}'.", nameof(id)) : id;
    }

    private static void RefuseReading(string id)
    {
        if (RuleCatalog.Find(id) is { Kind: RuleKind.Reading })
        {
            throw new ArgumentException($"The rule '{id}' is one of reading, which is always on and has its own severity.", nameof(id));
        }
    }
}
