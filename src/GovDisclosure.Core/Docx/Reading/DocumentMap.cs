using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Where in a document each part of a report was read.</summary>
internal sealed class DocumentMap
{
    private readonly Dictionary<Cell, CellPlace> _cells = [];
    private readonly Dictionary<ReportSection, List<int>> _paragraphs = [];
    private readonly Dictionary<ReportSection, int> _titles = [];

    /// <summary>The places of the cells that were found, blank or not.</summary>
    public IReadOnlyDictionary<Cell, CellPlace> Cells => _cells;

    /// <summary>The paragraph that is the title of a section, by <see cref="WordParagraph.Number"/>.</summary>
    public IReadOnlyDictionary<ReportSection, int> Titles => _titles;

    /// <summary>The paragraphs that the narrative of a section was read from, one for each of its paragraphs, by <see cref="WordParagraph.Number"/>.</summary>
    public IReadOnlyList<int> Paragraphs(ReportSection section) => _paragraphs.TryGetValue(section, out var numbers) ? numbers : [];

    /// <summary>Gives a place to the paragraphs of a report that show nothing: that of the paragraph before.</summary>
    public void AddBlankParagraphs(AnnualReport report)
    {
        foreach (var section in ReportSection.All)
        {
            var shown = new Queue<int>(Paragraphs(section));
            var last = _titles.GetValueOrDefault(section);
            _paragraphs[section] = [];
            foreach (var paragraph in report[section].Paragraphs)
            {
                last = !string.IsNullOrWhiteSpace(paragraph.Text) && shown.TryDequeue(out var number) ? number : last;
                _paragraphs[section].Add(last);
            }
        }
    }

    public bool Add(Cell cell, CellPlace place) => _cells.TryAdd(cell, place);

    public void AddTitle(ReportSection section, int paragraph) => _titles.TryAdd(section, paragraph);

    public void AddParagraph(ReportSection section, int paragraph)
    {
        if (!_paragraphs.TryGetValue(section, out var numbers))
        {
            _paragraphs.Add(section, numbers = []);
        }

        numbers.Add(paragraph);
    }
}
