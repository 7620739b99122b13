using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace GovDisclosure.Json;

/// <summary>
/// Writes texts in the one form that depends on no encoder: only quotation marks and backslashes are escaped, for a report holds
/// no control characters. Encoders of the framework escape rare characters of names too, and which ones changes with its version.
/// </summary>
internal static class CanonicalText
{
    private const int SmallText = 256;
    private const int LargestInUtf8 = 3;

    /// <summary>Writes a property.</summary>
    /// <param name="writer">A writer that does not validate.</param>
    /// <param name="name">The name.</param>
    /// <param name="text">A text of a report.</param>
    public static void Write(Utf8JsonWriter writer, JsonEncodedText name, string text)
    {
        var rented = text.Length > SmallText ? ArrayPool<byte>.Shared.Rent((text.Length * LargestInUtf8) + 2) : null;
        var buffer = rented ?? stackalloc byte[(SmallText * LargestInUtf8) + 2];
        writer.WritePropertyName(name);
        writer.WriteRawValue(Quote(text, buffer), skipInputValidation: true);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static ReadOnlySpan<byte> Quote(ReadOnlySpan<char> text, Span<byte> buffer)
    {
        var length = 0;
        buffer[length++] = (byte)'"';
        for (var i = text.IndexOfAny('"', '\\'); i >= 0; i = text.IndexOfAny('"', '\\'))
        {
            length += Encode(text[..i], buffer[length..]);
            buffer[length++] = (byte)'\\';
            buffer[length++] = (byte)text[i];
            text = text[(i + 1)..];
        }

        length += Encode(text, buffer[length..]);
        buffer[length++] = (byte)'"';
        return buffer[..length];
    }

    private static int Encode(ReadOnlySpan<char> text, Span<byte> buffer)
    {
        _ = Utf8.FromUtf16(text, buffer, out _, out var written);
        return written;
    }
}
