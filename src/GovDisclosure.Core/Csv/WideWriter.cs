using CsvHelper;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>Writes the wide layout: a row for each report, a column for each cell of any edition.</summary>
internal sealed class WideWriter(CsvWriter csv, ReportCsvOptions options) : ReportWriter(csv, options)
{
    private static readonly ImmutableArray<ImmutableArray<Column>> Columns =
        [.. Edition.All.Select(edition => CellNames.All.Select(cell => new Column(cell, edition)).ToImmutableArray())];

    private readonly WideField _field = new();

    public override void WriteHeader()
    {
        foreach (var column in CsvHeader.WideColumns.Where((_, index) => Options.Texts || !CsvHeader.IsText(index)))
        {
            Csv.WriteField(column.In(Options.Names).AsSpan());
        }

        Csv.EndRecord();
    }

    public override void Write(AnnualReport report)
    {
        WriteIdentity(report);
        if (Options.Texts)
        {
            WriteText(report.Title);
            WriteDate(report.Published);
        }

        foreach (var column in Columns[Edition.All.IndexOf(report.Edition)])
        {
            if (column.Count is { } count)
            {
                WriteCount(report[count]);
            }
            else
            {
                WriteAmount(column.Amount is { } amount ? report[amount] : null);
            }
        }

        if (Options.Texts)
        {
            WriteTexts(report);
        }

        Csv.EndRecord();
    }

    private void WriteTexts(AnnualReport report)
    {
        foreach (var section in ReportSection.All)
        {
            Csv.WriteField(_field.Of(report[section]));
        }

        Csv.WriteField(_field.Of(report.Disclosures));
        if (report.Fees is { } fees)
        {
            WriteName(CsvVocabulary.Stated);
            WriteCount(fees.NoticesIssued);
            WriteAmount(fees.AmountNotified);
            WriteAmount(fees.AmountReceived);
        }
        else
        {
            foreach (var _ in CsvVocabulary.FeeColumns)
            {
                WriteBlank();
            }
        }
    }

    /// <summary>What stands in the column of a cell on a report of an edition: a count, an amount, or nothing.</summary>
    private readonly struct Column(Cell cell, Edition edition)
    {
        public CountCell? Count { get; } = cell.Editions.Contains(edition) ? cell as CountCell : null;

        public AmountCell? Amount { get; } = cell.Editions.Contains(edition) ? cell as AmountCell : null;
    }
}
