using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>What both layouts read alike.</summary>
internal abstract class ReportReader(CsvSource source, CsvHeader header)
{
    private readonly RecentReports _recent = new();
    private bool _isFirst = true;

    protected CsvSource Source { get; } = source;

    /// <summary>Reads the header and chooses the reader of its layout.</summary>
    /// <returns>The reader, or <see langword="null"/> with a finding if there is no header or it names nothing that can be read.</returns>
    public static ReportReader? Open(CsvSource source)
    {
        while (source.Read())
        {
            if (source.IsBlank())
            {
                continue;
            }

            source.AcceptSyntax();
            return CsvHeader.Read(source) is not { } header ? null
                : header.Layout == CsvLayout.Wide ? new WideReader(source, header)
                : new LongReader(source, header);
        }

        return null;
    }

    /// <summary>The next report, or <see langword="null"/> at the end of the file.</summary>
    public abstract ReadResult<AnnualReport>? Next();

    /// <summary>Adds to a report, or to the result of a file without one, what the header has to say: what concerns its cells to each, the rest to the first.</summary>
    public void BeginReport()
    {
        if (_isFirst)
        {
            Source.Findings.AddRange(header.Once);
        }

        Source.Findings.AddRange(header.Always);
        _isFirst = false;
    }

    /// <summary>Finds a report that the file has given before. Reports that do not say whose they are are not compared.</summary>
    protected void CheckRepeated(HeadColumns head)
    {
        var isNamed = !Source.Field(head.Agency).IsEmpty && !Source.Field(head.Year).IsEmpty;
        if (isNamed && !_recent.Add(head.Key(Source)))
        {
            Source.Findings.Add(ReadingRules.GivenOnce, Source.Place(head.Agency), $"{Source.Quote(head.Agency)} {Source.Quote(head.Year)}");
        }
    }

    /// <summary>A row has as many fields as the header, or some value stands in the wrong column.</summary>
    /// <returns>The finding if it has not.</returns>
    protected Finding? CheckFieldCount()
    {
        if (Source.FieldCount == Source.HeaderCount)
        {
            return null;
        }

        var finding = new Finding(ReadingRules.Readable, CheckOutcome.Failed)
        {
            Location = Source.RecordPlace,
            Left = [new FindingValue(CsvVocabulary.FieldCount.Code, CsvVocabulary.FieldCount.Label, Source.FieldCount)],
            Actual = Source.FieldCount,
            Expected = Source.HeaderCount,
        };
        Source.Findings.Add(finding);
        return finding;
    }
}
