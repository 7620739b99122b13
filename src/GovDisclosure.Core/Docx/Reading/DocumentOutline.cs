using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>Finds where the six sections of a document begin.</summary>
/// <remarks>
/// A heading of the first level counts more than any text: narrative may cite a title. Only for a section that no such heading begins
/// is its title looked for among the other paragraphs: by its words, then with text behind it, then by its number, and at last by its words
/// behind a number that is set otherwise than the form has it.
/// </remarks>
internal sealed class DocumentOutline
{
    // A title is not a sentence.
    private const int LongestTitle = 40;

    private readonly ImmutableArray<WordBlock> _blocks;
    private readonly SortedDictionary<int, SectionStart> _starts = [];

    // Where each section begins first and last, by its number. A document may have a hundred thousand titles.
    private readonly int[] _first = new int[ReportSection.All.Length + 1];
    private readonly int[] _last = new int[ReportSection.All.Length + 1];

    private DocumentOutline(WordDocument document)
    {
        _blocks = document.Blocks;
        Array.Fill(_first, int.MaxValue);
        Array.Fill(_last, -1);
    }

    /// <summary>What begins where, in the order of the document.</summary>
    public IReadOnlyCollection<SectionStart> Starts => _starts.Values;

    /// <summary>The index of the first block of the first section; the number of blocks if there is no section.</summary>
    public int FirstBlock => _starts.Count > 0 ? _starts.Keys.First() : _blocks.Length;

    /// <summary>Whether a section, or something that is none, begins with a block.</summary>
    public bool Begins(int block) => _starts.ContainsKey(block);

    public static DocumentOutline Of(WordDocument document)
    {
        var outline = new DocumentOutline(document);
        outline.AddHeadings();
        outline.AddByWords();
        if (ReportSection.All.Any(outline.IsMissing))
        {
            outline.AddRunIn();
            outline.AddByNumber();
            outline.AddNumberedOtherwise(TitleNumbering.Other);
            outline.AddNumberedOtherwise(TitleNumbering.Bracketed);
        }

        outline.AddOthers();
        return outline;
    }

    /// <summary>Whether a section has a title.</summary>
    public bool Has(ReportSection section) => !IsMissing(section);

    private static bool IsContents(WordParagraph paragraph) => paragraph.StyleName.StartsWith("toc", StringComparison.Ordinal);

    private IEnumerable<(int Block, WordParagraph Paragraph)> Candidates() =>
        from block in Enumerable.Range(0, _blocks.Length)
        let paragraph = _blocks[block] as WordParagraph
        where paragraph is not null
            && paragraph.Text.Length is > 0 and <= LongestTitle
            && !IsContents(paragraph)
            && !_starts.ContainsKey(block)
        select (block, paragraph);

    private void AddHeadings()
    {
        foreach (var (block, paragraph) in Candidates().Where(candidate => candidate.Paragraph.Level == 1))
        {
            if (SectionTitle.Of(paragraph.Text) is { IsKnown: true, Numbering: TitleNumbering.OfForm } title)
            {
                Add(new SectionStart(block, paragraph, title.Section, true));
            }
        }
    }

    private void AddByWords()
    {
        var isUnstyled = _starts.Count == 0;
        foreach (var (block, paragraph) in Candidates().ToList())
        {
            var title = SectionTitle.Of(paragraph.Text);
            if (title is { IsKnown: true, Numbering: TitleNumbering.OfForm } && (isUnstyled ? title.Number > 0 || IsMissing(title.Section!) : IsMissing(title.Section!) && IsBetween(block, title.Section!)))
            {
                Add(new SectionStart(block, paragraph, title.Section, true));
            }
        }
    }

    private void AddRunIn()
    {
        for (var block = 0; block < _blocks.Length; block++)
        {
            if (_blocks[block] is WordParagraph paragraph
                && !_starts.ContainsKey(block)
                && !IsContents(paragraph)
                && RunInTitle.Of(paragraph) is { } title
                && IsMissing(title.Section)
                && IsBetween(block, title.Section))
            {
                Add(new SectionStart(block, title.Title, title.Section, true, title.Rest));
            }
        }
    }

    private void AddByNumber()
    {
        foreach (var section in ReportSection.All.Where(IsMissing).ToList())
        {
            // Headings first; other text only if it is no sentence.
            var found = Candidates()
                .Where(candidate => SectionTitle.Of(candidate.Paragraph.Text) is { Numbering: TitleNumbering.OfForm } title && title.Section == section && IsBetween(candidate.Block, section))
                .OrderBy(candidate => candidate.Paragraph.Level == 1 ? 0 : 1)
                .FirstOrDefault(candidate => candidate.Paragraph.Level == 1 || !TypedHeadings.EndsSentence(candidate.Paragraph.Text));
            if (found.Paragraph is not null && _starts.Count > 0)
            {
                Add(new SectionStart(found.Block, found.Paragraph, section, false));
            }
        }
    }

    // Where all titles are numbered so, each counts, as in a document of unstyled titles.
    private void AddNumberedOtherwise(TitleNumbering numbering)
    {
        var countsAll = _starts.Count == 0;
        foreach (var (block, paragraph) in Candidates().ToList())
        {
            if (SectionTitle.Of(paragraph.Text) is { IsKnown: true, Section: { } section } title
                && title.Numbering == numbering
                && (countsAll || (IsMissing(section) && IsBetween(block, section))))
            {
                Add(new SectionStart(block, paragraph, section, false));
            }
        }
    }

    /// <summary>Headings that are numbered like a section, after the first, and are none.</summary>
    private void AddOthers()
    {
        var first = FirstBlock;
        foreach (var (block, paragraph) in Candidates().Where(candidate => candidate.Paragraph.Level == 1 && candidate.Block > first).ToList())
        {
            if (SectionTitle.Of(paragraph.Text) is { Number: > 0, Section: null })
            {
                Add(new SectionStart(block, paragraph, null, false));
            }
        }
    }

    private void Add(SectionStart start)
    {
        _starts.Add(start.Block, start);
        if (start.Section is { Number: var number })
        {
            _first[number] = Math.Min(_first[number], start.Block);
            _last[number] = Math.Max(_last[number], start.Block);
        }
    }

    private bool IsMissing(ReportSection section) => _last[section.Number] < 0;

    // After all that begins a section of a lower number, and before all that begins one of a higher.
    private bool IsBetween(int block, ReportSection section) =>
        _last.AsSpan(0, section.Number).IndexOfAnyExceptInRange(-1, block - 1) < 0
        && _first.AsSpan(section.Number).IndexOfAnyInRange(0, block) < 0;
}
