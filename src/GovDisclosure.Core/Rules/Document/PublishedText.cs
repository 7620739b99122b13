using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>Every text of a report that will be published, with its place.</summary>
internal static class PublishedText
{
    /// <summary>The title, the paragraphs of the preface and of all sections, and the labels of section one's tree.</summary>
    public static IEnumerable<(TextPlace Place, string Text)> All(AnnualReport report)
    {
        yield return (new TextPlace(null), report.Title);
        foreach (var paragraph in Narratives(report))
        {
            yield return paragraph;
        }

        var index = 0;
        foreach (var (path, label) in Labels(report.Disclosures, $"{ReportSection.Overview.Code}.disclosures"))
        {
            yield return (new TextPlace(ReportSection.Overview, index++, path), label);
        }
    }

    /// <summary>The paragraphs of the preface and of all sections.</summary>
    public static IEnumerable<(TextPlace Place, string Text)> Narratives(AnnualReport report) =>
        Of(report, null).Concat(ReportSection.All.SelectMany(section => Of(report, section)));

    /// <summary>The paragraphs of one section, or of the preface for <see langword="null"/>.</summary>
    public static IEnumerable<(TextPlace Place, string Text)> Of(AnnualReport report, ReportSection? section)
    {
        var paragraphs = report.TextOf(section).Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            yield return (new TextPlace(section, i), paragraphs[i].Text);
        }
    }

    // A path by places, for a label may hold what a finding must not repeat.
    private static IEnumerable<(string Path, string Label)> Labels(ImmutableArray<DisclosureCount> counts, string list)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");
            yield return (path, counts[i].Label);
            foreach (var part in Labels(counts[i].Parts, $"{path}.parts"))
            {
                yield return part;
            }
        }
    }
}
