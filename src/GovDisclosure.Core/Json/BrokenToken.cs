using System.Buffers;
using System.Text.Json;
using GovDisclosure.Findings;

namespace GovDisclosure.Json;

/// <summary>The token at which a text ceases to be JSON, whole; nothing if the text ends there.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="State">What is to be said of the text, if it ends there.</param>
internal readonly record struct BrokenToken(int Start, int End, LocalizedText? State)
{
    private static readonly SearchValues<byte> Ends = SearchValues.Create(" \t\r\n,:{}[]\""u8);

    /// <summary>Finds the token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reader">The reader that met the fault.</param>
    /// <param name="fault">What it says of the fault.</param>
    public static BrokenToken Find(ReadOnlySpan<byte> text, Utf8JsonReader reader, JsonException fault)
    {
        var offset = OffsetOf(text, fault);
        var start = (int)reader.BytesConsumed;
        while (text[start..].IndexOfAnyExcept(" \t\r\n"u8) is var space and >= 0)
        {
            start += space;
            var end = EndOf(text, start, out var isComplete);
            var isWord = text[start] != '"' && !Ends.Contains(text[start]);
            if (end > offset || end == text.Length || isWord)
            {
                // A word at the very end is cut off only within an object or an array: otherwise the text is something else.
                var isCutOff = !isComplete && (reader.CurrentDepth > 0 || text[start] == '"');
                return new BrokenToken(start, end, isCutOff ? InputState.End : null);
            }

            start = end;
        }

        return new BrokenToken(text.Length, text.Length, reader.TokenType == JsonTokenType.None ? InputState.Empty : InputState.End);
    }

    /// <summary>The token for a finding, or <see langword="null"/> if there is none.</summary>
    public string? Show(ReadOnlySpan<byte> text) => Start == End ? null : JsonText.Show(text[Start..End]);

    private static int OffsetOf(ReadOnlySpan<byte> text, JsonException fault)
    {
        var start = 0;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
        {
            start += text[start..].IndexOf((byte)'\n') + 1;
        }

        return (int)Math.Min(start + (fault.BytePositionInLine ?? 0), text.Length);
    }

    private static int EndOf(ReadOnlySpan<byte> text, int start, out bool isComplete)
    {
        var end = text[start] == '"' ? EndOfString(text, start)
            : Ends.Contains(text[start]) ? start + 1
            : text[start..].IndexOfAny(Ends) is var length and >= 0 ? start + length
            : -1;
        isComplete = end >= 0;
        return isComplete ? end : text.Length;
    }

    private static int EndOfString(ReadOnlySpan<byte> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end..].IndexOfAny((byte)'"', (byte)'\\') is var next and >= 0)
        {
            end += next;
            if (text[end] == '"')
            {
                return end + 1;
            }

            end += 2;
        }

        return -1;
    }
}
