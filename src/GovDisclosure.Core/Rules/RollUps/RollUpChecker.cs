using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>汇总检查: compares the report of a parent with those of its children. Thread-safe. It does not check the reports themselves.</summary>
public static class RollUpChecker
{
    /// <summary>Compares a parent with all its children by the <see cref="RuleSet.Statutory"/> rules.</summary>
    /// <param name="parent">The report of the parent.</param>
    /// <param name="children">The reports of all children, in any order, among them that of the parent's own office. They are read once and not kept.</param>
    /// <returns>The findings: by rule, then in printed order.</returns>
    public static CheckResult Check(AnnualReport parent, IEnumerable<AnnualReport> children) => Check(parent, children, RuleSet.Statutory);

    /// <summary>Compares a parent with all its children. If some may be missing, use a <see cref="RollUp"/> with the list of their names.</summary>
    /// <param name="parent">The report of the parent.</param>
    /// <param name="children">The reports of all children, in any order, among them that of the parent's own office. They are read once and not kept.</param>
    /// <param name="rules">The rules to apply.</param>
    /// <returns>The findings: by rule, then in printed order.</returns>
    public static CheckResult Check(AnnualReport parent, IEnumerable<AnnualReport> children, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(children);
        ArgumentNullException.ThrowIfNull(rules);
        if (parent.Year is not { } year || Edition.ForYear(year) is null)
        {
            return RollUpComparison.WithoutYear(parent, rules);
        }

        var rollUp = new RollUp(year);
        foreach (var child in children)
        {
            rollUp.Add(child);
        }

        return rollUp.Compare(parent, rules);
    }

    /// <summary>Compares every parent in a tree of organs with its children by the <see cref="RuleSet.Statutory"/> rules, each year by itself.</summary>
    /// <param name="reports">The reports of parents and children, in any order. They are read once; those of parents are kept until the end.</param>
    /// <param name="parents">The full name of the parent of each child, compared exactly. A parent may be a child as well.</param>
    /// <returns>A result for each parent and year, and for each report that has no place in the tree: by name in ordinal order, then by year.</returns>
    /// <exception cref="ArgumentException">A name in <paramref name="parents"/> is empty.</exception>
    public static ImmutableArray<AgencyResult> CheckTree(IEnumerable<AnnualReport> reports, IReadOnlyDictionary<string, string> parents) =>
        CheckTree(reports, parents, RuleSet.Statutory);

    /// <summary>Compares every parent in a tree of organs with its children, each year by itself. An organ that is above itself is a finding.</summary>
    /// <param name="reports">The reports of parents and children, in any order. They are read once; those of parents are kept until the end.</param>
    /// <param name="parents">The full name of the parent of each child, compared exactly. A parent may be a child as well.</param>
    /// <param name="rules">The rules to apply.</param>
    /// <returns>A result for each parent and year, and for each report that has no place in the tree: by name in ordinal order, then by year.</returns>
    /// <exception cref="ArgumentException">A name in <paramref name="parents"/> is empty.</exception>
    public static ImmutableArray<AgencyResult> CheckTree(IEnumerable<AnnualReport> reports, IReadOnlyDictionary<string, string> parents, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(parents);
        ArgumentNullException.ThrowIfNull(rules);
        var check = new TreeCheck(new AgencyTree(parents), rules);
        foreach (var report in reports)
        {
            ArgumentNullException.ThrowIfNull(report, nameof(reports));
            check.Add(report);
        }

        return check.ToResults();
    }
}
