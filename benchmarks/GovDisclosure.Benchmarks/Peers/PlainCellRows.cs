using System.Text;
using CsvHelper;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Rows of the long layout, written field by field with CsvHelper from arrays.</summary>
internal sealed class PlainCellRows(IReadOnlyList<AnnualReport> reports)
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    private static readonly string[] Header = ["agency", "agencyKind", "year", "edition", "table", "row", "column", "value"];

    private static readonly IReadOnlyList<Name> Names =
        [.. StatutoryForm.Of(Edition.Form2021).Cells.Select(cell => new Name(cell))];

    private readonly IReadOnlyList<Report> _reports = [.. reports.Select(report => new Report(report))];

    public void WriteStrings(Stream output)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord(Header);
        foreach (var report in _reports)
        {
            for (var i = 0; i < Names.Count; i++)
            {
                csv.WriteField(report.Agency);
                csv.WriteField(report.Kind);
                csv.WriteField(report.Year);
                csv.WriteField(report.Edition);
                csv.WriteField(Names[i].Table);
                csv.WriteField(Names[i].Row);
                csv.WriteField(Names[i].Column);
                WriteValue(csv, report, i);
            }
        }
    }

    public void WriteEncoded(Stream output)
    {
        using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        csv.WriteRecord(Header);
        foreach (var report in _reports)
        {
            for (var i = 0; i < Names.Count; i++)
            {
                csv.WriteField(report.AgencyBytes.AsSpan());
                csv.WriteField(report.KindBytes.AsSpan());
                csv.WriteField(report.Year);
                csv.WriteField(report.EditionBytes.AsSpan());
                csv.WriteField(Names[i].TableBytes.AsSpan());
                csv.WriteField(Names[i].RowBytes.AsSpan());
                csv.WriteField(Names[i].ColumnBytes.AsSpan());
                WriteValue(csv, report, i);
            }
        }
    }

    private static void WriteValue(CsvWriter csv, Report report, int cell)
    {
        if (Names[cell].IsAmount)
        {
            csv.WriteField(report.Amount);
        }
        else
        {
            csv.WriteField(report.Counts[cell]);
        }

        csv.EndRecord();
    }

    private sealed class Name(Cell cell)
    {
        public string Table { get; } = cell.Section.Code;

        public string Row { get; } = cell.Row.Code;

        public string Column { get; } = cell.Column.Code;

        public byte[] TableBytes { get; } = Encoding.UTF8.GetBytes(cell.Section.Code);

        public byte[] RowBytes { get; } = Encoding.UTF8.GetBytes(cell.Row.Code);

        public byte[] ColumnBytes { get; } = Encoding.UTF8.GetBytes(cell.Column.Code);

        public bool IsAmount { get; } = cell is AmountCell;
    }

    private sealed class Report(AnnualReport report)
    {
        public string Agency { get; } = report.Agency.Name;

        public string Kind { get; } = report.Agency.Kind.Code;

        public int Year { get; } = report.Year ?? 0;

        public string Edition { get; } = report.Edition.Code;

        public byte[] AgencyBytes { get; } = Encoding.UTF8.GetBytes(report.Agency.Name);

        public byte[] KindBytes { get; } = Encoding.UTF8.GetBytes(report.Agency.Kind.Code);

        public byte[] EditionBytes { get; } = Encoding.UTF8.GetBytes(report.Edition.Code);

        public decimal Amount { get; } = report[ArrayRow.AmountCell] ?? 0;

        // A count for each cell of the form; the place of the amount is not used.
        public long[] Counts { get; } =
            [.. StatutoryForm.Of(report.Edition).Cells.Select(cell => cell is CountCell count ? report[count] ?? 0 : 0)];
    }
}
