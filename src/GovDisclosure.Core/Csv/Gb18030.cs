using System.Text;

namespace GovDisclosure.Csv;

/// <summary>Turns GB18030, as Excel and WPS in China save it, into UTF-8.</summary>
/// <remarks>
/// The runtime maps eighteen two-byte codes to the private use area, as GB18030 did before its edition of 2022; here they become
/// the characters that the standard names now.
/// </remarks>
internal sealed class Gb18030
{
    /// <summary>Stands for bytes that are not GB18030. It is no character, so that no text can hold it.</summary>
    public const char Undecodable = '\uFFFF';

    private const string Private =
        "\uE78D\uE78E\uE78F\uE790\uE791\uE792\uE793\uE794\uE795\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864";

    private const string Standard =
        "\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19\u9FB4\u9FB5\u9FB6\u9FB7\u9FB8\u9FB9\u9FBA\u9FBB";

    private readonly Decoder _decoder = NewDecoder();
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private char[] _chars = [];

    /// <summary>Whether bytes are GB18030 throughout; a character cut off at the end of a part is none of its faults.</summary>
    public static bool IsValid(ReadOnlySpan<byte> bytes, bool isEnd)
    {
        var chars = new char[bytes.Length + 2];
        var count = NewDecoder().GetChars(bytes, chars, isEnd);
        return !chars.AsSpan(0, count).Contains(Undecodable);
    }

    /// <summary>Turns the next bytes into UTF-8, which takes less than three times the room.</summary>
    /// <returns>How many bytes of UTF-8 were made.</returns>
    public int ToUtf8(ReadOnlySpan<byte> bytes, Span<byte> utf8, bool isEnd)
    {
        if (_chars.Length < bytes.Length + 2)
        {
            _chars = new char[bytes.Length + 2];
        }

        var chars = _chars.AsSpan(0, _decoder.GetChars(bytes, _chars, isEnd));
        for (var i = 0; i < chars.Length; i++)
        {
            if (chars[i] is >= '\uE78D' and <= '\uE864' && Private.IndexOf(chars[i], StringComparison.Ordinal) is >= 0 and var index)
            {
                chars[i] = Standard[index];
            }
        }

        return _encoder.GetBytes(chars, utf8, isEnd);
    }

    private static Decoder NewDecoder() => CodePagesEncodingProvider.Instance
        .GetEncoding("GB18030", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Undecodable.ToString()))!
        .GetDecoder();
}
