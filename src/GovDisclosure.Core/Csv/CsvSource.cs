using System.Text;
using CsvHelper;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>The records of a CSV file with the places of their fields. What is wrong with the syntax goes to <see cref="Findings"/>.</summary>
internal sealed class CsvSource : IDisposable
{
    /// <summary>A longer record is not read: it would have to be held in memory whole.</summary>
    public const int LongestRecord = 16 * 1024 * 1024;

    /// <summary>Columns beyond these are not read.</summary>
    public const int MostColumns = 4096;

    // Stands in for a label that is missing, so that the numbers below it are not lost with it.
    private const string UnknownLabel = "?";

    // The second is how spreadsheets in China save a date.
    private static readonly string[] DateFormats = [ReportDate.Format, "yyyy/M/d"];

    private readonly Utf8Input _input;
    private readonly CsvReader _csv;
    private readonly FindingList _syntax = new();
    private long _line;
    private Finding? _malformed;
    private Finding? _cut;
    private bool _isEnded;

    public CsvSource(Stream stream)
    {
        _input = new Utf8Input(stream);
        _csv = CsvReader.Create(
            _input,
            new CsvReaderOptions
            {
                Separator = ',',
                HasHeader = false,
                DetectSeparatorHint = false,
                TrimWhitespace = false,
                TrackLineNumbers = true,
                MaxRecordSize = LongestRecord,
                IncludeValuesInExceptions = false,
                OnMalformedRecord = OnMalformed,
            });
    }

    /// <summary>What is wrong with the report that is being read.</summary>
    public FindingList Findings { get; } = new();

    /// <summary>The finding on the first record of the report whose fields cannot be told apart.</summary>
    public Finding? Fault { get; set; }

    public int FieldCount => _csv.FieldCount;

    /// <summary>The current record as it stands in the file, without its line end.</summary>
    public ReadOnlySpan<byte> Raw => _csv.RawRecord;

    /// <summary>The names of the columns as they stand in the file; empty until the header is read.</summary>
    public ImmutableArray<string> Columns { get; private set; } = [];

    /// <summary>How many fields the header has, and so every record.</summary>
    public int HeaderCount { get; private set; }

    /// <summary>The line of the current record, for what is wrong with all of it.</summary>
    public SourceLocation RecordPlace => new(Line: _line);

    /// <summary>Whether the current record has as many fields as the header, and its syntax is in order; see <see cref="AcceptSyntax"/>.</summary>
    public bool IsRegular => _csv.FieldCount == HeaderCount && _syntax.IsEmpty;

    /// <summary>Takes the current record for the header.</summary>
    public void TakeHeader()
    {
        HeaderCount = FieldCount;
        Columns = [.. Enumerable.Range(0, Math.Min(HeaderCount, MostColumns)).Select(Quote)];
    }

    /// <summary>Goes to the next record. Lines that are empty are passed over.</summary>
    public bool Read()
    {
        if (_isEnded)
        {
            return false;
        }

        try
        {
            if (_csv.Read())
            {
                _line = _csv.LineNumber;
                return true;
            }

            if (_line > 0 && !_input.EndsLine)
            {
                _cut = _syntax.Add(ReadingRules.Readable, RecordPlace, state: InputState.End, wanted: "CRLF");
            }
        }
        catch (CsvFormatException)
        {
            _cut = _syntax.Add(ReadingRules.WithinLimits, new SourceLocation(Line: _line + 1), wanted: "≤ 16 MiB");
        }

        _isEnded = true;
        return false;
    }

    /// <summary>Moves what was wrong with the syntax of the current record to <see cref="Findings"/>, when it is known which report it belongs to.</summary>
    public void AcceptSyntax()
    {
        (Fault, _malformed) = (Fault ?? _malformed, null);
        Findings.AddRange(_syntax.Take());
    }

    /// <summary>What comes of a report. One that lacks something where the file is cut off may have stated it, if only in the last field.</summary>
    public ReadResult<AnnualReport> Finish(AnnualReport report, bool isWhole)
    {
        var fault = Fault ?? (isWhole && !_input.EndsField ? null : _cut);
        Fault = null;
        return new ReadResult<AnnualReport>(report, Findings.Take()) { Fault = fault };
    }

