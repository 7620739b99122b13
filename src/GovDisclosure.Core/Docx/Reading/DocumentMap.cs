using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Where in a document each part of a report was read.</summary>
internal sealed class DocumentMap
{
    private readonly Dictionary<Cell, CellPlace> _cells = [];
    private readonly Dictionary<ReportSection, List<int>> _paragraphs = [];
    private readonly Dictionary<ReportSection, int> _titles = [];
    private readonly List<int> _preface = [];

    /// <summary>The places of the cells that were found, blank or not.</summary>
    public IReadOnlyDictionary<Cell, CellPlace> Cells => _cells;

    /// <summary>The paragraph that is the title of a section, by <see cref="WordParagraph.Number"/>.</summary>
    public IReadOnlyDictionary<ReportSection, int> Titles => _titles;

    /// <summary>
    /// The paragraphs that the narrative of a section was read from, or the preface for <see langword="null"/>, one for each of its
    /// paragraphs, by <see cref="WordParagraph.Number"/>.
    /// </summary>
    public IReadOnlyList<int> Paragraphs(ReportSection? section) =>
        section is null ? _preface : _paragraphs.TryGetValue(section, out var numbers) ? numbers : [];

    /// <summary>Sets the places of the narratives of a document that shows just what was written: all that shows something follows its title in order, and the preface ends before section one.</summary>
    /// <remarks>A paragraph that shows nothing has the place of the one before.</remarks>
    public void SetNarratives(AnnualReport written, WordDocument document)
    {
        var shown = document.Blocks.OfType<WordParagraph>().Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)).ToList();
        var next = shown.FindIndex(paragraph => paragraph.Level == 1) - 1 - written.Preface.Paragraphs.Count(ShowsSomething);
        _preface.Clear();
        foreach (var paragraph in written.Preface.Paragraphs)
        {
            next += ShowsSomething(paragraph) ? 1 : 0;
            _preface.Add(shown[Math.Max(next, 0)].Number);
        }

        next = 0;
        foreach (var section in ReportSection.All)
        {
            next = shown.FindIndex(next, paragraph => paragraph.Level == 1);
            _titles[section] = shown[next].Number;
            _paragraphs[section] = [];
            foreach (var paragraph in written[section].Paragraphs)
            {
                next += ShowsSomething(paragraph) ? 1 : 0;
                _paragraphs[section].Add(shown[next].Number);
            }

            next++;
        }
    }

    public bool Add(Cell cell, CellPlace place) => _cells.TryAdd(cell, place);

    public void AddTitle(ReportSection section, int paragraph) => _titles.TryAdd(section, paragraph);

    public void AddParagraph(ReportSection? section, int paragraph)
    {
        if (section is null)
        {
            _preface.Add(paragraph);
            return;
        }

        if (!_paragraphs.TryGetValue(section, out var numbers))
        {
            _paragraphs.Add(section, numbers = []);
        }

        numbers.Add(paragraph);
    }

    private static bool ShowsSomething(Paragraph paragraph) => !string.IsNullOrWhiteSpace(paragraph.Text);
}
