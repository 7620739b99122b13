using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>结转与存量: every relation of one kind that the form implies between two years.</summary>
internal sealed class YearRelationRule(RuleDescriptor descriptor, YearRelationKind kind) : YearPairRule(descriptor)
{
    private readonly ImmutableArray<YearRelation> _relations = [.. StatutoryForm.AcrossYears.Where(relation => relation.Kind == kind)];

    public override void Check(AnnualReport before, AnnualReport after, CheckCollector results)
    {
        foreach (var relation in _relations)
        {
            if (!relation.Applies(before.Edition, after.Edition))
            {
                continue;
            }

            var actual = YearFacts.Sum(after, relation.Left);
            var expected = YearFacts.Sum(after, relation.Right) + YearFacts.Sum(before, relation.Before);
            if (actual is not null && actual == expected)
            {
                results.Pass();
                continue;
            }

            results.Add(new Finding(Descriptor, actual is null || expected is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
            {
                Left = YearFacts.Of(after, relation.Left),
                Right = [.. YearFacts.Of(before, relation.Before), .. YearFacts.Of(after, relation.Right)],
                Actual = actual,
                Expected = expected,
            });
        }
    }
}
