using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>Reads the wide layout: a report a row.</summary>
internal sealed class WideReader : ReportReader
{
    private readonly HeadColumns _head;
    private readonly int _title;
    private readonly int _published;
    private readonly WideTexts _texts;
    private readonly ImmutableArray<EditionColumns> _editions;
    private bool _isStarted;
    private bool _hasRecord;

    public WideReader(CsvSource source, CsvHeader header)
        : base(source, header)
    {
        _head = header.Head;
        _title = header[CsvVocabulary.Title];
        _published = header[CsvVocabulary.Published];
        _texts = new WideTexts(source, header);
        var headerPlace = source.RecordPlace;
        _editions = [.. Edition.All.Select(edition => new EditionColumns(edition, header, headerPlace))];
    }

    public override ReadResult<AnnualReport>? Next()
    {
        if (!_isStarted)
        {
            _isStarted = true;
            Advance();
        }

        if (!_hasRecord)
        {
            return null;
        }

        Source.AcceptSyntax();
        var report = ReadReport();
        Advance();
        if (!_hasRecord)
        {
            // How the file ends concerns its last report.
            Source.AcceptSyntax();
        }

        return Source.Finish(report.BuildOnce(), isWhole: true);
    }

    private void Advance()
    {
        do
        {
            _hasRecord = Source.Read();
        }
        while (_hasRecord && Source.IsBlank());
    }

    private AnnualReportBuilder ReadReport()
    {
        BeginReport();
        CheckRepeated(_head);

        // The row is the whole report: nobody knows which of its columns is missing.
        Source.Fault ??= CheckFieldCount();
        var report = _head.Begin(Source);
        var columns = _editions[Edition.All.IndexOf(report.Edition)];
        Source.Findings.AddRange(columns.Missing);
        foreach (var (place, cell, subject) in columns.Counts)
        {
            report.SetCount(cell.Slot, Source.Count(place, subject));
        }

        foreach (var (place, cell, subject) in columns.Amounts)
        {
            report[cell] = Source.Amount(place, subject);
        }

        foreach (var (place, cell) in columns.Foreign)
        {
            if (Source.Field(place).ContainsAnyExcept((byte)' '))
            {
                Source.Findings.Add(ReadingRules.CellOfEdition, Source.Place(place), Source.Quote(place), report.Edition.Code, FindingValue.Of(cell));
            }
        }

        report.Title = _title < 0 ? null : Source.Line(_title);
        report.Published = Source.Date(_published);
        _texts.Read(report);
        return report;
    }

    /// <summary>The columns of the cells as seen from one edition.</summary>
    private sealed class EditionColumns
    {
        public EditionColumns(Edition edition, CsvHeader header, SourceLocation headerPlace)
        {
            var columns = CellNames.All
                .Select((cell, index) => (Place: header.PlaceOf(CsvHeader.FirstCell + index), Cell: cell))
                .Where(column => column.Place >= 0)
                .OrderBy(column => column.Place)
                .ToList();
            var own = columns.Where(column => column.Cell.Editions.Contains(edition)).ToList();
            Counts = [.. own.Where(column => column.Cell is CountCell).Select(column => (column.Place, (CountCell)column.Cell, FindingValue.Of(column.Cell, edition)))];
            Amounts = [.. own.Where(column => column.Cell is AmountCell).Select(column => (column.Place, (AmountCell)column.Cell, FindingValue.Of(column.Cell, edition)))];
            Foreign = [.. columns.Except(own)];
            var there = own.Select(column => column.Cell).ToHashSet();
            Missing = [.. MissingCells.Find(edition, [.. StatutoryForm.Of(edition).Cells.Select(there.Contains)], headerPlace)];
        }

        public ImmutableArray<(int Place, CountCell Cell, FindingValue Subject)> Counts { get; }

        public ImmutableArray<(int Place, AmountCell Cell, FindingValue Subject)> Amounts { get; }

        /// <summary>Cells that the edition does not print. Nothing may stand in them.</summary>
        public ImmutableArray<(int Place, Cell Cell)> Foreign { get; }

        public ImmutableArray<Finding> Missing { get; }
    }
}
