using System.Buffers;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>总体情况要点过多: no paragraph of section one is numbered beyond the aspects that the notice names, such as （六）.</summary>
internal sealed class ExtraAspectRule() : Rule(DocumentRules.NoFurtherAspects)
{
    private const int LongestShown = 30;

    private static readonly SearchValues<char> TitleEnds = SearchValues.Create(DigitChain.DigitCharacters + "。，：");

    public override void Check(AnnualReport report, CheckCollector results)
    {
        var found = false;
        foreach (var (place, text) in PublishedText.Of(report, ReportSection.Overview))
        {
            if (ChineseEnumerator.InBrackets(text) > NarrativeTopic.OverviewAspects.Length)
            {
                found = true;
                results.Add(new Finding(Descriptor, CheckOutcome.Failed) { Left = [place.ToValue()], Found = Beginning(text), Location = place.ToLocation() });
            }
        }

        if (!found)
        {
            results.Pass();
        }
    }

    // A text may hold what a finding must not repeat, so that only the words before the first digit are shown.
    private static string Beginning(string text)
    {
        var end = text.AsSpan().IndexOfAny(TitleEnds);
        return PlainText.Beginning(text, Math.Min(end < 0 ? text.Length : end, LongestShown));
    }
}
