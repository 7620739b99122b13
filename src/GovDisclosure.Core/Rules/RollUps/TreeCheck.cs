using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Takes the reports of a whole tree of organs, one by one, and compares each parent with its children. It keeps the reports of parents only.</summary>
internal sealed class TreeCheck(AgencyTree tree, RuleSet rules)
{
    private readonly Dictionary<(string Parent, int Year), RollUp> _rollUps = [];
    private readonly Dictionary<(string Parent, int Year), List<AnnualReport>> _stated = [];
    private readonly List<AgencyResult> _strays = [];

    public void Add(AnnualReport report)
    {
        var name = report.Agency.Name;
        var parent = tree.ParentOf(name);
        if (report.Year is not { } year || Edition.ForYear(year) is null)
        {
            _strays.Add(new AgencyResult(name, report.Year, RollUpComparison.WithoutYear(report, rules)));
            return;
        }

        if (parent is not null)
        {
            RollUpOf(parent, year).Add(report);
        }

        if (tree.IsParent(name))
        {
            RollUpOf(name, year);
            if (!_stated.TryGetValue((name, year), out var stated))
            {
                _stated[(name, year)] = stated = [];
            }

            stated.Add(report);
        }
        else if (parent is null)
        {
            _strays.Add(new AgencyResult(name, year, Single(report.Edition, new Finding(RollUpRules.ChildExpected, CheckOutcome.Failed) { Found = name })));
        }
    }

    public ImmutableArray<AgencyResult> ToResults() =>
    [
        .. _rollUps.Select(item => new AgencyResult(item.Key.Parent, item.Key.Year, Judge(item.Key.Parent, item.Value)))
            .Concat(_strays)
            .OrderBy(result => result.Agency, StringComparer.Ordinal)
            .ThenBy(result => result.Year),
    ];

    private RollUp RollUpOf(string parent, int year)
    {
        if (!_rollUps.TryGetValue((parent, year), out var rollUp))
        {
            _rollUps[(parent, year)] = rollUp = new RollUp(year, tree.ChildrenOf(parent));
        }

        return rollUp;
    }

    private CheckResult Judge(string parent, RollUp rollUp)
    {
        if (tree.CircleOf(parent) is { } circle && rules.Includes(RollUpRules.ParentIsNoChild.Id))
        {
            return Single(rollUp.Edition, new Finding(RollUpRules.ParentIsNoChild, CheckOutcome.Failed) { Found = circle });
        }

        var stated = _stated.GetValueOrDefault((parent, rollUp.Year)) ?? [];
        if (stated is [var only])
        {
            return rollUp.Compare(only, rules);
        }

        var problem = stated.Count == 0 || !rules.Includes(RollUpRules.ChildGivenOnce.Id)
            ? new Finding(RollUpRules.ParentIsSum, CheckOutcome.Unknown) 
            {
                Left = [new FindingValue("parent/" + parent, parent, stated.Count == 0 ? null : stated.Count)],
                State = stated.Count == 0 ? InputState.Missing : null,
            }
            : new Finding(RollUpRules.ChildGivenOnce, CheckOutcome.Failed)
            {
                Left = [new FindingValue("parent/" + parent, parent, stated.Count)],
                Actual = stated.Count,
                Expected = 1,
            };
        var children = rollUp.Check(rules);
        return new CheckResult([.. Single(rollUp.Edition, problem).Findings, .. children.Findings], children.Passed);
    }

    private CheckResult Single(Edition edition, Finding finding)
    {
        var results = new CheckCollector(rules, edition);
        if (results.Begin(finding.Rule))
        {
            results.Add(finding);
        }

        return results.ToResult();
    }
}
