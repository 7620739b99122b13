namespace GovDisclosure.Rules.Repair;

/// <summary>Compares the digits of two counts: which slip of the hand makes one of the other?</summary>
internal static class DigitSlips
{
    private const int MaxDigits = 20;

    public static SlipKind Of(long found, long proposed)
    {
        if (found < 0)
        {
            return found == -proposed ? SlipKind.Sign : SlipKind.None;
        }

        Span<char> foundDigits = stackalloc char[MaxDigits];
        Span<char> proposedDigits = stackalloc char[MaxDigits];
        ReadOnlySpan<char> have = foundDigits[..Write(found, foundDigits)];
        ReadOnlySpan<char> want = proposedDigits[..Write(proposed, proposedDigits)];
        if (have.Length == want.Length)
        {
            return SameLength(have, want);
        }

        // Zero is not a number with a digit missing, but an empty cell.
        if (found == 0 || proposed == 0)
        {
            return SlipKind.None;
        }

        if (have.Length + 1 == want.Length)
        {
            return IsWithoutOne(want, have, out _) ? SlipKind.DigitMissing : SlipKind.None;
        }

        if (have.Length == want.Length + 1 && IsWithoutOne(have, want, out var extra))
        {
            return extra > 0 && have[extra] == have[extra - 1] ? SlipKind.DigitDoubled : SlipKind.DigitAdded;
        }

        return SlipKind.None;
    }

    /// <summary>Whether a number is two others written side by side.</summary>
    public static bool AreJoined(long first, long second, long both)
    {
        if (first <= 0 || second < 0 || both <= 0)
        {
            return false;
        }

        Span<char> parts = stackalloc char[2 * MaxDigits];
        Span<char> whole = stackalloc char[MaxDigits];
        var length = Write(first, parts);
        length += Write(second, parts[length..]);
        return parts[..length].SequenceEqual(whole[..Write(both, whole)]);
    }

    // Of a single digit, every other digit would be a mistaken one: that says nothing.
    private static SlipKind SameLength(ReadOnlySpan<char> have, ReadOnlySpan<char> want)
    {
        var first = have.CommonPrefixLength(want);
        if (have.Length < 2 || first == have.Length)
        {
            return SlipKind.None;
        }

        if (have[(first + 1)..].SequenceEqual(want[(first + 1)..]))
        {
            return SlipKind.DigitMistaken;
        }

        return have[first] == want[first + 1] && have[first + 1] == want[first] && have[(first + 2)..].SequenceEqual(want[(first + 2)..])
            ? SlipKind.DigitsSwapped
            : SlipKind.None;
    }

    private static bool IsWithoutOne(ReadOnlySpan<char> longer, ReadOnlySpan<char> shorter, out int extra)
    {
        extra = longer.CommonPrefixLength(shorter);
        return longer[(extra + 1)..].SequenceEqual(shorter[extra..]);
    }

    private static int Write(long value, Span<char> digits)
    {
        value.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        return length;
    }
}
