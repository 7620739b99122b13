using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>What both layouts write alike. One writer writes one file; its buffers are used again for each report.</summary>
internal abstract class ReportWriter(CsvWriter csv, ReportCsvOptions options)
{
    private readonly ArrayBufferWriter<byte> _agency = new();
    private Agency? _encoded;

    protected CsvWriter Csv { get; } = csv;

    protected ReportCsvOptions Options { get; } = options;

    public static ReportWriter Create(CsvWriter csv, ReportCsvOptions options) =>
        options.Layout == CsvLayout.Wide ? new WideWriter(csv, options) : new LongWriter(csv, options);

    public abstract void WriteHeader();

    public abstract void Write(AnnualReport report);

    /// <summary>The four columns that say whose report it is and what it is made on.</summary>
    protected void WriteIdentity(AnnualReport report)
    {
        Encode(report.Agency);
        Csv.WriteField(_agency.WrittenSpan);
        WriteName(CsvVocabulary.AgencyKinds[AgencyKind.All.IndexOf(report.Agency.Kind)]);
        WriteCount(report.Year);
        Csv.WriteField(CsvVocabulary.Editions[report.Edition.Index].CodeBytes.AsSpan());
    }

    /// <summary>A word in the place of a value: as code, or as label where names are labels.</summary>
    protected void WriteName(CsvName name) =>
        Csv.WriteField((Options.Names == CsvNames.Labels ? name.LabelBytes : name.CodeBytes).AsSpan());

    protected void WriteHeader(ReadOnlySpan<CsvName> columns, CsvNames names)
    {
        foreach (var column in columns)
        {
            Csv.WriteField(column.In(names).AsSpan());
        }
    }

    protected void WriteText(string text)
    {
        if (FormulaGuard.IsRisky(text))
        {
            Csv.WriteField(FormulaGuard.Protect(text));
        }
        else
        {
            Csv.WriteField(text);
        }
    }

    protected void WriteCount(long? value)
    {
        if (value is { } number)
        {
            WriteCount(number);
        }
        else
        {
            WriteBlank();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void WriteCount(long number)
    {
        // What has no sign is written faster, and nearly no count is negative.
        if (number >= 0)
        {
            Csv.WriteField((ulong)number);
        }
        else
        {
            Csv.WriteField(number);
        }
    }

    /// <summary>A cell of a report that holds counts, by its slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected void WriteCell(long stored)
    {
        if (stored == CellStore.Blank)
        {
            WriteBlank();
        }
        else
        {
            WriteCount(stored);
        }
    }

    protected void WriteAmount(decimal? value)
    {
        if (value is { } amount)
        {
            Csv.WriteField(amount);
        }
        else
        {
            WriteBlank();
        }
    }

    protected void WriteDate(DateOnly? value)
    {
        if (value is { } date)
        {
            Csv.WriteField(date, ReportDate.Format);
        }
        else
        {
            WriteBlank();
        }
    }

    protected void WriteBlank() => Csv.WriteField(ReadOnlySpan<char>.Empty);

    private void Encode(Agency agency)
    {
        if (!ReferenceEquals(agency, _encoded))
        {
            _agency.Clear();
            if (FormulaGuard.IsRisky(agency.Name))
            {
                Encoding.UTF8.GetBytes("'", _agency);
            }

            Encoding.UTF8.GetBytes(agency.Name, _agency);
            _encoded = agency;
        }
    }
}
