using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>合计与勾稽: every relation of one kind that the form prescribes between its cells.</summary>
internal sealed class RelationRule : CoveredRule
{
    private readonly ImmutableArray<ImmutableArray<CellRelation>> _relations;

    public RelationRule(RuleDescriptor descriptor, RelationKind kind)
        : base(descriptor)
    {
        Kind = kind;
        _relations = [.. Edition.All.Select(edition =>
            StatutoryForm.Of(edition).Relations.Where(relation => relation.Kind == kind).ToImmutableArray())];
    }

    public RelationKind Kind { get; }

    public override void Check(AnnualReport report, CheckCollector results)
    {
        foreach (var relation in _relations[report.Edition.Index])
        {
            var left = Sum(report, relation.Left);
            var right = Sum(report, relation.Right);
            if (left is null || right is null)
            {
                results.Add(Describe(report, relation, CheckOutcome.Unknown, left, right));
            }
            else if (relation.IsEquality ? left == right : left >= right)
            {
                results.Pass();
            }
            else
            {
                results.Add(Describe(report, relation, CheckOutcome.Failed, left, right));
            }
        }
    }

    // A decimal holds the sum of any number of cells of the form exactly.
    private static decimal? Sum(AnnualReport report, ImmutableArray<CountCell> cells)
    {
        decimal? sum = 0;
        foreach (var cell in cells)
        {
            sum += report[cell];
        }

        return sum;
    }

    private Finding Describe(AnnualReport report, CellRelation relation, CheckOutcome outcome, decimal? actual, decimal? expected) =>
        new(Descriptor, outcome)
        {
            Left = [.. relation.Left.Select(cell => CellFacts.Of(report, cell))],
            Right = [.. relation.Right.Select(cell => CellFacts.Of(report, cell))],
            Actual = actual,
            Expected = expected,
            Edition = report.Edition,
            ExpectedIsMinimum = !relation.IsEquality,
        };
}
