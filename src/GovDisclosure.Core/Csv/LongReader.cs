using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>Reads the long layout: rows of the same organ and year that follow one another make one report.</summary>
/// <remarks>If its first row comes again after all its cells, another report of the same organ and year begins.</remarks>
internal sealed class LongReader : ReportReader
{
    private static readonly ImmutableArray<CsvName> Tables =
        [.. CsvVocabulary.Sections, CsvVocabulary.Report, CsvVocabulary.Preface, CsvVocabulary.Disclosures, CsvVocabulary.Fees];

    private readonly LongColumns _columns;
    private readonly LongTexts _texts;
    private readonly bool[] _given = new bool[CellNames.All.Length];
    private AnnualReportBuilder? _report;
    private SourceLocation _place = new();
    private ImmutableArray<LongRow> _rows = [];
    private int _next;
    private bool _canExpect;
    private bool _byLabels;
    private byte[] _agency = [];
    private byte[] _kind = [];
    private byte[] _year = [];
    private byte[] _edition = [];
    private byte[] _beginning = [];
    private byte[] _firstTable = [];
    private byte[] _firstRow = [];
    private byte[] _firstColumn = [];
    private byte[] _unknownTable = [];
    private byte[] _unknownRow = [];

    public LongReader(CsvSource source, CsvHeader header)
        : base(source, header)
    {
        _columns = new LongColumns(
            header.Head, header[CsvVocabulary.Table], header[CsvVocabulary.Row], header[CsvVocabulary.Column], header[CsvVocabulary.Value]);
        _texts = new LongTexts(source, _columns);
    }

    public override ReadResult<AnnualReport>? Next()
    {
        while (Source.Read())
        {
            if (ReadExpected() || Source.IsBlank())
            {
                continue;
            }

            var finished = _report is not null && !IsSameReport() ? Finish() : null;
            if (_report is null)
            {
                Begin();
            }

            Source.AcceptSyntax();
            CheckFieldCount();
            ReadRow(_report!);
            if (finished is not null)
            {
                return finished;
            }
        }

        Source.AcceptSyntax();
        return _report is null ? null : Finish();
    }

    /// <summary>Reads the count of the cell that comes next in printed order, recognised by its bytes. Nothing else is read so.</summary>
    private bool ReadExpected()
    {
        if (!_canExpect || _next >= _rows.Length || !Source.IsRegular)
        {
            return false;
        }

        var row = _rows[_next];
        var names = _byLabels ? row.RawLabels : row.RawCodes;
        var raw = Source.Raw;
        if (row.CountSlot < 0 || _given[_next] || !raw.StartsWith(_beginning) || !raw[_beginning.Length..].StartsWith(names))
        {
            return false;
        }

        raw = raw[(_beginning.Length + names.Length)..];
        var length = CsvNumber.ReadDigits(raw, out var value);
        if (length == 0 || (length < raw.Length && raw[length] != ','))
        {
            return false;
        }

        _report!.SetCount(row.CountSlot, value);
        _given[_next++] = true;
        return true;
    }

    // A row that is cut off within the names of its report is one of its rows.
    private bool IsSameReport() =>
        (Source.FieldCount < Source.HeaderCount && !HasAllCells && _beginning.AsSpan().StartsWith(Source.Raw))
        || (Source.Field(_columns.Head.Agency).SequenceEqual(_agency) && Source.Field(_columns.Head.Year).SequenceEqual(_year) && !IsFirstRowAgain());

    private bool IsFirstRowAgain() =>
        Source.Field(_columns.Column).SequenceEqual(_firstColumn)
        && Source.Field(_columns.Row).SequenceEqual(_firstRow)
        && Source.Field(_columns.Table).SequenceEqual(_firstTable)
        && HasAllCells;

    private bool HasAllCells => !_given.AsSpan(0, _rows.Length).Contains(false);

    private void Begin()
    {
        _place = Source.RecordPlace;
        BeginReport();
        CheckRepeated(_columns.Head);
        _report = _columns.Head.Begin(Source);
        _rows = LongRow.Of(_report.Edition);
        Array.Clear(_given);
        _next = 0;
        (_unknownTable, _unknownRow) = ([], []);
        Keep(ref _agency, Source.Field(_columns.Head.Agency));
        Keep(ref _kind, Source.Field(_columns.Head.AgencyKind));
        Keep(ref _year, Source.Field(_columns.Head.Year));
        Keep(ref _edition, Source.Field(_columns.Head.Edition));
        Keep(ref _firstTable, Source.Field(_columns.Table));
        Keep(ref _firstRow, Source.Field(_columns.Row));
        Keep(ref _firstColumn, Source.Field(_columns.Column));
        // Without a table in its first row, a report is read the careful way.
        var beginning = 0;
        _canExpect = _columns.AreInOrder && Source.Raw.Overlaps(Source.RawField(_columns.Table), out beginning);
        Keep(ref _beginning, Source.Raw[..beginning]);
    }

