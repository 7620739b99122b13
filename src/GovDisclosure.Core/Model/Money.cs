using System.Buffers.Text;

namespace GovDisclosure.Model;

internal static class Money
{
    /// <summary>万元: how many 元 they are.</summary>
    public const decimal YuanPerWanYuan = 10_000;

    // A decimal holds every number of so many digits exactly; longer ones are compared with their text.
    private const int SafeDigits = 28;

    // No decimal has more digits than this, wherever its point is.
    private const int MostDigits = 40;

    /// <summary>The same amount without zeros at the end of its fraction, so that equal amounts are written alike.</summary>
    public static decimal? Normalize(decimal? amount) =>
        amount switch
        {
            null => null,
            0m => 0m,
            { } value => value / 1.0000000000000000000000000000m,
        };

    /// <summary>One amount less another; <see langword="null"/> if the difference is too great to be held.</summary>
    public static decimal? Subtract(decimal one, decimal other) =>
        (one < 0) == (other < 0) || Math.Abs(one) < decimal.MaxValue - Math.Abs(other) ? one - other : null;

    /// <summary>Reads a plain number exactly, or not at all.</summary>
    /// <param name="number">Digits with at most a minus sign before them and a point within them.</param>
    /// <param name="value">The amount.</param>
    /// <returns>Whether the amount can be held without loss.</returns>
    public static bool TryParse(ReadOnlySpan<byte> number, out decimal value)
    {
        var isNegative = number.StartsWith("-"u8);
        var digits = isNegative ? number[1..] : number;
        var point = digits.IndexOf((byte)'.');

        // Zeros at either end change nothing, and without them a parsed number can be compared with its text.
        var whole = (point < 0 ? digits : digits[..point]).TrimStart((byte)'0');
        var fraction = point < 0 ? default : digits[(point + 1)..].TrimEnd((byte)'0');
        value = 0;
        return whole.Length + fraction.Length <= MostDigits && TryParse(isNegative, whole, fraction, out value);
    }

    private static bool TryParse(bool isNegative, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, out decimal value)
    {
        Span<byte> plain = stackalloc byte[MostDigits + 3];
        var length = 0;
        if (isNegative)
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
        Span<byte> again = stackalloc byte[MostDigits + 3];
        return Utf8Parser.TryParse(plain, out value, out var used)
            && used == plain.Length
            && (whole.Length + fraction.Length <= SafeDigits || (Utf8Formatter.TryFormat(value, again, out var written) && again[..written].SequenceEqual(plain)));
    }
}
