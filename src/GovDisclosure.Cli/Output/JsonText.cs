using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovDisclosure.Cli.Output;

/// <summary>JSON that is written to a text output piece by piece.</summary>
internal sealed class JsonText(TextWriter output)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Utf8JsonWriter? _writer;

    public Utf8JsonWriter Writer => _writer ??= new Utf8JsonWriter(_buffer, Options);

    /// <summary>The name of a value of an enumeration.</summary>
    public static string Code<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Hands over what was written so far.</summary>
    public void Flush()
    {
        Writer.Flush();

        // Line ends stand between values only, for they are escaped within; .NET 8 writes those of the machine.
        output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal));
        _buffer.ResetWrittenCount();
    }

    /// <summary>Hands over the end.</summary>
    public void End()
    {
        Flush();
        output.Write('\n');
    }
}
