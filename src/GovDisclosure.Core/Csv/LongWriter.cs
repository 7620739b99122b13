using CsvHelper;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>Writes the long layout: a row for each cell, after the rows that hold no cell, so that a file cut off at its end lacks cells.</summary>
internal sealed class LongWriter(CsvWriter csv, ReportCsvOptions options) : ReportWriter(csv, options)
{
    private bool HasLabels => Options.Names == CsvNames.Both;

    public override void WriteHeader()
    {
        // With labels in columns of their own, the codes stand alone.
        var names = HasLabels ? CsvNames.Codes : Options.Names;
        WriteHeader(CsvVocabulary.LongColumns.AsSpan(), names);
        if (HasLabels)
        {
            WriteHeader(CsvVocabulary.LabelColumns.AsSpan(), names);
        }

        Csv.EndRecord();
    }

    public override void Write(AnnualReport report)
    {
        if (Options.Texts)
        {
            WriteTexts(report);
        }

        foreach (var row in LongRow.Of(report.Edition))
        {
            WriteIdentity(report);
            foreach (var name in Options.Names == CsvNames.Labels ? row.Labels : row.Codes)
            {
                Csv.WriteField(name.AsSpan());
            }

            if (row.CountSlot >= 0)
            {
                WriteCell(report.Counts[row.CountSlot]);
            }
            else
            {
                WriteAmount(report[(AmountCell)row.Cell]);
            }

            EndRow(row.Labels[0], row.Labels[1], row.Labels[2]);
        }
    }

    private void WriteTexts(AnnualReport report)
    {
        Start(report, CsvVocabulary.Report, CsvVocabulary.Title);
        WriteText(report.Title);
        End(CsvVocabulary.Report, CsvVocabulary.Title);
        Start(report, CsvVocabulary.Report, CsvVocabulary.Published);
        WriteDate(report.Published);
        End(CsvVocabulary.Report, CsvVocabulary.Published);
        WriteNarrative(report, CsvVocabulary.Preface, report.Preface);
        foreach (var section in ReportSection.All)
        {
            WriteNarrative(report, CsvVocabulary.Sections[section.Number - 1], report[section]);
        }

        var ordinal = 0;
        WriteDisclosures(report, report.Disclosures, 1, ref ordinal);
        if (report.Fees is { } fees)
        {
            WriteFees(report, fees);
        }
    }

    private void WriteNarrative(AnnualReport report, CsvName table, Narrative narrative)
    {
        var ordinal = 0;
        foreach (var paragraph in narrative.Paragraphs)
        {
            var row = CsvVocabulary.Paragraphs[paragraph.Level];
            Start(report, table, row, ++ordinal);
            WriteText(paragraph.Text);
            End(table, row);
        }
    }

    private void WriteDisclosures(AnnualReport report, ImmutableArray<DisclosureCount> parts, int level, ref int ordinal)
    {
        foreach (var part in parts)
        {
            Start(report, CsvVocabulary.Disclosures, CsvVocabulary.Levels[level - 1], ++ordinal);
            WriteText(part.Label);
            End(CsvVocabulary.Disclosures, CsvVocabulary.Levels[level - 1]);
            Start(report, CsvVocabulary.Disclosures, CsvVocabulary.Count, ordinal);
            WriteCount(part.Count);
            End(CsvVocabulary.Disclosures, CsvVocabulary.Count);
            WriteDisclosures(report, part.Parts, level + 1, ref ordinal);
        }
    }

    private void WriteFees(AnnualReport report, ProcessingFees fees)
    {
        for (var i = 0; i < FeeFigure.All.Length; i++)
        {
            Start(report, CsvVocabulary.Fees, CsvVocabulary.FeeFigures[i]);
            WriteAmount(fees[FeeFigure.All[i]]);
            End(CsvVocabulary.Fees, CsvVocabulary.FeeFigures[i]);
        }
    }

    /// <summary>Everything of a row that stands before its value.</summary>
    private void Start(AnnualReport report, CsvName table, CsvName row, int? ordinal = null)
    {
        WriteIdentity(report);
        WriteName(table);
        WriteName(row);
        WriteCount(ordinal);
    }

    private void End(CsvName table, CsvName row) => EndRow(table.LabelBytes, row.LabelBytes, []);

    private void EndRow(ReadOnlySpan<byte> tableLabel, ReadOnlySpan<byte> rowLabel, ReadOnlySpan<byte> columnLabel)
    {
        if (HasLabels)
        {
            Csv.WriteField(tableLabel);
            Csv.WriteField(rowLabel);
            Csv.WriteField(columnLabel);
        }

        Csv.EndRecord();
    }
}
