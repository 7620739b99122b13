using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>Every text of a report that will be published, with its place.</summary>
internal static class PublishedText
{
    /// <summary>The title, the paragraphs of all sections, and the labels of section one's tree.</summary>
    public static IEnumerable<(TextPlace Place, string Text)> All(AnnualReport report)
    {
        yield return (new TextPlace(null), report.Title);
        foreach (var section in ReportSection.All)
        {
            foreach (var paragraph in Of(report, section))
            {
                yield return paragraph;
            }
        }

        var index = 0;
        foreach (var (_, count) in DisclosureTree.Walk(report.Disclosures))
        {
            yield return (new TextPlace(ReportSection.Overview, index++, IsLabel: true), count.Label);
        }
    }

    /// <summary>The paragraphs of all sections.</summary>
    public static IEnumerable<(TextPlace Place, string Text)> Narratives(AnnualReport report) =>
        ReportSection.All.SelectMany(section => Of(report, section));

    /// <summary>The paragraphs of one section.</summary>
    public static IEnumerable<(TextPlace Place, string Text)> Of(AnnualReport report, ReportSection section)
    {
        var paragraphs = report[section].Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            yield return (new TextPlace(section, i), paragraphs[i].Text);
        }
    }
}
