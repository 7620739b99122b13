using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>前言列举的部分不符: a sentence of the preface that says of how many parts the report is made, and names them, names as many.</summary>
internal sealed class PrefacePartsRule() : Rule(DocumentRules.PrefaceParts)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        foreach (var (place, text) in PublishedText.Of(report, null))
        {
            for (var start = 0; start < text.Length;)
            {
                var length = text.AsSpan(start).IndexOf('。');
                var end = length < 0 ? text.Length : start + length;
                if (AnnouncedParts.Find(text.AsSpan(start, end - start)) is { } announced)
                {
                    Judge(report.Edition, place, start, announced, results);
                }

                start = end + 1;
            }
        }
    }

    private void Judge(Edition edition, TextPlace place, int start, AnnouncedParts announced, CheckCollector results)
    {
        if (announced.Number == announced.Named.Length)
        {
            results.Pass();
            return;
        }

        var isShort = announced.Number == ReportSection.All.Length;
        results.Add(new Finding(Descriptor, CheckOutcome.Failed)
        {
            Left = [place.ToValue()],
            Found = announced.Words,
            State = isShort ? InputState.Missing : null,
            Wanted = isShort
                ? string.Join('；', ReportSection.All.Except(announced.Named).Select(section => section.LabelIn(edition)))
                : announced.Named.Length.ToString(CultureInfo.InvariantCulture),
            Location = place.At(start + announced.Start),
        });
    }
}
