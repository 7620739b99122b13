using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>信息处理费情况缺失: section six reports on processing fees, in words or in figures.</summary>
internal sealed class FeesStatedRule() : Rule(DocumentRules.FeesStated)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        var topic = NarrativeTopic.ProcessingFees;
        if (report.Fees is not null || NarrativeText.UsesAny(report[topic.Section], topic.Words))
        {
            results.Pass();
        }
        else
        {
            results.Add(new Finding(Descriptor, CheckOutcome.Failed) { Left = [FindingValue.Of(topic, report.Edition)], State = InputState.Missing });
        }
    }
}
