using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>A section has text, and the text is more than "none" where a denial will not do.</summary>
internal sealed class SectionStatedRule(RuleDescriptor descriptor, ReportSection section, bool denialWillDo) : Rule(descriptor)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        var narrative = report[section];
        if (!NarrativeText.IsBlank(narrative) && (denialWillDo || !NilText.IsNil(report, section)))
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, CheckOutcome.Failed)
        {
            Left = [new TextPlace(section).ToValue()],
            Found = narrative.Paragraphs.IsEmpty ? "" : narrative.Paragraphs[^1].Text,
        });
    }
}
