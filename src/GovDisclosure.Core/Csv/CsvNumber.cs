using System.Buffers.Text;
using GovDisclosure.Model;

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

        return Utf8Parser.TryParse(text, out value, out var used) && used == text.Length && value >= CountRange.Least ? Outcome.Read : Outcome.OutOfRange;
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

        return Money.TryParse(text, out value) ? Outcome.Read : Outcome.OutOfRange;
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
