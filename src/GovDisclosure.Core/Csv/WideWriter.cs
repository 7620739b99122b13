using CsvHelper;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>Writes the wide layout: a row for each report, a column for each cell of any edition.</summary>
internal sealed class WideWriter(CsvWriter csv, ReportCsvOptions options) : ReportWriter(csv, options)
{
    private const int NotPrinted = -1;
    private const int Amount = -2;

    /// <summary>For each edition and column, where the count lies in a report, or that the cell is an amount, or that the edition does not print it.</summary>
    private static readonly ImmutableArray<ImmutableArray<int>> Slots =
        [.. Edition.All.Select(edition => CellNames.All.Select(cell => SlotOf(cell, edition)).ToImmutableArray())];

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

        var counts = report.Counts;
        var slots = Slots[Edition.All.IndexOf(report.Edition)].AsSpan();
        for (var i = 0; i < slots.Length; i++)
        {
            if (slots[i] >= 0)
            {
                WriteCell(counts[slots[i]]);
            }
            else if (slots[i] == NotPrinted)
            {
                WriteBlank();
            }
            else
            {
                WriteAmount(report[(AmountCell)CellNames.All[i]]);
            }
        }

        if (Options.Texts)
        {
            WriteTexts(report);
        }

        Csv.EndRecord();
    }

    private static int SlotOf(Cell cell, Edition edition) =>
        !cell.Editions.Contains(edition) ? NotPrinted
        : cell is CountCell ? cell.Slot
        : Amount;

    private void WriteTexts(AnnualReport report)
    {
        Csv.WriteField(_field.Of(report.Preface));
        foreach (var section in ReportSection.All)
        {
            Csv.WriteField(_field.Of(report[section]));
        }

        Csv.WriteField(_field.Of(report.Disclosures));
        if (report.Fees is { } fees)
        {
            WriteName(CsvVocabulary.Stated);
            foreach (var figure in FeeFigure.All)
            {
                WriteAmount(fees[figure]);
            }
        }
        else
        {
            foreach (var _ in CsvVocabulary.FeeColumns)
            {
                WriteBlank();
            }
        }
    }
}
