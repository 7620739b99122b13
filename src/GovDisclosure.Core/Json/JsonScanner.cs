using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>
/// Scans JSON whose tokens are known beforehand. The first token that is not the expected one, or needs a second look, ends the
/// scan: from then on nothing is taken and <see cref="Failed"/> is set. It accepts less than JSON allows and never more.
/// </summary>
internal ref struct JsonScanner(ReadOnlySpan<byte> json)
{
    // A number of so many digits fits a long whatever they are.
    private const int SafeDigits = 18;

    private static readonly SearchValues<byte> EndOfText = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(control => (byte)control), (byte)'"', (byte)'\\']);

    private readonly ReadOnlySpan<byte> _json = json;
    private int _at;
    private bool _needsComma;

    /// <summary>Whether something was not as expected.</summary>
    public bool Failed { get; private set; }

    /// <summary>Ends the scan unless what was taken is good.</summary>
    public void Require(bool isGood) => Failed |= !isGood;

    /// <summary>Takes the start of an object or an array.</summary>
    public void Open(char bracket)
    {
        if (!TryOpen(bracket))
        {
            Failed = true;
        }
    }

    /// <summary>Takes the start of an object or an array, if that comes next.</summary>
    public bool TryOpen(char bracket)
    {
        var at = Begin();
        if (Failed || at >= _json.Length || _json[at] != bracket)
        {
            return false;
        }

        _at = at + 1;
        _needsComma = false;
        return true;
    }

    /// <summary>Takes the end of an object or an array.</summary>
    public void Close(char bracket)
    {
        var at = Space(_at);
        if (at >= _json.Length || _json[at] != bracket)
        {
            Failed = true;
            return;
        }

        _at = at + 1;
        _needsComma = true;
    }

    /// <summary>Takes the name of a property.</summary>
    public void Name(JsonEncodedText name)
    {
        if (!TryName(name))
        {
            Failed = true;
        }
    }

    /// <summary>Takes the name of a property, if that comes next.</summary>
    public bool TryName(JsonEncodedText name)
    {
        var at = Begin();
        var text = name.EncodedUtf8Bytes;
        var end = at + text.Length + 2;
        if (Failed || end >= _json.Length || _json[end] != ':' || _json[end - 1] != '"' || _json[at] != '"' || !_json[(at + 1)..].StartsWith(text))
        {
            return false;
        }

        _at = end + 1;
        _needsComma = false;
        return true;
    }

    /// <summary>Takes a text that a report can hold, with no escapes but those of quotation marks and backslashes.</summary>
    public string Text()
    {
        Open('"');
        var rest = _json[_at..];
        var length = LengthOfText(rest, out var escaped);
        if (Failed || length < 0 || !JsonText.TryDecode(rest[..length], escaped, out var text) || PlainText.IndexOfInvalid(text) >= 0)
        {
            Failed = true;
            return "";
        }

        Take(_at + length + 1);
        return text;
    }

    /// <summary>Takes a whole number or a null.</summary>
    public long? Count()
    {
        var at = Begin();
        if (TryNull(at))
        {
            return null;
        }

        var isNegative = TakeSign(ref at);
        var value = Whole(ref at);
        Take(at);
        return isNegative ? -value : value;
    }

    /// <summary>Takes a decimal number or a null.</summary>
    public decimal? Amount()
    {
        var at = Begin();
        if (TryNull(at))
        {
            return null;
        }

        var isNegative = TakeSign(ref at);
        var whole = at;
        var value = Whole(ref at);
        var scale = 0;
        if (at < _json.Length && _json[at] == '.')
        {
            var point = at++;
            value = Digits(ref at, value, SafeDigits - (point - whole));
            scale = at - point - 1;
        }

        Take(at);
        return new decimal(unchecked((int)value), (int)(value >> 32), 0, isNegative, (byte)scale);
    }

    /// <summary>Requires that nothing follows.</summary>
    public void End() => Failed |= Space(_at) != _json.Length;

    private static bool IsDigit(byte symbol) => symbol is >= (byte)'0' and <= (byte)'9';

    private static int LengthOfText(ReadOnlySpan<byte> rest, out bool escaped)
    {
        escaped = false;
        for (var length = 0; rest[length..].IndexOfAny(EndOfText) is var next and >= 0; length += 2)
        {
            length += next;
            if (rest[length] == '"')
            {
                return length;
            }

            escaped = rest[length] == '\\' && length + 1 < rest.Length && rest[length + 1] is (byte)'"' or (byte)'\\';
            if (!escaped)
            {
                return -1;
            }
        }

        return -1;
    }

    private bool TryNull(int at)
    {
        if (at >= _json.Length || _json[at] != 'n' || !_json[at..].StartsWith("null"u8))
        {
            return false;
        }

        Take(at + 4);
        return true;
    }

    private readonly bool TakeSign(ref int at)
    {
        var isNegative = at < _json.Length && _json[at] == '-';
        at += isNegative ? 1 : 0;
        return isNegative;
    }

    // The digits before a point: JSON has no superfluous zeros there.
    private long Whole(ref int at)
    {
        var first = at;
        var value = Digits(ref at, 0, SafeDigits);
        Failed |= at - first > 1 && _json[first] == '0';
        return value;
    }

    // Goes on with a number. A digit too many is left standing, where nothing expects it.
    private long Digits(ref int at, long value, int most)
    {
        var first = at;
        while (at < _json.Length && IsDigit(_json[at]) && at - first < most)
        {
            value = (value * 10) + (_json[at++] - '0');
        }

        Failed |= at == first;
        return value;
    }

    private void Take(int end)
    {
        _at = end;
        _needsComma = true;
    }

    // Where the next token begins, after a comma if there must be one; the end of the text if there is none.
    private readonly int Begin()
    {
        var at = Space(_at);
        if (!_needsComma)
        {
            return at;
        }

        return at < _json.Length && _json[at] == ',' ? Space(at + 1) : _json.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int Space(int at) => at < _json.Length && _json[at] > ' ' ? at : SkipSpace(at);

    private readonly int SkipSpace(int at)
    {
        while (at < _json.Length && _json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            var indent = _json[at] == '\n' ? _json[(at + 1)..].IndexOfAnyExcept((byte)' ') : 0;
            at += 1 + Math.Max(indent, 0);
        }

        return at;
    }
}
