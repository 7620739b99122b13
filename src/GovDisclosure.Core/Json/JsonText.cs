using System.Buffers;
using System.Text.Unicode;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Decodes JSON strings without ever throwing: bytes that are no UTF-8 become U+FFFD, halves of surrogate pairs stay as they are.</summary>
internal static class JsonText
{
    /// <summary>The encoding of JSON, whose standard allows no other.</summary>
    public const string Encoding = "UTF-8";

    private const int SmallText = 256;
    private const int LongestShown = 200;

    /// <summary>Decodes the inside of a string of well-formed JSON.</summary>
    /// <param name="utf8">The bytes between the quotation marks.</param>
    /// <param name="escaped">Whether there are escapes.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether the bytes are UTF-8.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> utf8, bool escaped, out string text)
    {
        var rented = utf8.Length > SmallText ? ArrayPool<char>.Shared.Rent(utf8.Length) : null;
        var buffer = rented ?? stackalloc char[SmallText];
        var status = Utf8.ToUtf16(utf8, buffer, out _, out var length, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
        {
            _ = Utf8.ToUtf16(utf8, buffer, out _, out length);
        }

        text = new string(escaped ? Unescape(buffer[..length]) : buffer[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return status == OperationStatus.Done;
    }

    /// <summary>The bytes as text for a finding: bytes that are no UTF-8 become U+FFFD, control characters are left out, and a long text is cut.</summary>
    public static string Show(ReadOnlySpan<byte> utf8)
    {
        // Enough bytes to show, whatever the length of the value.
        var text = System.Text.Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, 4 * LongestShown)]);
        return PlainText.Clean(text.Length <= LongestShown ? text : text[..LongestShown] + "…");
    }

    private static ReadOnlySpan<char> Unescape(Span<char> text)
    {
        var to = 0;
        for (var from = 0; from < text.Length; from++)
        {
            var c = text[from];
            if (c == '\\')
            {
                c = text[++from];
                if (c == 'u')
                {
                    c = (char)ushort.Parse(text.Slice(from + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                    from += 4;
                }
                else
                {
                    c = c switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c };
                }
            }

            text[to++] = c;
        }

        return text[..to];
    }
}
