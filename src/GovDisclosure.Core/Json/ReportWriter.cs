using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Writes a report by walking the plan of its edition. Nothing is allocated.</summary>
internal static class ReportWriter
{
    public static void Write(Utf8JsonWriter writer, AnnualReport report)
    {
        var plan = ReportPlan.Of(report.Edition);
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Edition, plan.EditionCode);
        WriteNumber(writer, JsonNames.Year, report.Year);
        writer.WriteStartObject(JsonNames.Agency);
        writer.WriteString(JsonNames.AgencyName, report.Agency.Name);
        writer.WriteString(JsonNames.AgencyKind, report.Agency.Kind.Code);
        writer.WriteEndObject();
        writer.WriteString(JsonNames.Title, report.Title);
        WriteDate(writer, report.Published);
        foreach (var section in plan.Sections)
        {
            writer.WriteStartObject(section.Name);
            foreach (var content in section.Contents)
            {
                WriteContent(writer, report, section, content);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, AnnualReport report, SectionPlan section, SectionContent content)
    {
        switch (content)
        {
            case SectionContent.Narrative:
                WriteNarrative(writer, report[section.Section].Paragraphs);
                break;
            case SectionContent.Disclosures:
                WriteDisclosures(writer, JsonNames.Disclosures, report.Disclosures);
                break;
            case SectionContent.Table:
                WriteTable(writer, report, section.Table!);
                break;
            default:
                WriteFees(writer, report.Fees);
                break;
        }
    }

    private static void WriteNarrative(Utf8JsonWriter writer, ImmutableArray<Paragraph> paragraphs)
    {
        if (paragraphs.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(JsonNames.Narrative);
        foreach (var paragraph in paragraphs)
        {
            writer.WriteStartObject();
            if (paragraph.Level != 0)
            {
                writer.WriteNumber(JsonNames.Level, paragraph.Level);
            }

            writer.WriteString(JsonNames.Text, paragraph.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDisclosures(Utf8JsonWriter writer, JsonEncodedText name, ImmutableArray<DisclosureCount> counts)
    {
        if (counts.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var count in counts)
        {
            writer.WriteStartObject();
            writer.WriteString(JsonNames.Label, count.Label);
            WriteNumber(writer, JsonNames.Count, count.Count);
            WriteDisclosures(writer, JsonNames.Parts, count.Parts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTable(Utf8JsonWriter writer, AnnualReport report, TablePlan table)
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
                    WriteNumber(writer, row.Names[i], report[(AmountCell)row.Cells[i]]);
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

    private static void WriteFees(Utf8JsonWriter writer, ProcessingFees? fees)
    {
        if (fees is null)
        {
            return;
        }

        writer.WriteStartObject(JsonNames.Fees);
        WriteNumber(writer, JsonNames.NoticesIssued, fees.NoticesIssued);
        WriteNumber(writer, JsonNames.AmountNotifiedYuan, fees.AmountNotified);
        WriteNumber(writer, JsonNames.AmountReceivedYuan, fees.AmountReceived);
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, DateOnly? date)
    {
        if (date is { } day)
        {
            Span<char> text = stackalloc char[10];
            _ = day.TryFormat(text, out var length, JsonDate.Format, CultureInfo.InvariantCulture);
            writer.WriteString(JsonNames.Published, text[..length]);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, JsonEncodedText name, long? value)
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

    private static void WriteNumber(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
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
