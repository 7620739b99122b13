using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>Findings by rule, in the order in which the rules first occur. Of each rule as many are kept as are shown.</summary>
internal sealed class FindingGroups
{
    private readonly List<FindingGroup> _groups = [];

    /// <summary>Whether there are any.</summary>
    public bool Any => _groups.Count > 0;

    /// <summary>The findings that are shown one by one.</summary>
    public IEnumerable<FindingGroup> Shown => _groups.Where(group => !group.IsFolded);

    /// <summary>The checks that cannot be decided only because of blank cells that are shown already.</summary>
    public IEnumerable<FindingGroup> Folded => _groups.Where(group => group.IsFolded);

    /// <summary>Adds the findings on one report.</summary>
    public void Add(IReadOnlyCollection<Finding> findings)
    {
        var blanks = findings.Where(IsBlankCell).SelectMany(finding => finding.Left).Select(value => value.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var isFolded = finding.Outcome == CheckOutcome.Unknown && !IsBlankCell(finding) && IsExplained(finding, blanks);
            Group(finding, isFolded).Add(finding);
        }
    }

    // A blank cell would be told again by each of the sums that need it.
    private static bool IsExplained(Finding finding, HashSet<string> blanks)
    {
        var missing = finding.Values.Where(value => value.Value is null).ToList();
        return missing.Count > 0 && missing.All(value => blanks.Contains(value.Name));
    }

    private static bool IsBlankCell(Finding finding) => finding.Rule == TableRules.CellFilled;

    private FindingGroup Group(Finding finding, bool isFolded)
    {
        var group = _groups.Find(known => known.IsFor(finding, isFolded));
        if (group is null)
        {
            group = new FindingGroup(finding, isFolded);
            _groups.Add(group);
        }

        return group;
    }
}
