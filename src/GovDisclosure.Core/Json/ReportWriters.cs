using System.Buffers;
using System.Text.Json;

namespace GovDisclosure.Json;

/// <summary>Writers with the library's settings. Each thread keeps one for the usual case, so that writing allocates nothing.</summary>
internal static class ReportWriters
{
    // The plan writes each property once and closes what it opens, so the writer need not check.
    private static readonly JsonWriterOptions Compact = new() { SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? _free;

    public static Utf8JsonWriter Rent(IBufferWriter<byte> output)
    {
        if (_free is not { } writer)
        {
            return new Utf8JsonWriter(output, Compact);
        }

        // An output that itself writes a report finds no free writer and gets its own.
        _free = null;
        writer.Reset(output);
        return writer;
    }

    public static void Return(Utf8JsonWriter writer)
    {
        writer.Reset(NoOutput.Instance);
        _free = writer;
    }

    public static Utf8JsonWriter NewIndented(IBufferWriter<byte> output) => new(output, Compact with { Indented = true });
}
