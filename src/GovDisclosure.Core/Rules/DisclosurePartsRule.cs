using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>分类数量不符: in section one, a count equals the sum of its parts.</summary>
internal sealed class DisclosurePartsRule() : CoveredRule(TableRules.DisclosurePartsAddUp)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        foreach (var (path, count) in DisclosureTree.Walk(report.Disclosures))
        {
            if (!count.Parts.IsEmpty)
            {
                Judge(path, count, results);
            }
        }
    }

    private void Judge(string path, DisclosureCount count, CheckCollector results)
    {
        decimal? expected = 0;
        foreach (var part in count.Parts)
        {
            expected += part.Count;
        }

        if (count.Count is { } actual && actual == expected)
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, count.Count is null || expected is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [new FindingValue(path, count.Label, count.Count)],
            Right = [.. count.Parts.Select(part => new FindingValue($"{path}/{part.Label}", part.Label, part.Count))],
            Actual = count.Count,
            Expected = expected,
        });
    }
}
