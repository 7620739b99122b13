using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Says what is wrong with the children of a roll-up: who they are, and what they state.</summary>
internal sealed class ChildrenCheck(RollUp rollUp, CheckCollector results)
{
    private static readonly string GreatestCount = string.Create(CultureInfo.InvariantCulture, $"≤ {long.MaxValue}");
    private static readonly string LeastCount = string.Create(CultureInfo.InvariantCulture, $"≥ {-long.MaxValue}");

    /// <summary>Applies the rules in the order of their ids.</summary>
    /// <param name="parent">The report of the parent, if it is at hand.</param>
    /// <param name="parentName">The name of the parent; <see langword="null"/> if nobody says which organ the sum is of.</param>
    public void Run(AnnualReport? parent, string? parentName)
    {
        if (results.Begin(RollUpRules.ChildPresent))
        {
            CheckMissing();
        }

        if (results.Begin(RollUpRules.ChildGivenOnce))
        {
            CheckRepeated();
        }

        if (results.Begin(RollUpRules.OneYearAndEdition))
        {
            CheckYears(parent);
        }

        if (parentName is not null && rollUp.Children.AreKnown && results.Begin(RollUpRules.ParentIsNoChild))
        {
            results.Judge(!rollUp.Children.Contains(parentName), () => new Finding(RollUpRules.ParentIsNoChild, CheckOutcome.Failed) { Found = parentName });
        }

        if (results.Begin(RollUpRules.SumFits))
        {
            CheckSums();
        }

        if (rollUp.Children.HasList && results.Begin(RollUpRules.ChildExpected))
        {
            JudgeRefused(RollUpRules.ChildExpected, rollUp.Unexpected, "children/unexpected", "名单以外的报告份数", null, CheckOutcome.Failed);
        }

        // In a comparison the blanks are told with the sums that they hide.
        if (parent is null && results.Begin(RollUpRules.ChildCellFilled))
        {
            CheckBlanks();
        }

        if (results.Begin(RollUpRules.ChildNotNegative))
        {
            CheckNegatives();
        }
    }

    private void CheckMissing()
    {
        foreach (var (name, times) in rollUp.Children.HasList ? rollUp.Children.All : [])
        {
            results.Judge(times > 0, () => new Finding(RollUpRules.ChildPresent, CheckOutcome.Unknown)
            {
                Left = [new FindingValue("children/" + name, name, null)],
                State = InputState.Missing,
            });
        }

        if (rollUp.Reports == 0 && !rollUp.Children.Missing.Any() && !rollUp.HasOthers)
        {
            results.Add(new Finding(RollUpRules.ChildPresent, CheckOutcome.Unknown) { Left = [new FindingValue("children/reports", "下级机关报告份数", 0)] });
        }
    }

    private void CheckRepeated()
    {
        foreach (var (name, times) in rollUp.Children.All.Where(child => child.Value > 0))
        {
            results.Judge(times == 1, () => new Finding(RollUpRules.ChildGivenOnce, CheckOutcome.Failed)
            {
                Left = [new FindingValue("children/" + name, name, times)],
                Actual = times,
                Expected = 1,
            });
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

    private void CheckYears(AnnualReport? parent)
    {
        var wanted = string.Create(CultureInfo.InvariantCulture, $"{rollUp.Year} / {rollUp.Edition.Notice}");
        JudgeRefused(RollUpRules.OneYearAndEdition, rollUp.OtherYear, "children/otherYear", "其他年度的报告份数", wanted, CheckOutcome.Failed);
        JudgeRefused(RollUpRules.OneYearAndEdition, rollUp.OtherEdition, "children/otherEdition", "其他格式版本的报告份数", wanted, CheckOutcome.Failed);
        JudgeRefused(RollUpRules.OneYearAndEdition, rollUp.Undated, "children/undated", "没有报告年度的报告份数", wanted, CheckOutcome.Unknown);
        if (parent is not null)
        {
            results.Judge(parent.Year == rollUp.Year && parent.Edition == rollUp.Edition, () => RollUpComparison.OfParent(parent, wanted));
        }
    }

    private void JudgeRefused(RuleDescriptor rule, NamedCount refused, string name, string label, string? wanted, CheckOutcome outcome) =>
        results.Judge(refused.Count == 0, () => new Finding(rule, outcome)
        {
            Left = [refused.Fact(name, label)],
            Found = refused.Names,
            Wanted = wanted,
            Actual = refused.Count,
            Expected = 0,
        });

    private void CheckSums()
    {
        foreach (var cell in SumFacts.CellsOf(rollUp))
        {
            if (rollUp.Fits(cell))
            {
                results.Pass();
                continue;
            }

            var sum = rollUp.KnownSum(cell);
            results.Add(new Finding(RollUpRules.SumFits, CheckOutcome.Failed)
            {
                Left = [SumFacts.Of(rollUp, cell) with { Value = sum }],
                Found = rollUp.SumText(cell),
                Wanted = cell is not CountCell ? ValueForms.AmountRange : sum < 0 ? LeastCount : GreatestCount,
                Actual = sum,
            });
        }
    }

    private void CheckBlanks()
    {
        foreach (var cell in SumFacts.CellsOf(rollUp))
        {
            if (SumFacts.BlanksIn(rollUp, cell, results.Settings) == 0)
            {
                results.Pass();
                continue;
            }

            results.Add(new Finding(RollUpRules.ChildCellFilled, CheckOutcome.Unknown)
            {
                Left = [SumFacts.Of(rollUp, cell)],
                Right = SumFacts.BlanksOf(rollUp, cell, results.Settings),
                Found = rollUp.BlankNames(cell),
            });
        }
    }

    // One finding for each of the first organs with its number, and one that counts the others.
    private void CheckNegatives()
    {
        foreach (var cell in SumFacts.CellsOf(rollUp).Where(cell => !cell.IsSigned))
        {
            if (rollUp.NegativesIn(cell) is not { } negatives)
            {
                results.Pass();
                continue;
            }

            foreach (var (name, value) in negatives.First)
            {
                results.Add(new Finding(RollUpRules.ChildNotNegative, CheckOutcome.Failed)
                {
                    Left = [SumFacts.Of(rollUp, cell, name, value)],
                    Actual = value,
                    Expected = 0,
                    ExpectedIsMinimum = true,
                });
            }

            if (negatives.Count > negatives.First.Count)
            {
                var others = negatives.Count - negatives.First.Count;
                results.Add(new Finding(RollUpRules.ChildNotNegative, CheckOutcome.Failed)
                {
                    Left = [new FindingValue($"children/negative/{cell.Code}", $"其他数据为负的报告份数/{cell.LabelIn(rollUp.Edition)}", others)],
                    Actual = others,
                    Expected = 0,
                });
            }
        }
    }
}
