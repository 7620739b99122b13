using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>文字与表格一致: one kind of statement of the narrative against the tables. All kinds share one reading of the text.</summary>
internal sealed class NarrativeRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        var judged = results.NarrativeOf(report);
        for (var i = 0; i < judged.PassedBy(Descriptor); i++)
        {
            results.Pass();
        }

        if (judged.FindingsOf(Descriptor) is { } findings)
        {
            results.AddRange(findings);
        }
    }
}
