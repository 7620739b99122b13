using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Makes a report of what a document says.</summary>
internal sealed class ReportReader
{
    private readonly WordDocument _document;
    private readonly FindingList _findings;
    private readonly DocumentOutline _outline;
    private readonly ReportHeadText _head;
    private readonly FormTables _tables;
    private readonly AnnualReportBuilder _report;
    private readonly DocumentMap _map = new();
    private readonly bool _isExact;

    private ReportReader(WordDocument document, FindingList findings, bool isExact)
    {
        _document = document;
        _findings = findings;
        _isExact = isExact;
        _outline = DocumentOutline.Of(document);
        _head = ReportHeadText.Read(document, _outline);
        _tables = FormTables.Find(document);
        var year = _head.TitleFacts?.Year;
        var governing = year is { } known ? Edition.ForYear(known) : null;
        _report = new AnnualReportBuilder(_tables.Edition ?? governing ?? Edition.Latest) { Year = year };
        if (_tables.Edition is null && governing is null)
        {
            _findings.Add(ReadingRules.EditionKnown, new SourceLocation(), state: InputState.Missing, wanted: string.Join('/', Edition.All), subject: FindingValue.Of(ReportHead.Edition));
        }
        else if (governing is not null && _report.Edition != governing)
        {
            _findings.Add(DocumentReadingRules.EditionOfYear, PlaceOfTitle(), _report.Edition.Notice, governing.Notice, FindingValue.Of(ReportHead.Edition));
        }
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="findings">What is known of it so far; takes everything else.</param>
    /// <param name="isExact">Whether it is as <see cref="ReportDocx"/> wrote it: then blanks and empty paragraphs are content.</param>
    public static DocxReading Read(WordDocument document, FindingList findings, bool isExact = false)
    {
        var reader = new ReportReader(document, findings, isExact);
        reader.ReadHead();
        reader.ReadBlocks();
        reader.ReportMissingSections();
        MissingCells.Report(reader._report.Edition, reader._map, findings);
        return new DocxReading(new ReadResult<AnnualReport>(reader._report.BuildOnce(), findings.Take()), reader._map);
    }

    private SourceLocation PlaceOfTitle() => _head.TitlePlace is { } title ? Places.Of(title) : new SourceLocation();

    private void ReadHead()
    {
        var agency = _head.Signature is { } signature && (_isExact || signature.Trim().Length > 0) ? Line(signature) : _head.TitleFacts?.Agency ?? "";
        _report.Agency = new Agency(agency, AgencyKind.ByName(agency));
        _report.Published = _head.Published;
        _report.Title = _head.Title is { } title ? Line(title) : null;
        if (_isExact)
        {
            return;
        }

        if (_head.Title is null)
        {
            _findings.Add(ReadingRules.Present, PlaceOfTitle(), state: InputState.Missing, subject: FindingValue.Of(ReportHead.Title));
        }

        if (_report.Year is null)
        {
            _findings.Add(ReadingRules.Present, PlaceOfTitle(), state: InputState.Missing, subject: FindingValue.Of(ReportHead.Year));
        }

        if (agency.Length == 0)
        {
            _findings.Add(ReadingRules.Present, PlaceOfTitle(), state: InputState.Missing, subject: FindingValue.Of(ReportHead.AgencyName));
        }
        else if (_head.SignaturePlace is { } place && _head.TitleFacts is { Agency.Length: > 0 } facts && LabelKey.Of(facts.Agency) != LabelKey.Of(agency))
        {
            _findings.Add(DocumentReadingRules.OfficialLabel, Places.Of(place), Quote.Of(agency), facts.Agency, FindingValue.Of(ReportHead.AgencyName));
        }

        if (_head.OtherDate is { } date)
        {
            _findings.Add(ReadingRules.GivenOnce, Places.Of(date), Quote.Of(date.Text), subject: FindingValue.Of(ReportHead.Published));
        }
    }

    private string Line(string text) => PlainText.Clean(_isExact ? text : text.Trim().Replace('\t', ' '));

    private void ReadBlocks()
    {
        var pieces = ReportSection.All
            .Where(section => StatutoryForm.Of(_report.Edition).TableOf(section) is not null)
            .SelectMany(section => _tables.PiecesOf(section, _report.Edition))
            .ToDictionary(piece => piece.Shape.Table.Number);
        var cells = new CellReader(_report, _map, _findings);
        var narrative = new NarrativeReader(_map, _findings, _isExact);
        var starts = _outline.Starts.ToDictionary(start => start.Block);
        SectionStart? current = null;
        for (var i = 0; i < _document.Blocks.Length; i++)
        {
            if (starts.TryGetValue(i, out var start))
            {
                Begin(start);
                current = start;
            }
            else if (_document.Blocks[i] is WordTable table)
            {
                if (pieces.TryGetValue(table.Number, out var piece))
                {
                    cells.Read(piece, _tables.SectionOf(table)!);
                }
                else
                {
                    var text = table.Rows.SelectMany(row => row).Select(cell => cell.Text).FirstOrDefault(text => text.Length > 0);
                    _findings.Add(DocumentReadingRules.ContentHeld, Places.Of(table, current?.Section), text is null ? null : Quote.Of(text));
                }

                foreach (var cell in table.Rows.SelectMany(row => row))
                {
                    NoteReader.Report(cell.Notes, Places.Of(table, cell, _tables.SectionOf(table)), _findings);
                }
            }
            else if (_document.Blocks[i] is WordParagraph paragraph)
            {
                NoteReader.Report(paragraph.Notes, Places.Of(paragraph), _findings);
                if (_head.Contains(paragraph))
                {
                    continue;
                }

                if (current?.Section is { } section)
                {
                    narrative.Add(paragraph, section);
                }
                else if (!string.IsNullOrWhiteSpace(paragraph.Text))
                {
                    _findings.Add(DocumentReadingRules.WithinSections, Places.Of(paragraph), Quote.Of(paragraph.Text));
                }
            }
        }

        foreach (var section in ReportSection.All)
        {
            _report[section] = narrative.Of(section);
        }
    }

    private void Begin(SectionStart start)
    {
        var place = Places.Of(start.Paragraph);
        NoteReader.Report(start.Paragraph.Notes, place, _findings);
        if (start.Section is not { } section)
        {
            _findings.Add(ReadingRules.NameKnown, place, Quote.Of(start.Paragraph.Text));
            return;
        }

        if (_map.Titles.ContainsKey(section))
        {
            _findings.Add(ReadingRules.GivenOnce, place, Quote.Of(start.Paragraph.Text));
        }
        else if (_map.Titles.Keys.Any(before => before.Number > section.Number))
        {
            _findings.Add(DocumentReadingRules.OfficialLayout, place, Quote.Of(start.Paragraph.Text), section.LabelIn(_report.Edition));
        }

        if (!start.IsKnown)
        {
            _findings.Add(DocumentReadingRules.OfficialLabel, place, Quote.Of(start.Paragraph.Text), section.LabelIn(_report.Edition));
        }

        _map.AddTitle(section, start.Paragraph.Number);
    }

    private void ReportMissingSections()
    {
        foreach (var section in ReportSection.All.Where(section => !_map.Titles.ContainsKey(section)))
        {
            _findings.Add(ReadingRules.Present, new SourceLocation(), state: InputState.Missing, wanted: section.LabelIn(_report.Edition));
        }
    }
}
