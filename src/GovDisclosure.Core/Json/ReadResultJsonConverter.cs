using System.Text.Json;
using System.Text.Json.Serialization;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Lets <see cref="JsonSerializer"/> read reports together with their findings. Add it to <see cref="JsonSerializerOptions.Converters"/>.</summary>
/// <remarks>
/// Whatever is wrong with a report is a finding; nothing throws that this library decides. What the serializer itself refuses still throws
/// <see cref="JsonException"/>: text that is no JSON, comments, and nesting deeper than <see cref="JsonSerializerOptions.MaxDepth"/>.
/// Findings have a path inside the report and no line. Needs no reflection.
/// </remarks>
public sealed class ReadResultJsonConverter : JsonConverter<ReadResult<AnnualReport>>
{
    /// <summary>A null in place of a report is a finding.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override ReadResult<AnnualReport> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var input = JsonInput.OfSerializer(reader);
        var report = ReportReader.Read(ref input);
        reader = input.Finish();
        return new ReadResult<AnnualReport>(report, input.TakeFindings());
    }

    /// <summary>Not supported: the JSON of a report has no place for findings. Write the <see cref="ReadResult{T}.Value"/>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The result.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, ReadResult<AnnualReport> value, JsonSerializerOptions options) =>
        throw new NotSupportedException("The JSON of a report has no place for findings. Write the Value of the result, and its findings beside it.");
}
