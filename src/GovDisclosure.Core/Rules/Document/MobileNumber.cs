namespace GovDisclosure.Rules.Document;

/// <summary>手机号码: eleven digits that begin with 13 to 19, in one group or as 138 1234 5678, with or without +86.</summary>
internal sealed class MobileNumber : PersonalNumber
{
    public const int Length = 11;

    private const string CountryCode = "86";

    private static readonly ImmutableArray<int> Groups = [3, 4];
    private static readonly ImmutableArray<int> CodeThenNumber = [2, Length];
    private static readonly ImmutableArray<int> CodeThenGroups = [2, 3, 4];
    private static readonly ImmutableArray<int> CodeInFirstGroup = [5, 4];

    public override (int First, int Count) Match(ReadOnlySpan<char> text, DigitChain chain)
    {
        var hasCountryCode = chain.Start > 0 && text[chain.Start - 1] is '+' or '＋' && chain.Digits(CountryCode.Length).SequenceEqual(CountryCode);
        var first = hasCountryCode ? CountryCode.Length : 0;
        var count = first + Length;
        return chain.EndAfter(count) is >= 0 and var end
            && chain.Digits(count)[first] == '1'
            && chain.Digits(count)[first + 1] >= '3'
            && IsWritten(chain, hasCountryCode, count)
            && StandsAlone(text, chain.Start, end)
            && !HasUnit(text, end)
                ? (first, Length)
                : default;
    }

    private static bool IsWritten(DigitChain chain, bool hasCountryCode, int count) =>
        chain.GroupsIn(count) == 1
        || (hasCountryCode
            ? chain.IsGrouped(count, CodeThenNumber) || chain.IsGrouped(count, CodeThenGroups) || chain.IsGrouped(count, CodeInFirstGroup)
            : chain.IsGrouped(count, Groups));
}
