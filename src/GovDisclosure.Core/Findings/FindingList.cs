namespace GovDisclosure.Findings;

/// <summary>Collects what is wrong with one report. At its limit it only counts, so that broken input cannot fill the memory.</summary>
internal sealed class FindingList
{
    /// <summary>The greatest number of findings that a reader makes on one report, or one rule on one report, but for one more that counts those left out.</summary>
    public const int Limit = 1000;

    private readonly List<Finding> _findings = [];
    private SourceLocation? _firstLeftOut;
    private long _leftOut;

    public bool IsEmpty => _findings.Count == 0;

    public int Count => _findings.Count;

    /// <summary>Adds a finding of a reader.</summary>
    /// <returns>The finding, whether it is kept or only counted.</returns>
    public Finding Add(
        RuleDescriptor rule, SourceLocation location, string? found = null, string? wanted = null, FindingValue? subject = null, LocalizedText? state = null)
    {
        var finding = new Finding(rule, CheckOutcome.Failed)
        {
            Location = location,
            Found = found,
            Wanted = wanted,
            State = state,
            Left = subject is null ? [] : [subject],
        };
        Add(finding);
        return finding;
    }

    public void Add(Finding finding) => Insert(_findings.Count, finding);

    /// <summary>Adds a finding before those that were made while its subject was passed over.</summary>
    public void Insert(int place, Finding finding)
    {
        if (_findings.Count < Limit)
        {
            _findings.Insert(place, finding);
        }
        else
        {
            _firstLeftOut ??= finding.Location;
            _leftOut++;
        }
    }

    /// <summary>Counts a finding that need not be made, because it would be left out.</summary>
    /// <returns>Whether that is so.</returns>
    public bool TryLeaveOut()
    {
        if (_leftOut == 0)
        {
            return false;
        }

        _leftOut++;
        return true;
    }

    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>Adds what another list collected, and counts what it left out.</summary>
    public void AddRange(FindingList other)
    {
        AddRange(other._findings);
        if (other._leftOut > 0)
        {
            _firstLeftOut ??= other._firstLeftOut;
            _leftOut += other._leftOut;
        }
    }

    /// <summary>Hands over everything that was collected and starts again.</summary>
    /// <param name="rule">The rule that made the findings, where they are all of one.</param>
    public ImmutableArray<Finding> Take(RuleDescriptor? rule = null)
    {
        if (_leftOut > 0)
        {
            _findings.Add(new Finding(ReadingRules.WithinLimits, CheckOutcome.Failed)
            {
                Left = rule is null ? [] : [FindingValue.Of(rule)],
                Location = _firstLeftOut,
                Found = (Limit + _leftOut).ToString(CultureInfo.InvariantCulture),
                Wanted = AtMost(Limit),
            });
        }

        ImmutableArray<Finding> taken = [.. _findings];
        _findings.Clear();
        _firstLeftOut = null;
        _leftOut = 0;
        return taken;
    }

    /// <summary>What a finding on a limit says was expected.</summary>
    public static string AtMost(int limit) => "≤ " + limit.ToString(CultureInfo.InvariantCulture);
}
