using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Applies the rules between a parent and its children to a roll-up.</summary>
internal static class RollUpComparison
{
    public static CheckResult CheckChildren(RollUp rollUp, RuleSet rules, Agency parent)
    {
        var results = new CheckCollector(rules, rollUp.Edition);
        new ChildrenCheck(rollUp, results).Run(null, parent.Name.Length > 0 ? parent.Name : null);
        return results.ToResult();
    }

    public static CheckResult Compare(RollUp rollUp, AnnualReport stated, RuleSet rules)
    {
        var parent = rules.Prepare(stated);
        var results = new CheckCollector(rules, rollUp.Edition);
        var isComparable = parent.Year == rollUp.Year && parent.Edition == rollUp.Edition
            && !rollUp.HasDoubtfulNames && !rollUp.Children.Contains(parent.Agency.Name);
        var isSummed = rules.Includes(RollUpRules.ParentIsSum.Id);
        var isBounded = rules.Includes(RollUpRules.KnownWithinParent.Id);
        if (isSummed && results.Begin(RollUpRules.ParentIsSum))
        {
            isSummed = isComparable && rollUp.IsComplete;
            if (isSummed)
            {
                // A number below the sum breaks the graver rule of the lower bound. One cell, one finding.
                CheckSums(rollUp, parent, cell => isBounded && IsBelow(rollUp, parent, cell), results);
            }
            else
            {
                AddUntold(RollUpRules.ParentIsSum, rollUp, parent, rules, results);
            }
        }
        else if (isBounded && !isComparable && results.Begin(RollUpRules.KnownWithinParent))
        {
            AddUntold(RollUpRules.KnownWithinParent, rollUp, parent, rules, results);
        }

        if (isBounded && isComparable && results.Begin(RollUpRules.KnownWithinParent))
        {
            // Where the sum was found unknown, so is the bound, and that is told already.
            CheckBounds(rollUp, parent, cell => isSummed && (parent[cell] is null || rollUp.KnownSum(cell) is null), results);
        }

        new ChildrenCheck(rollUp, results).Run(parent, parent.Agency.Name);
        return results.ToResult();
    }

    /// <summary>A report that cannot have children of its year: it states no year, or one before the form.</summary>
    public static CheckResult WithoutYear(AnnualReport parent, RuleSet rules)
    {
        var results = new CheckCollector(rules, parent.Edition);
        if (results.Begin(RollUpRules.OneYearAndEdition))
        {
            results.Add(OfParent(parent, string.Create(CultureInfo.InvariantCulture, $"≥ {Edition.All[0].FirstYear}")));
        }
        else if (results.Begin(RollUpRules.ParentIsSum))
        {
            results.Add(new Finding(RollUpRules.ParentIsSum, CheckOutcome.Unknown) { Left = OfParent(parent, null).Left });
        }

        return results.ToResult();
    }

    /// <summary>A parent of another year or edition than its children, or of none.</summary>
    public static Finding OfParent(AnnualReport parent, string? wanted) =>
        new(RollUpRules.OneYearAndEdition, parent.Year is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [FindingValue.Of(ReportHead.Year, parent.Year)],
            Found = parent.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year} / {parent.Edition.Notice}") : null,
            Wanted = wanted,
        };

    private static bool HasBound(Cell cell) => !cell.IsSigned && !cell.MayOverlap;

    private static bool IsBelow(RollUp rollUp, AnnualReport parent, Cell cell) => HasBound(cell) && parent[cell] < rollUp.KnownSum(cell);

    private static void CheckSums(RollUp rollUp, AnnualReport parent, Func<Cell, bool> isLeftOut, CheckCollector results)
    {
        foreach (var cell in SumFacts.CellsOf(rollUp).Where(cell => !isLeftOut(cell)))
        {
            var sum = SumFacts.BlanksIn(rollUp, cell, results.Settings) == 0 ? rollUp.KnownSum(cell) : null;
            results.Judge(sum is not null && parent[cell] == sum, () => Describe(RollUpRules.ParentIsSum, rollUp, parent, cell, sum, results));
        }
    }

    private static void CheckBounds(RollUp rollUp, AnnualReport parent, Func<Cell, bool> isLeftOut, CheckCollector results)
    {
        foreach (var cell in SumFacts.CellsOf(rollUp).Where(cell => HasBound(cell) && !isLeftOut(cell)))
        {
            var known = rollUp.KnownSum(cell);
            results.Judge(
                parent[cell] >= known,
                () => Describe(RollUpRules.KnownWithinParent, rollUp, parent, cell, known, results) with { ExpectedIsMinimum = true });
        }
    }

    // What keeps the sums from being compared is told by a rule of its own. If that is off, the comparison must still not look made.
    private static void AddUntold(RuleDescriptor rule, RollUp rollUp, AnnualReport parent, RuleSet rules, CheckCollector results)
    {
        var all = new CheckCollector(RuleSet.Statutory, rollUp.Edition);
        new ChildrenCheck(rollUp, all).Run(parent, parent.Agency.Name);
        var untold = all.ToResult().Findings.Where(finding => RollUpRules.Obstacles.Contains(finding.Rule) && !rules.Includes(finding.Rule.Id)).ToList();
        if (untold.Count > 0)
        {
            var found = string.Join('、', untold.Select(finding => finding.Found).OfType<string>());
            results.Add(new Finding(rule, CheckOutcome.Unknown)
            {
                Left = [.. untold.SelectMany(finding => finding.Left)],
                Found = found.Length > 0 ? found : null,
            });
        }
    }

    private static Finding Describe(RuleDescriptor rule, RollUp rollUp, AnnualReport parent, Cell cell, decimal? sum, CheckCollector results) =>
        new(rule, sum is null || parent[cell] is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [CellFacts.Of(parent, cell)],
            Right = [SumFacts.Of(rollUp, cell) with { Value = sum }, .. SumFacts.BlanksOf(rollUp, cell, results.Settings)],
            Actual = parent[cell],
            Expected = sum,
            Found = sum is null ? rollUp.BlankNames(cell) : null,
        };
}
