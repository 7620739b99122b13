using System.Text;

namespace GovDisclosure.Csv;

/// <summary>The bytes of a field as text. In place of bytes that cannot be decoded there is <see cref="Gb18030.Undecodable"/>, which no text can hold.</summary>
internal static class FieldText
{
    /// <summary>The encodings that are read.</summary>
    public const string Encodings = "UTF-8, GB18030";

    /// <summary>How much of a value a finding quotes.</summary>
    public const int LongestQuote = 200;

    private static readonly Encoding Utf8 = Encoding.GetEncoding(
        Encoding.UTF8.CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Gb18030.Undecodable.ToString()));

    public static string Decode(ReadOnlySpan<byte> field) => Utf8.GetString(field);

    public static bool IsUndecodable(string text) => text.Contains(Gb18030.Undecodable, StringComparison.Ordinal);

    /// <summary>The beginning of a field, for a finding to quote.</summary>
    public static string Quote(ReadOnlySpan<byte> field) =>
        field.Length <= LongestQuote
            ? Shown(field)
            : Shown(field[..LongestQuote]).TrimEnd('\uFFFD') + "…";

    private static string Shown(ReadOnlySpan<byte> field) => Decode(field).Replace(Gb18030.Undecodable, '\uFFFD');

    /// <summary>How many lines end within a text.</summary>
    public static int CountLineBreaks(ReadOnlySpan<byte> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
            {
                count++;
            }
        }

        return count;
    }
}
