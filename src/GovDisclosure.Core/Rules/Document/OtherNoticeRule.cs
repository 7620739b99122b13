using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>引用其他版本通知: no text cites the notice that issued another edition of the form.</summary>
internal sealed class OtherNoticeRule() : Rule(DocumentRules.NoticeOfEdition)
{
    // A number of a document with a blank between any two characters is no longer.
    private const int LongestNumber = 24;

    private static readonly ImmutableArray<(Edition Edition, string Issuer, string Number)> Notices =
        [.. Edition.All.Select(edition => (edition, edition.Notice[..Bracket(edition)], LabelKey.Of(edition.Notice.AsSpan(Bracket(edition)))))];

    public override void Check(AnnualReport report, CheckCollector results)
    {
        var found = false;
        foreach (var (place, text) in PublishedText.Narratives(report))
        {
            foreach (var (edition, issuer, number) in Notices)
            {
                if (edition == report.Edition)
                {
                    continue;
                }

                for (var at = text.IndexOf(issuer, StringComparison.Ordinal); at >= 0; at = text.IndexOf(issuer, at + issuer.Length, StringComparison.Ordinal))
                {
                    var rest = text.AsSpan(at + issuer.Length);
                    if (LabelKey.Of(rest[..Math.Min(rest.Length, LongestNumber)]).StartsWith(number, StringComparison.Ordinal))
                    {
                        found = true;
                        results.Add(new Finding(Descriptor, CheckOutcome.Failed)
                        {
                            Left = [place.ToValue()],
                            Found = edition.Notice,
                            Wanted = report.Edition.Notice,
                            Location = place.At(at),
                        });
                    }
                }
            }
        }

        if (!found)
        {
            results.Pass();
        }
    }

    private static int Bracket(Edition edition) => edition.Notice.IndexOf('〔', StringComparison.Ordinal);
}