    private ReadResult<AnnualReport> Finish()
    {
        var isWhole = HasAllCells;
        if (!isWhole)
        {
            Source.Findings.AddRange(MissingCells.Find(_report!.Edition, _given, _place));
        }

        _texts.Finish(_report!, _place);
        _texts.Clear();
        var report = _report!.BuildOnce();
        _report = null;
        _next = _rows.Length;
        return Source.Finish(report, isWhole);
    }

    private void ReadRow(AnnualReportBuilder report)
    {
        RequireSame(_columns.Head.AgencyKind, _kind);
        RequireSame(_columns.Head.Edition, _edition);
        if (_next < _rows.Length && IsExpected(_rows[_next]))
        {
            ReadCell(report, _next);
            return;
        }

        var table = CsvName.Find(Tables, Source.Field(_columns.Table));
        if (table < 0)
        {
            Unknown(_columns.Table);
        }
        else if (table < ReportSection.All.Length)
        {
            if (!_texts.ReadParagraph(ReportSection.All[table]))
            {
                FindCell(report, ReportSection.All[table]);
            }
        }
        else if (!(Tables[table] == CsvVocabulary.Report ? _texts.ReadReportRow(report)
            : Tables[table] == CsvVocabulary.Preface ? _texts.ReadParagraph(null)
            : Tables[table] == CsvVocabulary.Fees ? _texts.ReadFees()
            : _texts.ReadDisclosure()))
        {
            Unknown(_columns.Row);
        }
    }

    private bool IsExpected(LongRow row)
    {
        var byLabels = Source.Field(_columns.Table).SequenceEqual(row.Labels[0]);
        var names = byLabels ? row.Labels : row.Codes;
        if (!Source.Field(_columns.Column).SequenceEqual(names[2])
            || !Source.Field(_columns.Row).SequenceEqual(names[1])
            || !Source.Field(_columns.Table).SequenceEqual(names[0]))
        {
            return false;
        }

        _byLabels = byLabels;
        return true;
    }

    private void FindCell(AnnualReportBuilder report, ReportSection section)
    {
        var cell = CellNames.Find(section, Source.Field(_columns.Row), Source.Field(_columns.Column), out var isRowKnown);
        if (cell is null)
        {
            if (isRowKnown)
            {
                Unknown(_columns.Column);
            }
            else if (!IsToldRow())
            {
                Unknown(_columns.Row);
            }
        }
        else if (!cell.Editions.Contains(report.Edition))
        {
            Source.Findings.Add(ReadingRules.CellOfEdition, Source.Place(_columns.Value), Source.Quote(_columns.Value), report.Edition.Code, FindingValue.Of(cell));
        }
        else
        {
            ReadCell(report, StatutoryForm.Of(report.Edition).Cells.IndexOf(cell));
        }
    }

    private void ReadCell(AnnualReportBuilder report, int index)
    {
        var cell = _rows[index].Cell;
        if (_given[index])
        {
            Source.Findings.Add(ReadingRules.GivenOnce, Source.Place(_columns.Value), Source.Quote(_columns.Value), subject: FindingValue.Of(cell));
            return;
        }

        if (cell is CountCell count)
        {
            report[count] = Source.Count(_columns.Value, _rows[index].Subject);
        }
        else
        {
            report[(AmountCell)cell] = Source.Amount(_columns.Value, _rows[index].Subject);
        }

        _given[index] = true;
        _next = index + 1;
    }

    private void RequireSame(int column, byte[] first)
    {
        if (!Source.Field(column).SequenceEqual(first))
        {
            Source.Findings.Add(ReadingRules.ValueValid, Source.Place(column), Source.Quote(column), System.Text.Encoding.UTF8.GetString(first));
        }
    }

    /// <summary>Whether the row before has the same names up to its column: what is not known is one name, however many columns follow.</summary>
    private bool IsToldRow()
    {
        var table = Source.Field(_columns.Table);
        var row = Source.Field(_columns.Row);
        var isTold = table.SequenceEqual(_unknownTable) && row.SequenceEqual(_unknownRow) && CsvNumber.ReadDigits(Source.Field(_columns.Column), out _) == 0;
        Keep(ref _unknownTable, table);
        Keep(ref _unknownRow, row);
        return isTold;
    }

    private void Unknown(int column) =>
        Source.AddUnknown(Source.Findings, column);

    private static void Keep(ref byte[] kept, ReadOnlySpan<byte> field)
    {
        if (!field.SequenceEqual(kept))
        {
            kept = field.ToArray();
        }
    }
}
