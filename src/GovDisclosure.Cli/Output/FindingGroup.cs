using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>The findings of one rule with one outcome. The first are kept, the rest is counted.</summary>
internal sealed class FindingGroup(Finding first, bool isFolded)
{
    /// <summary>The most findings that a person is shown for one rule.</summary>
    public const int Most = 40;

    private readonly List<Finding> _kept = [];

    /// <summary>Whether the group is told in one line.</summary>
    public bool IsFolded { get; } = isFolded;

    public Finding First { get; } = first;

    public IReadOnlyList<Finding> Kept => _kept;

    public int Count { get; private set; }

    public bool IsFor(Finding finding, bool isFolded) =>
        (First.Rule, First.Severity, First.Outcome, IsFolded) == (finding.Rule, finding.Severity, finding.Outcome, isFolded);

    public void Add(Finding finding)
    {
        Count++;
        if (!IsFolded && _kept.Count < Most)
        {
            _kept.Add(finding);
        }
    }
}
