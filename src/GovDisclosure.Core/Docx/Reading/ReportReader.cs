using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Makes a report of what a document says.</summary>
internal sealed class ReportReader
{
    private const int LongestHint = 60;

    private readonly WordDocument _document;
    private readonly FindingList _findings;
    private readonly DocumentOutline _outline;
    private readonly ReportHeadText _head;
    private readonly PrefaceText _preface;
    private readonly FormTables _tables;
    private readonly Edition? _governing;
    private readonly AnnualReportBuilder _report;
    private readonly DocumentMap _map = new();

    private ReportReader(WordDocument document, FindingList findings)
    {
        _document = document;
        _findings = findings;
        _outline = DocumentOutline.Of(document);
        _head = ReportHeadText.Read(document, _outline);
        _preface = PrefaceText.Find(document, _outline, _head);
        _tables = FormTables.Find(document);
        var year = _head.TitleFacts?.Year ?? (IsTitleAsWritten ? document.Facts!.Year : null);
        _governing = year is { } known ? Edition.ForYear(known) : null;
        _report = new AnnualReportBuilder(_tables.Edition ?? _governing ?? Edition.Latest) { Year = year };
    }

    private bool IsTitleAsWritten => _document.Facts is { } facts && _head.Title is { } title && Line(title) == facts.Title;

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">What is known of it so far; takes everything else.</param>
    public static DocxReading Read(WordDocument document, FindingList findings)
    {
        if (WrittenReport.Restore(document) is { } written)
        {
            return Restored(document, written, findings);
        }

        if (document is { Facts: { } facts, Fault: null })
        {
            findings.Add(ChangedPage.Describe(document, facts));
        }

        var reader = Through(document, findings);
        var titles = TitlesOf(reader._outline.Starts.Select(start => start.Paragraph));
        return new DocxReading(new ReadResult<AnnualReport>(reader._report.BuildOnce(), findings.Take()) { Titles = titles, Fault = document.Fault }, new Lazy<DocumentMap>(reader._map));
    }

    /// <summary>The document shows just what it showed when it was written. There may be something beside the text.</summary>
    private static DocxReading Restored(WordDocument document, AnnualReport written, FindingList findings)
    {
        if (ReportTitle.Recognise(written.Title) is { Year: { } titled } && titled != written.Year)
        {
            findings.Add(
                ReadingRules.GivenOnce, new SourceLocation(), Quote.Of(written.Title), written.Year?.ToString(CultureInfo.InvariantCulture), FindingValue.Of(ReportHead.Year));
        }

        NoteReader.Report(document, written.Edition, findings);

        // Only the titles of the sections are headings of the first level.
        var titles = TitlesOf(document.Blocks.OfType<WordParagraph>().Where(paragraph => paragraph.Level == 1));
        return new DocxReading(new ReadResult<AnnualReport>(written, findings.Take()) { Titles = titles }, new Lazy<DocumentMap>(() => MapOf(document, written)));
    }

    private static ImmutableArray<DocumentTitle> TitlesOf(IEnumerable<WordParagraph> paragraphs) =>
        [.. paragraphs.Select(paragraph => new DocumentTitle(paragraph.Text, Places.Of(paragraph)))];

    // Only who annotates asks for it.
    private static DocumentMap MapOf(WordDocument document, AnnualReport written)
    {
        var map = Through(document, new FindingList())._map;
        map.SetNarratives(written, document);
        return map;
    }

    private static ReportReader Through(WordDocument document, FindingList findings)
    {
        var reader = new ReportReader(document, findings);
        reader.ReadAll();
        return reader;
    }

    private void ReadAll()
    {
        CheckEdition();
        ReadHead();
        ReadBlocks();
        ReportMissingCaptions();
        MissingCells.Report(_report.Edition, _map, _findings);
    }

    private void CheckEdition()
    {
        if (_tables.Edition is null && _governing is null)
        {
            _findings.Add(ReadingRules.EditionKnown, PlaceOfTitle(), state: MissingEdition(), wanted: string.Join('/', Edition.All), subject: FindingValue.Of(ReportHead.Edition));
        }
        else if (_governing is not null && _report.Edition != _governing)
        {
            _findings.Add(DocumentReadingRules.EditionOfYear, PlaceOfTitle(), _report.Edition.Notice, _governing.Notice, FindingValue.Of(ReportHead.Edition));
        }
    }

    private LocalizedText MissingEdition() =>
        new($"{InputState.Missing.Chinese}，按 {_report.Edition} 读取", $"{InputState.Missing.English}, read as {_report.Edition}");

    private SourceLocation PlaceOfTitle() => _head.TitlePlace is { } title ? Places.Of(title) : new SourceLocation();

    private void ReadHead()
    {
        var agency = AgencyName();
        _report.Agency = _document.Facts is { } facts && facts.Agency.Name == agency ? facts.Agency : new Agency(agency, AgencyKind.ByName(agency));
        _report.Published = _head.Published;
        _report.Title = _head.Title is { } heading ? Line(heading) : null;
        HeadFindings.Report(_head, _report.Year, _report.Title, agency, _findings);
    }

    /// <summary>A title often names the place only; the signature then has the full name. An office may sign for its government.</summary>
    private string AgencyName()
    {
        var title = _head.TitleFacts?.Agency ?? "";
        return _head.Signature is { } signature && AgencyKind.ByName(title) == AgencyKind.Other ? Line(signature) : title;
    }

    private static string Line(string text) => PlainText.Clean(text.Trim().Replace('\t', ' '));

