using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Applies the rules between a parent and its children to a roll-up.</summary>
internal static class RollUpComparison
{
    private static readonly ImmutableArray<RuleDescriptor> Obstacles =
        [RollUpRules.ChildPresent, RollUpRules.ChildGivenOnce, RollUpRules.OneYearAndEdition, RollUpRules.ParentIsNoChild];

    private static readonly string GreatestCount = string.Create(CultureInfo.InvariantCulture, $"≤ {long.MaxValue}");

    public static CheckResult CheckChildren(RollUp rollUp, RuleSet rules)
    {
        var results = new CheckCollector(rules, rollUp.Edition);
        CheckNames(rollUp, null, results);
        if (results.Begin(RollUpRules.ChildCellFilled))
        {
            foreach (var cell in CellsOf(rollUp))
            {
                JudgeBlanks(rollUp, cell, results);
            }
        }

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

        CheckNames(rollUp, parent, results);
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

    private static ImmutableArray<Cell> CellsOf(RollUp rollUp) => StatutoryForm.Of(rollUp.Edition).Cells;

    private static bool HasBound(Cell cell) => !cell.IsSigned && !cell.MayOverlap;

    private static bool IsBelow(RollUp rollUp, AnnualReport parent, Cell cell) => HasBound(cell) && parent[cell] < rollUp.KnownSum(cell);

    private static void CheckSums(RollUp rollUp, AnnualReport parent, Func<Cell, bool> isLeftOut, CheckCollector results)
    {
        foreach (var cell in CellsOf(rollUp).Where(cell => !isLeftOut(cell)))
        {
            var sum = BlanksIn(rollUp, cell, results) == 0 ? rollUp.KnownSum(cell) : null;
            Judge(sum is not null && parent[cell] == sum, () => Describe(RollUpRules.ParentIsSum, rollUp, parent, cell, sum, results), results);
        }
    }

    private static void CheckBounds(RollUp rollUp, AnnualReport parent, Func<Cell, bool> isLeftOut, CheckCollector results)
    {
        foreach (var cell in CellsOf(rollUp).Where(cell => HasBound(cell) && !isLeftOut(cell)))
        {
            var known = rollUp.KnownSum(cell);
            Judge(
                parent[cell] >= known,
                () => Describe(RollUpRules.KnownWithinParent, rollUp, parent, cell, known, results) with { ExpectedIsMinimum = true },
                results);
        }
    }

    // What keeps the sums from being compared is told by a rule of its own. If that is off, the comparison must still not look made.
    private static void AddUntold(RuleDescriptor rule, RollUp rollUp, AnnualReport parent, RuleSet rules, CheckCollector results)
    {
        var all = new CheckCollector(RuleSet.Statutory, rollUp.Edition);
        CheckNames(rollUp, parent, all);
        var untold = all.ToResult().Findings.Where(finding => Obstacles.Contains(finding.Rule) && !rules.Includes(finding.Rule.Id)).ToList();
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

    // The sums leave blanks out, so that they are those of zeros.
    private static long BlanksIn(RollUp rollUp, Cell cell, CheckCollector results) => results.Settings.BlanksAreZero ? 0 : rollUp.BlanksIn(cell);

    private static void Judge(bool holds, Func<Finding> describe, CheckCollector results)
    {
        if (holds)
        {
            results.Pass();
        }
        else
        {
            results.Add(describe());
        }
    }

    private static Finding Describe(RuleDescriptor rule, RollUp rollUp, AnnualReport parent, Cell cell, decimal? sum, CheckCollector results) =>
        new(rule, sum is null || parent[cell] is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [CellFacts.Of(parent, cell)],
            Right = [SumFact(rollUp, cell) with { Value = sum }, .. BlankFact(rollUp, cell, results)],
            Actual = parent[cell],
            Expected = sum,
            Found = sum is null ? rollUp.BlankNames(cell) : null,
        };

    private static FindingValue SumFact(RollUp rollUp, Cell cell) =>
        new("children/" + cell.Code, "下级机关合计/" + cell.LabelIn(rollUp.Edition), null, cell);

    private static ImmutableArray<FindingValue> BlankFact(RollUp rollUp, Cell cell, CheckCollector results) =>
        BlanksIn(rollUp, cell, results) is > 0 and var blanks ? [new FindingValue("children/blank", "空白的下级机关数", blanks)] : [];

    private static void JudgeBlanks(RollUp rollUp, Cell cell, CheckCollector results)
    {
        Judge(BlanksIn(rollUp, cell, results) == 0, () => new Finding(RollUpRules.ChildCellFilled, CheckOutcome.Unknown)
        {
            Left = [SumFact(rollUp, cell)],
            Right = BlankFact(rollUp, cell, results),
            Found = rollUp.BlankNames(cell),
        }, results);
    }

    // In the order of the ids.
    private static void CheckNames(RollUp rollUp, AnnualReport? parent, CheckCollector results)
    {
        if (results.Begin(RollUpRules.ChildPresent))
        {
            CheckMissing(rollUp, results);
        }

        if (results.Begin(RollUpRules.ChildGivenOnce))
        {
            CheckRepeated(rollUp, results);
        }

        if (results.Begin(RollUpRules.OneYearAndEdition))
        {
            CheckYears(rollUp, parent, results);
        }

        if (parent is not null && rollUp.Children.AreKnown && results.Begin(RollUpRules.ParentIsNoChild))
        {
            Judge(!rollUp.Children.Contains(parent.Agency.Name), () => new Finding(RollUpRules.ParentIsNoChild, CheckOutcome.Failed) { Found = parent.Agency.Name }, results);
        }

        if (results.Begin(RollUpRules.SumFits))
        {
            foreach (var cell in CellsOf(rollUp))
            {
                Judge(rollUp.Fits(cell), () => TooGreat(rollUp, cell), results);
            }
        }

        if (rollUp.Children.HasList && results.Begin(RollUpRules.ChildExpected))
        {
            JudgeRefused(RollUpRules.ChildExpected, rollUp.Unexpected, "children/unexpected", "名单以外的报告份数", null, CheckOutcome.Failed, results);
        }
    }

    private static void CheckMissing(RollUp rollUp, CheckCollector results)
    {
        foreach (var (name, times) in rollUp.Children.HasList ? rollUp.Children.All : [])
        {
            Judge(times > 0, () => new Finding(RollUpRules.ChildPresent, CheckOutcome.Unknown)
            {
                Left = [new FindingValue("children/" + name, name, null)],
            }, results);
        }

        if (rollUp.Reports == 0 && !rollUp.Children.Missing.Any() && !rollUp.HasOthers)
        {
            results.Add(new Finding(RollUpRules.ChildPresent, CheckOutcome.Unknown) { Left = [new FindingValue("children/reports", "下级机关报告份数", 0)] });
        }
    }

    private static void CheckRepeated(RollUp rollUp, CheckCollector results)
    {
        foreach (var (name, times) in rollUp.Children.All.Where(child => child.Value > 0))
        {
            Judge(times == 1, () => new Finding(RollUpRules.ChildGivenOnce, CheckOutcome.Failed)
            {
                Left = [new FindingValue("children/" + name, name, times)],
                Actual = times,
                Expected = 1,
            }, results);
        }

        if (rollUp.Children.Unnamed > 0)
        {
            results.Add(new Finding(RollUpRules.ChildGivenOnce, CheckOutcome.Unknown)
            {
                Left = [FindingValue.Of(ReportHead.AgencyName)],
                Right = [new FindingValue("children/unnamed", "没有机关名称的报告份数", rollUp.Children.Unnamed)],
            });
        }
    }

    private static void CheckYears(RollUp rollUp, AnnualReport? parent, CheckCollector results)
    {
        var wanted = string.Create(CultureInfo.InvariantCulture, $"{rollUp.Year} / {rollUp.Edition.Notice}");
        JudgeRefused(RollUpRules.OneYearAndEdition, rollUp.OtherYear, "children/otherYear", "其他年度的报告份数", wanted, CheckOutcome.Failed, results);
        JudgeRefused(RollUpRules.OneYearAndEdition, rollUp.OtherEdition, "children/otherEdition", "其他格式版本的报告份数", wanted, CheckOutcome.Failed, results);
        JudgeRefused(RollUpRules.OneYearAndEdition, rollUp.Undated, "children/undated", "没有报告年度的报告份数", wanted, CheckOutcome.Unknown, results);
        if (parent is not null)
        {
            Judge(parent.Year == rollUp.Year && parent.Edition == rollUp.Edition, () => OfParent(parent, wanted), results);
        }
    }

    private static Finding OfParent(AnnualReport parent, string? wanted) =>
        new(RollUpRules.OneYearAndEdition, parent.Year is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [FindingValue.Of(ReportHead.Year, parent.Year)],
            Found = parent.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year} / {parent.Edition.Notice}") : null,
            Wanted = wanted,
        };

    private static void JudgeRefused(
        RuleDescriptor rule, NamedCount refused, string name, string label, string? wanted, CheckOutcome outcome, CheckCollector results) =>
        Judge(refused.Count == 0, () => new Finding(rule, outcome)
        {
            Left = [refused.Fact(name, label)],
            Found = refused.Names,
            Wanted = wanted,
            Actual = refused.Count,
            Expected = 0,
        }, results);

    private static Finding TooGreat(RollUp rollUp, Cell cell) => new(RollUpRules.SumFits, CheckOutcome.Failed)
    {
        Left = [SumFact(rollUp, cell) with { Value = rollUp.KnownSum(cell) }],
        Found = rollUp.SumText(cell),
        Wanted = cell is CountCell ? GreatestCount : null,
        Actual = rollUp.KnownSum(cell),
    };
}
