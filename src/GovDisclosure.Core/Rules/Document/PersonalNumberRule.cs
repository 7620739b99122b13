using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>个人信息: no text to be published holds a number of one kind that belongs to a person. One finding for each number.</summary>
internal sealed class PersonalNumberRule(RuleDescriptor descriptor, PersonalNumber kind) : Rule(descriptor)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        var chain = new DigitChain();
        var found = false;
        foreach (var (place, text) in PublishedText.All(report))
        {
            foreach (var (start, _, masked, check) in kind.Find(text, chain))
            {
                found = true;
                results.Add(new Finding(Descriptor, CheckOutcome.Failed) { Left = [place.ToValue()], Found = masked, NumberCheck = check, Location = place.At(start) });
            }
        }

        if (!found)
        {
            results.Pass();
        }
    }
}
