using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read and write reports, alone or inside other types. Add it to <see cref="JsonSerializerOptions.Converters"/>.</summary>
/// <remarks>
/// Anything wrong with a report throws <see cref="JsonException"/>: its message is the first finding, with the path inside the report;
/// its path and line are those of the serializer. What the serializer itself refuses, it throws in its own words. To get every finding instead, read <see cref="ReadResult{T}"/> with <see cref="ReadResultJsonConverter"/>.
/// Indentation and escapes when writing are those of the serializer's options. Needs no reflection.
/// </remarks>
public sealed class AnnualReportJsonConverter : JsonConverter<AnnualReport>
{
    /// <inheritdoc/>
    public override AnnualReport? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var input = JsonInput.OfSerializer(reader);
        var report = ReportReader.Read(ref input);
        if (input.TakeFindings() is [var first, ..])
        {
            // The serializer adds the line on which the reader stands to the exception.
            while (reader.TokenStartIndex < input.FirstFault && reader.Read())
            {
            }

            throw new JsonException(first.ToString(Language.English));
        }

        reader = input.Finish();
        return report;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AnnualReport value, JsonSerializerOptions options) =>
        ReportJson.Write(value, writer);
}