    /// <summary>Whether every field of the current record is blank, as in the empty rows that spreadsheets leave behind.</summary>
    public bool IsBlank()
    {
        for (var i = 0; i < _csv.FieldCount; i++)
        {
            if (_csv.GetSpan(i).ContainsAnyExcept((byte)' '))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A field of the current record; blank if the file has no such column or the record no such field.</summary>
    public ReadOnlySpan<byte> Field(int index) => index >= 0 && index < _csv.FieldCount ? _csv.GetSpan(index) : default;

    /// <summary>A field as it stands in the file, with its quotes.</summary>
    public ReadOnlySpan<byte> RawField(int index) => index >= 0 && index < _csv.FieldCount ? _csv.GetRawSpan(index) : default;

    /// <summary>The place of a field of the current record; of the record itself if the file has no such column.</summary>
    public SourceLocation Place(int index)
    {
        if (index < 0)
        {
            return RecordPlace;
        }

        var line = _line;
        if (_csv.RawRecord.Overlaps(RawField(index), out var offset))
        {
            line += FieldText.CountLineBreaks(_csv.RawRecord[..offset]);
        }

        return new SourceLocation(index < Columns.Length ? Columns[index] : null, line, index + 1);
    }

    /// <summary>The beginning of a field, for a finding to quote.</summary>
    public string Quote(int index) => FieldText.Quote(Field(index));

    /// <summary>Adds to findings that a name is not known, or that it cannot be decoded and so nobody can know it.</summary>
    public void AddUnknown(FindingList findings, int index)
    {
        if (FieldText.IsUndecodable(FieldText.Decode(Field(index))))
        {
            findings.Add(ReadingRules.Decodable, Place(index), Quote(index), FieldText.Encodings);
        }
        else
        {
            findings.Add(ReadingRules.NameKnown, Place(index), Quote(index));
        }
    }

    /// <summary>
    /// The lines of a field, without its guard against formulas; those that are empty are left out. If there are any that cannot be
    /// decoded (<see cref="FieldText.IsUndecodable"/>), one finding speaks of all of them.
    /// </summary>
    public string[] Lines(int index)
    {
        var text = FormulaGuard.Restore(FieldText.Decode(Field(index)));
        if (FieldText.IsUndecodable(text))
        {
            Findings.Add(ReadingRules.Decodable, Place(index), Quote(index), FieldText.Encodings);
        }

        return text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A text of one line. What is not allowed in one is left out, with a finding. A text that cannot be decoded is <see langword="null"/>, with a finding.</summary>
    public string? Line(int index)
    {
        var text = FormulaGuard.Restore(FieldText.Decode(Field(index)));
        if (!FieldText.IsUndecodable(text))
        {
            return OneLine(text, index);
        }

        Findings.Add(ReadingRules.Decodable, Place(index), Quote(index), FieldText.Encodings);
        return null;
    }

    /// <summary>The text without what is not allowed in one line, with a finding if there was any.</summary>
    public string OneLine(string text, int index)
    {
        if (PlainText.IndexOfInvalid(text) < 0)
        {
            return text;
        }

        Findings.Add(ReadingRules.TextValid, Place(index), Quote(index));
        return PlainText.Clean(text);
    }

    /// <summary>A label, which must not be empty; one that could not be decoded was reported before.</summary>
    public string Label(string? label, int index)
    {
        if (label is "")
        {
            Findings.Add(ReadingRules.ValueValid, Place(index), state: InputState.Missing, wanted: ValueForms.Text);
        }

        return string.IsNullOrEmpty(label) ? UnknownLabel : label;
    }

    /// <summary>A date such as 2024-01-31, or 2024/1/31 as spreadsheets in China save it.</summary>
    public DateOnly? Date(int index)
    {
        var field = Field(index).Trim((byte)' ');
        if (field.IsEmpty)
        {
            return null;
        }

        if (field.Length <= 10
            && DateOnly.TryParseExact(Encoding.UTF8.GetString(field), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        return Reject<DateOnly>(ReadingRules.ValueValid, index, ValueForms.Date, null);
    }

    public long? Count(int index, FindingValue? subject = null) =>
        CsvNumber.ReadCount(Field(index), out var value) switch
        {
            CsvNumber.Outcome.Blank => null,
            CsvNumber.Outcome.Read => value,
            CsvNumber.Outcome.NotANumber => Reject<long>(ReadingRules.CountReadable, index, ValueForms.Count, subject),
            _ => Reject<long>(ReadingRules.NumberInRange, index, ValueForms.CountRange, subject),
        };

    public decimal? Amount(int index, FindingValue? subject = null) =>
        CsvNumber.ReadAmount(Field(index), out var value) switch
        {
            CsvNumber.Outcome.Blank => null,
            CsvNumber.Outcome.Read => value,
            CsvNumber.Outcome.NotANumber => Reject<decimal>(ReadingRules.AmountReadable, index, ValueForms.Amount, subject),
            _ => Reject<decimal>(ReadingRules.NumberInRange, index, ValueForms.AmountRange, subject),
        };

    /// <summary>What comes of a file without any report: a finding that says why.</summary>
    public ReadResult<AnnualReport> Nothing()
    {
        AcceptSyntax();
        if (_input.IsForeign)
        {
            Findings.Add(ReadingRules.Decodable, new SourceLocation(Line: 1), "UTF-16/UTF-32", FieldText.Encodings);
        }
        else if (Findings.IsEmpty)
        {
            Findings.Add(ReadingRules.Readable, new SourceLocation(Line: Math.Max(_line, 1)), state: HeaderCount == 0 ? _input.Nothing : InputState.End);
        }

        return new ReadResult<AnnualReport>(null, Findings.Take());
    }

    public void Dispose()
    {
        _csv.Dispose();
        _input.Dispose();
    }

    private T? Reject<T>(RuleDescriptor rule, int index, string wanted, FindingValue? subject)
        where T : struct
    {
        Findings.Add(rule, Place(index), Quote(index), wanted, subject);
        return null;
    }

    private void OnMalformed(CsvMalformedRecord record) => _malformed = _syntax.Add(
        ReadingRules.Readable,
        new SourceLocation(Line: record.LineNumber),
        record.RawRecord.Length <= FieldText.LongestQuote ? record.RawRecord : record.RawRecord[..FieldText.LongestQuote] + "…",
        "\"…\"");
}
