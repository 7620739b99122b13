using System.Text.Json;

namespace GovDisclosure.Findings;

/// <summary>Strings of JSON as they are written. One that escapes half a surrogate pair is well-formed JSON and yet no text, and cannot be decoded.</summary>
internal static class JsonEscapes
{
    private const int Digits = 4;

    /// <summary>The name of a property as it is written, without quotation marks.</summary>
    public static ReadOnlySpan<char> NameOf(JsonProperty property)
    {
        var raw = property.ToString().AsSpan(1);
        var end = 0;
        while (raw[end] != '"')
        {
            end += raw[end] == '\\' ? 2 : 1;
        }

        return raw[..end];
    }

    /// <summary>Whether a string, as it is written, is a text: no half of a surrogate pair is escaped without the other.</summary>
    public static bool IsText(ReadOnlySpan<char> raw)
    {
        var isHalf = false;
        for (var next = raw.IndexOf('\\'); next >= 0; next = raw.IndexOf('\\'))
        {
            var isUnicode = raw[next + 1] == 'u';
            var c = isUnicode ? (char)ushort.Parse(raw.Slice(next + 2, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : '\0';
            if (char.IsLowSurrogate(c) != isHalf)
            {
                return false;
            }

            isHalf = char.IsHighSurrogate(c);
            raw = raw[(next + 2 + (isUnicode ? Digits : 0))..];
            if (isHalf && raw is not ['\\', 'u', ..])
            {
                return false;
            }
        }

        return true;
    }
}
