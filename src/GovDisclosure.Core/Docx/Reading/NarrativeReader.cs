using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Collects the paragraphs of the preface and of the six sections.</summary>
/// <param name="typed">The headings that have no style, with their levels.</param>
/// <param name="map">Takes where each stands.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class NarrativeReader(IReadOnlyDictionary<WordParagraph, int> typed, DocumentMap map, FindingList findings)
{
    private readonly ImmutableArray<Paragraph>.Builder[] _paragraphs =
        [.. Enumerable.Range(0, ReportSection.All.Length + 1).Select(_ => ImmutableArray.CreateBuilder<Paragraph>())];

    /// <summary>Adds a paragraph to a section, or to the preface for <see langword="null"/>.</summary>
    public void Add(WordParagraph paragraph, ReportSection? section)
    {
        var level = paragraph.Level;
        if (typed.TryGetValue(paragraph, out var judged))
        {
            level = judged;
            findings.Add(DocumentReadingRules.HeadingStyle, Places.Of(paragraph), Quote.Of(paragraph.Text));
        }

        if (!Paragraph.IsLevel(level) && !string.IsNullOrWhiteSpace(paragraph.Text))
        {
            // A heading of the first level belongs to sections; one deeper than the form knows is as deep as can be.
            level = level == 1 ? 2 : Paragraph.DeepestLevel;
            findings.Add(DocumentReadingRules.OfficialLayout, Places.Of(paragraph), Quote.Of(paragraph.Text));
        }

        var lines = paragraph.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var isChanged = lines.Length > 1;
        foreach (var line in lines)
        {
            var clean = PlainText.Clean(line.Replace('\t', ' '));
            isChanged |= clean != line;
            Add(paragraph, section, clean, level);
        }

        if (isChanged)
        {
            findings.Add(new Finding(ReadingRules.TextValid, CheckOutcome.Failed)
            {
                Severity = Severity.Warning,
                Location = Places.Of(paragraph),
                Found = Quote.Of(PlainText.Escape(paragraph.Text)),
            });
        }
    }

    /// <summary>The narrative of a section, or the preface for <see langword="null"/>.</summary>
    public Narrative Of(ReportSection? section) => new(At(section).ToImmutable());

    private ImmutableArray<Paragraph>.Builder At(ReportSection? section) => _paragraphs[section?.Number ?? 0];

    private void Add(WordParagraph paragraph, ReportSection? section, string text, int level)
    {
        At(section).Add(Paragraph.OfJudged(text, level));
        map.AddParagraph(section, paragraph.Number);
    }
}
