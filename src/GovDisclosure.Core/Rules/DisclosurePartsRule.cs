using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>分类数量不符: in section one, a count equals the sum of its parts.</summary>
internal sealed class DisclosurePartsRule() : CoveredRule(TableRules.DisclosurePartsAddUp)
{
    /// <summary>Whether the rule has something to say about a count.</summary>
    public static bool IsMade(DisclosureCount count) => !count.Parts.IsEmpty;

    /// <summary>Whether a count equals the sum of its parts, none of them blank. It costs no memory.</summary>
    public static bool IsCertain(DisclosureCount count) => count.Count is { } stated && Sum(count) == stated;

    public override void Check(AnnualReport report, CheckCollector results)
    {
        foreach (var (path, count) in DisclosureTree.Walk(report.Disclosures))
        {
            if (!IsMade(count))
            {
                continue;
            }

            if (IsCertain(count))
            {
                results.Pass();
            }
            else
            {
                results.Add(Describe(path, count));
            }
        }
    }

    private Finding Describe(string path, DisclosureCount count)
    {
        var sum = Sum(count);
        return new Finding(Descriptor, count.Count is null || sum is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [new FindingValue(path, count.Label, count.Count)],
            Right = [.. count.Parts.Select(part => new FindingValue($"{path}/{part.Label}", part.Label, part.Count))],
            Actual = count.Count,
            Expected = (decimal?)sum,
        };
    }

    // Wider than a count, so that no number of parts can overflow it.
    private static Int128? Sum(DisclosureCount count)
    {
        Int128 sum = 0;
        foreach (var part in count.Parts)
        {
            if (part.Count is not { } stated)
            {
                return null;
            }

            sum += stated;
        }

        return sum;
    }
}
