using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>文中年度: where the text names the year of this report, it is the report year.</summary>
internal abstract class StatedYearRule(RuleDescriptor descriptor) : Rule(descriptor)
{
    public sealed override void Check(AnnualReport report, CheckCollector results)
    {
        if (report.Year is not { } year)
        {
            return;
        }

        var found = false;
        if (TitleYear(report) is { } titled && titled != year)
        {
            found = true;
            var title = new TextPlace(null);
            results.Add(new Finding(Descriptor, CheckOutcome.Failed)
            {
                Left = [title.ToValue()],
                Found = Words(titled),
                Wanted = Words(year),
                Location = title.ToLocation(),
            });
        }

        foreach (var (place, text) in PublishedText.Narratives(report))
        {
            for (var at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = text.IndexOf('年', at + 1))
            {
                if (Read(text, at) is { } stated && stated.Year != year && IsOfReport(text, stated.Start, at + 1, place.Section is null, report))
                {
                    found = true;
                    results.Add(new Finding(Descriptor, CheckOutcome.Failed)
                    {
                        Left = [place.ToValue()],
                        Found = Words(stated.Year),
                        Wanted = Words(year),
                        Location = place.At(stated.Start),
                    });
                }
            }
        }

        if (!found)
        {
            results.Pass();
        }
    }

    /// <summary>The year that the title of the report names, where the rule judges it.</summary>
    protected virtual int? TitleYear(AnnualReport report) => null;

    /// <summary>Reads what is judged, whose first 年 stands at an index.</summary>
    /// <returns>The year and where it starts, or <see langword="null"/> if there is none.</returns>
    protected abstract (int Year, int Start)? Read(ReadOnlySpan<char> text, int yearWord);

    /// <summary>Whether the text means this report by it.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">Where the year starts.</param>
    /// <param name="end">Behind its 年.</param>
    /// <param name="isPreface">Whether the paragraph belongs to the preface.</param>
    /// <param name="report">The report, which states its year.</param>
    protected abstract bool IsOfReport(ReadOnlySpan<char> text, int start, int end, bool isPreface, AnnualReport report);

    /// <summary>How the text should state a year.</summary>
    protected abstract string Words(int year);
}
