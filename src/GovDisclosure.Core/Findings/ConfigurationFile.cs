using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GovDisclosure.Findings;

/// <summary>A JSON file that people write and keep, such as a profile or a list of waivers.</summary>
internal static class ConfigurationFile
{
    /// <summary>A longer file is not read, unless its reader allows more.</summary>
    public const int Longest = 4 * MiB;

    public const int MiB = 1024 * 1024;

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads a profile or a list of waivers, whose value is an object. Bad input never throws.</summary>
    public static ReadResult<T> Read<T>(Stream input, Func<ConfigurationValue, T?> read)
        where T : class => Read(input, read, Longest, ReaderRules.OfConfiguration);

    /// <summary>Reads a file whose value is an object. Bad input never throws.</summary>
    public static ReadResult<T> Read<T>(Stream input, Func<ConfigurationValue, T?> read, int longest)
        where T : class => Read(input, read, longest, ReaderRules.OfData);

    private static ReadResult<T> Read<T>(Stream input, Func<ConfigurationValue, T?> read, int longest, ReaderRules rules)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(input);
        if (CopyLimited(input, longest) is not { } bytes)
        {
            var wanted = string.Create(CultureInfo.InvariantCulture, $"≤ {longest / MiB} MiB");
            return new ReadResult<T>(null, [new Finding(ReadingRules.WithinLimits, CheckOutcome.Failed) { Wanted = wanted, Location = new SourceLocation("$") }]);
        }

        // A document is parsed without its texts being decoded, so that bytes of another encoding would be found too late.
        if (!Utf8.IsValid(bytes))
        {
            return new ReadResult<T>(null, [new Finding(ReadingRules.Decodable, CheckOutcome.Failed) { Wanted = "UTF-8", Location = new SourceLocation("$") }]);
        }

        var findings = new FindingList();
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(bytes));
            var file = new ConfigurationValue(document.RootElement, "$", findings, rules);
            if (file.IsObject)
            {
                return new ReadResult<T>(read(file), findings.Take());
            }

            file.Report("{ }");
        }
        catch (JsonException exception)
        {
            findings.Add(new Finding(ReadingRules.Readable, CheckOutcome.Failed)
            {
                Wanted = "JSON",
                State = bytes.Length == 0 ? EmptyInput.StateOf(input) : null,
                Location = new SourceLocation("$", exception.LineNumber + 1, exception.BytePositionInLine + 1),
            });
        }

        return new ReadResult<T>(null, findings.Take());
    }

    /// <summary>Writes an object as UTF-8, one property a line, and leaves the stream open.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var bytes = ToBytes(write);
        Write(output, bytes);
    }

    /// <summary>Writes a value as <see cref="Write(Stream, Action{Utf8JsonWriter})"/> does, if it is equal to what is read from that.</summary>
    /// <exception cref="ArgumentException">It is not. Nothing is written.</exception>
    public static void Write<T>(T value, Stream output, Action<Utf8JsonWriter> write, Func<Stream, ReadResult<T>> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(output);
        using var bytes = ToBytes(write);
        bytes.Position = 0;
        var result = read(bytes);
        if (!result.IsComplete || !result.Value!.Equals(value))
        {
            var why = result.Findings.IsEmpty ? "A text in it is no text, such as half a surrogate pair." : result.Findings[0].ToString(Language.English);
            throw new ArgumentException($"This could not be read back, so it is not written. {why}", nameof(value));
        }

        Write(output, bytes);
    }

    private static MemoryStream ToBytes(Action<Utf8JsonWriter> write)
    {
        var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return bytes;
    }

    private static void Write(Stream output, MemoryStream bytes)
    {
        // Line ends stand between values only, for they are escaped within; .NET 8 writes those of the machine.
        var text = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        while (text.IndexOf((byte)'\r') is >= 0 and var end)
        {
            output.Write(text[..end]);
            text = text[(end + 1)..];
        }

        output.Write(text);
        output.WriteByte((byte)'\n');
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> text)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        return text.Span.StartsWith(mark) ? text[mark.Length..] : text;
    }

    private static byte[]? CopyLimited(Stream input, int longest)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[8192];
        for (var read = input.Read(buffer); read > 0; read = input.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > longest)
            {
                return null;
            }
        }

        return bytes.ToArray();
    }
}