    private void ReadBlocks()
    {
        var pieces = _tables.PiecesOf(_report.Edition);
        var cells = new CellReader(_report, _map, _findings);
        var starts = _outline.Starts.ToDictionary(start => start.Block);
        var narrative = new NarrativeReader(TypedHeadings.Find(_document.Blocks, starts.ContainsKey), _map, _findings);
        SectionStart? current = null;
        for (var i = 0; i < _document.Blocks.Length; i++)
        {
            if (starts.TryGetValue(i, out var start))
            {
                Begin(start, narrative);
                current = start;
            }
            else if (_document.Blocks[i] is WordTable table)
            {
                ReadTable(table, pieces.GetValueOrDefault(table.Number), current?.Section, cells);
            }
            else if (_document.Blocks[i] is WordParagraph paragraph)
            {
                ReadParagraph(paragraph, current?.Section, narrative);
            }
        }

        _report.Preface = narrative.Of(null);
        foreach (var section in ReportSection.All)
        {
            _report[section] = narrative.Of(section);
        }
    }

    private void ReadTable(WordTable table, TablePiece? piece, ReportSection? around, CellReader cells)
    {
        var section = _tables.SectionOf(table);
        if (piece is null)
        {
            ReportUnread(table, around);
        }
        else
        {
            if (around is not null && around != section && _outline.Has(section!))
            {
                _findings.Add(DocumentReadingRules.OfficialLayout, Places.Of(table, around), piece.FirstText is { } first ? Quote.Of(first) : null, section!.LabelIn(_report.Edition));
            }

            cells.Read(piece, section!);
        }

        NoteReader.Report(table, section ?? around, _findings);
    }

    private void ReportUnread(WordTable table, ReportSection? around)
    {
        // A table whose rows a tracked change deletes, or a format hides, is told by what they said.
        if (table.Rows.Any())
        {
            var text = table.Rows.SelectMany(row => row).Select(cell => cell.Text).FirstOrDefault(text => text.Length > 0);
            _findings.Add(DocumentReadingRules.ContentHeld, Places.Of(table, around), text is null ? null : Quote.Of(text), state: text is null ? InputState.Blank : null);
        }
    }

    private void ReadParagraph(WordParagraph paragraph, ReportSection? section, NarrativeReader narrative)
    {
        NoteReader.Report(paragraph.Notes, Places.Of(paragraph), _findings);
        if (_head.Contains(paragraph) || _tables.IsCaption(paragraph) || FillInPlace.Is(paragraph.Text) || IsHint(paragraph, section))
        {
            return;
        }

        if (section is not null || _preface.Contains(paragraph))
        {
            narrative.Add(paragraph, section);
        }
        else if (!string.IsNullOrWhiteSpace(paragraph.Text))
        {
            _findings.Add(DocumentReadingRules.WithinSections, Places.Of(paragraph), Quote.Of(paragraph.Text));
        }
    }

    // What the blank form prints where the text goes is no text.
    private static bool IsHint(WordParagraph paragraph, ReportSection? section) =>
        section is not null
        && paragraph.Text.Length <= LongestHint
        && Edition.All.Any(edition => section.HintIn(edition) is { } hint && LabelKey.Of(hint) == LabelKey.Of(paragraph.Text));

    private void Begin(SectionStart start, NarrativeReader narrative)
    {
        var place = Places.Of(start.Paragraph);
        NoteReader.Report(start.Paragraph.Notes, place, _findings);
        if (start.Section is not { } section)
        {
            _findings.Add(DocumentReadingRules.WithinSections, place, Quote.Of(start.Paragraph.Text));
            return;
        }

        if (_map.Titles.ContainsKey(section))
        {
            _findings.Add(ReadingRules.GivenOnce, place, Quote.Of(start.Paragraph.Text));
        }

        // Which titles there must be, in which words and order, is for the rules. That a number alone told the section is a liberty.
        if (!start.IsKnown)
        {
            _findings.Add(DocumentReadingRules.OfficialLabel, place, Quote.Of(start.Paragraph.Text), section.LabelIn(_report.Edition));
        }
        else if (SectionTitle.Of(start.Paragraph.Text).IsOfForm && LabelSpelling.AsShown(start.Paragraph.Text) != section.LabelIn(_report.Edition))
        {
            _findings.Add(DocumentReadingRules.OfficialCharacters, place, Quote.Of(start.Paragraph.Text), section.LabelIn(_report.Edition));
        }

        if (start.Paragraph.Level != 1)
        {
            _findings.Add(DocumentReadingRules.HeadingStyle, place, Quote.Of(start.Paragraph.Text));
        }

        _map.AddTitle(section, start.Paragraph.Number);
        if (start.Text is { } text)
        {
            _findings.Add(DocumentReadingRules.OfficialLayout, place, Quote.Of(((WordParagraph)_document.Blocks[start.Block]).Text), section.LabelIn(_report.Edition));
            narrative.Add(text, section);
        }
    }

    private void ReportMissingCaptions()
    {
        foreach (var table in StatutoryForm.Of(_report.Edition).Tables.Where(table => table.Cells.Any(_map.Cells.ContainsKey)))
        {
            foreach (var caption in table.Blocks.Select(block => block.Caption).OfType<Heading>().Where(caption => !_tables.Shows(caption)))
            {
                _findings.Add(DocumentReadingRules.OfficialLayout, new SourceLocation(table.Section.LabelIn(_report.Edition)), state: InputState.Missing, wanted: caption.LabelIn(_report.Edition));
            }
        }
    }
}
