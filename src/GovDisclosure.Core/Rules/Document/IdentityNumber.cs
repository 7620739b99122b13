namespace GovDisclosure.Rules.Document;

/// <summary>公民身份号码: eighteen digits of GB 11643, the last of which may be X; or the fifteen of before 1999, if they are called so.</summary>
internal sealed class IdentityNumber : PersonalNumber
{
    public const int Length = 18;

    private const int OldLength = 15;
    private const string CheckCharacters = "10X98765432";

    // 2 to the power of the places to the right, modulo 11.
    private static readonly ImmutableArray<int> Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly ImmutableArray<string> Labels = ["身份证", "身份号码"];

    public override (int First, int Count) Match(ReadOnlySpan<char> text, DigitChain chain)
    {
        if (chain.EndAfter(Length) is >= 0 and var end && IsValid(chain.Digits(Length)) && StandsAlone(text, chain.Start, end))
        {
            return (0, Length);
        }

        return chain.EndAfter(OldLength) is >= 0 and var oldEnd
            && IsOldValid(chain.Digits(OldLength))
            && IsLabelled(text, chain.Start, Labels)
            && StandsAlone(text, chain.Start, oldEnd)
                ? (0, OldLength)
                : default;
    }

    /// <summary>Whether province, date of birth and check character are right.</summary>
    public static bool IsValid(ReadOnlySpan<char> digits)
    {
        if (!IsProvince(digits) || !IsDate(Number(digits[6..10]), digits[10..14]))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Weights[i] * (digits[i] - '0');
        }

        return digits[^1] == CheckCharacters[sum % CheckCharacters.Length];
    }

    private static bool IsOldValid(ReadOnlySpan<char> digits) =>
        IsProvince(digits) && IsDate(1900 + Number(digits[6..8]), digits[8..12]);

    // GB/T 2260: the first digit is the region, the second the province within it.
    private static bool IsProvince(ReadOnlySpan<char> digits) => Number(digits[..2]) is
        (>= 11 and <= 15) or (>= 21 and <= 23) or (>= 31 and <= 37) or (>= 41 and <= 46) or (>= 50 and <= 54) or (>= 61 and <= 65)
        or 71 or 81 or 82 or 83 or 91;

    private static bool IsDate(int year, ReadOnlySpan<char> monthAndDay)
    {
        var month = Number(monthAndDay[..2]);
        var day = Number(monthAndDay[2..]);
        return year is >= 1850 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
