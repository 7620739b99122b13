namespace GovDisclosure.Rules.Document;

/// <summary>银行卡号: sixteen to nineteen digits that are called so, or that begin like a Chinese card and pass the check of Luhn.</summary>
internal sealed class BankCardNumber : PersonalNumber
{
    private const int Shortest = 16;

    private static readonly ImmutableArray<int> Groups = [4];

    private static readonly ImmutableArray<string> Labels = ["银行卡", "卡号", "账号", "帐号"];

    // 62: UnionPay; 9558: an older card of one bank.
    private static readonly ImmutableArray<string> Prefixes = ["62", "9558"];

    public override (int First, int Count) Match(ReadOnlySpan<char> text, DigitChain chain)
    {
        for (var count = DigitChain.Longest; count >= Shortest; count--)
        {
            if (chain.EndAfter(count) is >= 0 and var end
                && (chain.GroupsIn(count) == 1 || chain.IsGrouped(count, Groups))
                && !chain.Digits(count).Contains('X')
                && (IsLabelled(text, chain.Start, Labels) || IsCard(chain.Digits(count)))
                && !(count == IdentityNumber.Length && IdentityNumber.IsValid(chain.Digits(count)))
                && StandsAlone(text, chain.Start, end)
                && !HasUnit(text, end))
            {
                return (0, count);
            }
        }

        return default;
    }

    private static bool IsCard(ReadOnlySpan<char> digits)
    {
        foreach (var prefix in Prefixes)
        {
            if (digits.StartsWith(prefix, StringComparison.Ordinal))
            {
                return IsLuhn(digits);
            }
        }

        return false;
    }

    // From the right, every second digit counts double, and its two digits are added.
    private static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit < 5 ? 2 * digit : (2 * digit) - 9;
        }

        return sum % 10 == 0;
    }
}
