using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>总体情况过长: section one is within the length that the rule set allows, if it sets one.</summary>
internal sealed class OverviewLengthRule() : Rule(DocumentRules.OverviewLength)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        if (results.Settings.LongestOverview is not { } longest)
        {
            return;
        }

        var length = NarrativeText.Length(report[ReportSection.Overview]);
        if (length <= longest)
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, CheckOutcome.Failed)
        {
            Left = [new TextPlace(ReportSection.Overview).ToValue() with { Value = length }],
            Actual = length,
            Wanted = string.Create(CultureInfo.InvariantCulture, $"≤ {longest}"),
        });
    }
}
