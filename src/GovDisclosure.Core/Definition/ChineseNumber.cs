namespace GovDisclosure.Definition;

/// <summary>Numbers of years, months and days as titles and dates print them: 2024, ２０２４, 二〇二四, 三十一.</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const char Ten = '十';

    /// <summary>Reads a number of at most four digits at the start of a text without blanks.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters the number has; zero if the text begins with none.</param>
    /// <returns>The number.</returns>
    public static int Read(ReadOnlySpan<char> text, out int length)
    {
        var value = 0;
        for (length = 0; length < text.Length && length < 4 && DigitOf(text[length]) is >= 0 and var digit; length++)
        {
            value = (value * 10) + digit;
        }

        // With a ten in it, the digits beside it are tens and units.
        if (length <= 1 && length < text.Length && text[length] == Ten)
        {
            var tens = length == 0 ? 1 : value;
            length++;
            var unit = length < text.Length ? DigitOf(text[length]) : -1;
            length += unit >= 0 ? 1 : 0;
            value = (tens * 10) + Math.Max(unit, 0);
        }

        return value;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '零' or '○' => 0,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };
}
