using System.Buffers.Text;

namespace GovDisclosure.Csv;

/// <summary>Reads numbers from UTF-8 without guessing: plain digits, a minus sign, for amounts a decimal point; spaces around them do no harm.</summary>
internal static class CsvNumber
{
    /// <summary>Up to this many digits any count fits.</summary>
    private const int SafeDigits = 18;

    public enum Outcome
    {
        Blank,
        Read,
        NotANumber,
        OutOfRange,
    }

    /// <summary>Reads the digits at the beginning of a text, as many as are safe. This is how nearly every cell is read.</summary>
    /// <returns>How many digits there are.</returns>
    public static int ReadDigits(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var length = 0;
        while (length < text.Length && length < SafeDigits)
        {
            var digit = unchecked((uint)text[length] - '0');
            if (digit > 9)
            {
                break;
            }

            value = unchecked((value * 10) + digit);
            length++;
        }

        return length;
    }

    public static Outcome ReadCount(ReadOnlySpan<byte> field, out long value)
    {
        if (ReadDigits(field, out value) == field.Length && !field.IsEmpty)
        {
            return Outcome.Read;
        }

        value = 0;
        var text = field.Trim((byte)' ');
        if (text.IsEmpty)
        {
            return Outcome.Blank;
        }

        var digits = text[0] == '-' ? text[1..] : text;
        if (!AreDigits(digits))
        {
            return Outcome.NotANumber;
        }

        return Utf8Parser.TryParse(text, out value, out var used) && used == text.Length ? Outcome.Read : Outcome.OutOfRange;
    }

    public static Outcome ReadAmount(ReadOnlySpan<byte> field, out decimal value)
    {
        value = 0;
        var text = field.Trim((byte)' ');
        if (text.IsEmpty)
        {
            return Outcome.Blank;
        }

        var number = text[0] == '-' ? text[1..] : text;
        var point = number.IndexOf((byte)'.');
        var whole = point < 0 ? number : number[..point];
        var fraction = point < 0 ? default : number[(point + 1)..];
        if (!AreDigits(whole) || (point >= 0 && !AreDigits(fraction)))
        {
            return Outcome.NotANumber;
        }

        // Zeros at either end change nothing, and without them a parsed number can be compared with its text.
        whole = whole.TrimStart((byte)'0');
        fraction = fraction.TrimEnd((byte)'0');
        return whole.Length + fraction.Length <= 40 && TryParseExactly(whole, fraction, text[0] == '-', out value)
            ? Outcome.Read
            : Outcome.OutOfRange;
    }

    private static bool TryParseExactly(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, bool negative, out decimal value)
    {
        Span<byte> plain = stackalloc byte[48];
        var length = 0;
        if (negative)
        {
            plain[length++] = (byte)'-';
        }

        if (whole.IsEmpty)
        {
            plain[length++] = (byte)'0';
        }

        whole.CopyTo(plain[length..]);
        length += whole.Length;
        if (!fraction.IsEmpty)
        {
            plain[length++] = (byte)'.';
            fraction.CopyTo(plain[length..]);
            length += fraction.Length;
        }

        plain = plain[..length];
        Span<byte> again = stackalloc byte[48];
        return Utf8Parser.TryParse(plain, out value, out var used)
            && used == plain.Length
            && (whole.Length + fraction.Length <= 28 || (Utf8Formatter.TryFormat(value, again, out var written) && again[..written].SequenceEqual(plain)));
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
