using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Cli.Output;

/// <summary>A cell that the written sum leaves blank.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Label">Its label in the edition of the sum.</param>
/// <param name="Cause">The rule that says why: a child left it blank, or the sum is too great for it.</param>
internal sealed record BlankSum(Cell Cell, string Label, RuleDescriptor Cause)
{
    public static ImmutableArray<BlankSum> In(AnnualReport sum, RollUp rollUp) =>
    [
        .. StatutoryForm.Of(sum.Edition).Cells
            .Where(cell => sum[cell] is null)
            .Select(cell => new BlankSum(cell, cell.LabelIn(sum.Edition), rollUp.BlanksIn(cell) > 0 ? RollUpRules.ChildCellFilled : RollUpRules.SumFits)),
    ];
}
