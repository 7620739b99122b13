using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>要点不全: the text of a section speaks of each topic that it must speak of; one check for each topic.</summary>
/// <remarks>A section without text makes no check here: that nothing is there is one fault, and another rule names it.</remarks>
internal sealed class TopicsRule(RuleDescriptor descriptor, ImmutableArray<NarrativeTopic> topics, bool governmentsOnly = false) : Rule(descriptor)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        if (governmentsOnly && !IsGovernment(report.Agency))
        {
            return;
        }

        foreach (var topic in topics)
        {
            var narrative = report[topic.Section];
            if (NarrativeText.IsBlank(narrative) || NilText.IsNil(report, topic.Section))
            {
                continue;
            }

            if (Speaks(report, topic))
            {
                results.Pass();
            }
            else
            {
                results.Add(new Finding(Descriptor, CheckOutcome.Failed) { Left = [FindingValue.Of(topic, report.Edition)], State = InputState.Missing });
            }
        }
    }

    // Where a topic has names of its own, to deny it by one of them is not to speak of it.
    private static bool Speaks(AnnualReport report, NarrativeTopic topic) =>
        topic.Names.IsEmpty ? NarrativeText.UsesAny(report[topic.Section], topic.Words) : NilText.SpeaksOf(report, topic.Section, topic.Words);

    // A township has a people's government, a sub-district has an office: of that kind the name tells.
    private static bool IsGovernment(Agency agency) =>
        agency.Kind == AgencyKind.PeoplesGovernment
        || (agency.Kind == AgencyKind.TownshipOrSubdistrict && agency.Name.EndsWith(AgencyKind.PeoplesGovernment.Label, StringComparison.Ordinal));
}
