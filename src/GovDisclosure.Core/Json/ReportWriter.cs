using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Writes a report by walking the plan of its edition. Nothing is allocated.</summary>
/// <param name="writer">The writer.</param>
/// <param name="isCanonical">Whether texts escape only what JSON demands, rather than what the writer's encoder escapes.</param>
internal readonly ref struct ReportWriter(Utf8JsonWriter writer, bool isCanonical)
{
    public void Write(AnnualReport report)
    {
        var plan = ReportPlan.Of(report.Edition);
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Edition, plan.EditionCode);
        WriteNumber(JsonNames.Year, report.Year);
        writer.WriteStartObject(JsonNames.Agency);
        WriteText(JsonNames.AgencyName, report.Agency.Name);
        writer.WriteString(JsonNames.AgencyKind, report.Agency.Kind.Code);
        writer.WriteEndObject();
        WriteText(JsonNames.Title, report.Title);
        WriteDate(report.Published);
        WriteNarrative(JsonNames.Preface, report.Preface.Paragraphs);
        foreach (var section in plan.Sections)
        {
            writer.WriteStartObject(section.Name);
            foreach (var content in section.Contents)
            {
                WriteContent(report, section, content);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteContent(AnnualReport report, SectionPlan section, SectionContent content)
    {
        switch (content)
        {
            case SectionContent.Narrative:
                WriteNarrative(JsonNames.Narrative, report[section.Section].Paragraphs);
                break;
            case SectionContent.Disclosures:
                WriteDisclosures(JsonNames.Disclosures, report.Disclosures);
                break;
            case SectionContent.Table:
                WriteTable(report, section.Table!);
                break;
            default:
                WriteFees(report.Fees);
                break;
        }
    }

    private void WriteNarrative(JsonEncodedText name, ImmutableArray<Paragraph> paragraphs)
    {
        if (paragraphs.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var paragraph in paragraphs)
        {
            writer.WriteStartObject();
            if (paragraph.Level != 0)
            {
                writer.WriteNumber(JsonNames.Level, paragraph.Level);
            }

            WriteText(JsonNames.Text, paragraph.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteDisclosures(JsonEncodedText name, ImmutableArray<DisclosureCount> counts)
    {
        if (counts.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var count in counts)
        {
            writer.WriteStartObject();
            WriteText(JsonNames.Label, count.Label);
            WriteNumber(JsonNames.Count, count.Count);
            WriteDisclosures(JsonNames.Parts, count.Parts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteTable(AnnualReport report, TablePlan table)
    {
        var counts = report.Counts;
        writer.WriteStartObject(JsonNames.Table);
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject(row.Name);
            var slots = row.Slots.AsSpan();
            for (var i = 0; i < slots.Length; i++)
            {
                if (slots[i] < 0)
                {
                    WriteNumber(row.Names[i], report[(AmountCell)row.Cells[i]]);
                }
                else if (counts[slots[i]] == CellStore.Blank)
                {
                    writer.WriteNull(row.Names[i]);
                }
                else
                {
                    writer.WriteNumber(row.Names[i], counts[slots[i]]);
                }
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private void WriteFees(ProcessingFees? fees)
    {
        if (fees is null)
        {
            return;
        }

        writer.WriteStartObject(JsonNames.Fees);
        for (var i = 0; i < FeeFigure.All.Length; i++)
        {
            WriteNumber(JsonNames.FeeFigures[i], fees[FeeFigure.All[i]]);
        }

        writer.WriteEndObject();
    }

    private void WriteText(JsonEncodedText name, string text)
    {
        if (isCanonical)
        {
            CanonicalText.Write(writer, name, text);
        }
        else
        {
            writer.WriteString(name, text);
        }
    }

    private void WriteDate(DateOnly? date)
    {
        if (date is { } day)
        {
            Span<char> text = stackalloc char[10];
            _ = day.TryFormat(text, out var length, ReportDate.Format, CultureInfo.InvariantCulture);
            writer.WriteString(JsonNames.Published, text[..length]);
        }
    }

    private void WriteNumber(JsonEncodedText name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private void WriteNumber(JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
