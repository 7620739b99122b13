using System.Text.Json;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A program by hand around <see cref="Utf8JsonReader"/>: properties in any order; those that it does not know are passed over.</summary>
internal static class HandJsonReader
{
    private delegate void TableReader<T>(ref Utf8JsonReader reader, T table);

    public static PlainReport Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var report = new PlainReport();
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            ReadProperty(ref reader, report);
        }

        return reader.Read() ? throw new JsonException("The end was expected.") : report;
    }

    private static void ReadProperty(ref Utf8JsonReader reader, PlainReport report)
    {
        if (reader.ValueTextEquals("edition"u8))
        {
            report.Edition = HandJson.Text(ref reader);
        }
        else if (reader.ValueTextEquals("year"u8))
        {
            report.Year = (int?)HandJson.Count(ref reader);
        }
        else if (reader.ValueTextEquals("agency"u8))
        {
            Read(ref reader, report.Agency);
        }
        else if (reader.ValueTextEquals("title"u8))
        {
            report.Title = HandJson.Text(ref reader);
        }
        else if (reader.ValueTextEquals("published"u8))
        {
            report.Published = HandJson.TextOrNull(ref reader);
        }
        else
        {
            ReadSection(ref reader, report);
        }
    }

    private static void ReadSection(ref Utf8JsonReader reader, PlainReport report)
    {
        if (reader.ValueTextEquals("overview"u8))
        {
            Read(ref reader, report.Overview);
        }
        else if (reader.ValueTextEquals("activeDisclosure"u8))
        {
            Read(ref reader, report.ActiveDisclosure, HandJsonTables.Read);
        }
        else if (reader.ValueTextEquals("applications"u8))
        {
            Read(ref reader, report.Applications, HandJsonApplications.Read);
        }
        else if (reader.ValueTextEquals("proceedings"u8))
        {
            Read(ref reader, report.Proceedings, HandJsonTables.Read);
        }
        else if (reader.ValueTextEquals("problems"u8))
        {
            Read(ref reader, report.Problems);
        }
        else if (reader.ValueTextEquals("otherMatters"u8))
        {
            Read(ref reader, report.OtherMatters);
        }
        else
        {
            HandJson.Skip(ref reader);
        }
    }

    private static void Read(ref Utf8JsonReader reader, PlainAgency agency)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("name"u8))
            {
                agency.Name = HandJson.Text(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                agency.Kind = HandJson.Text(ref reader);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }

    private static void Read(ref Utf8JsonReader reader, PlainSection section)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("narrative"u8))
            {
                Read(ref reader, section.Narrative);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }

    private static void Read<T>(ref Utf8JsonReader reader, PlainTableSection<T> section, TableReader<T> readTable)
        where T : new()
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("table"u8))
            {
                readTable(ref reader, section.Table);
            }
            else if (reader.ValueTextEquals("narrative"u8))
            {
                Read(ref reader, section.Narrative);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }

    private static void Read(ref Utf8JsonReader reader, List<PlainParagraph> narrative)
    {
        HandJson.Expect(ref reader, JsonTokenType.StartArray);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var paragraph = new PlainParagraph();
            while (HandJson.Next(ref reader))
            {
                if (reader.ValueTextEquals("text"u8))
                {
                    paragraph.Text = HandJson.Text(ref reader);
                }
                else if (reader.ValueTextEquals("level"u8))
                {
                    paragraph.Level = (int)(HandJson.Count(ref reader) ?? 0);
                }
                else
                {
                    HandJson.Skip(ref reader);
                }
            }

            narrative.Add(paragraph);
        }
    }
}
