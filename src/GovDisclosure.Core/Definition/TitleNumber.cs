namespace GovDisclosure.Definition;

/// <summary>序号: the number before a title where it is not set as the form sets it: 5. （五） 第五部分 五, or 五 alone.</summary>
/// <param name="Number">The number; zero for none.</param>
/// <param name="Length">How many characters it takes with its mark.</param>
/// <param name="IsBracketed">Whether it stands in brackets, as the numbers of headings within a section do.</param>
internal readonly record struct TitleNumber(int Number, int Length, bool IsBracketed)
{
    private const char Ordinal = '第';
    private static readonly ImmutableArray<string> Parts = ["部分", "章"];

    /// <summary>Reads the number at the start of a key (see <see cref="LabelKey"/>).</summary>
    public static TitleNumber Read(ReadOnlySpan<char> key)
    {
        var start = !key.IsEmpty && key[0] is '(' or Ordinal ? 1 : 0;
        var number = ReadDigits(key[start..], out var digits);
        var end = start + digits;
        if (digits == 0 || number == 0)
        {
            return default;
        }

        if (start > 0)
        {
            var close = CloseLength(key[0], key[end..]);
            if (close == 0)
            {
                return default;
            }

            end += close;
        }

        // A mark is left out or is another one than the form has.
        end += end < key.Length && key[end] is '.' or ',' or ':' or ')' or '-' ? 1 : 0;
        return new TitleNumber(number, end, start > 0 && key[0] == '(');
    }

    private static int CloseLength(char opening, ReadOnlySpan<char> rest)
    {
        if (opening == '(')
        {
            return rest.StartsWith(")") ? 1 : 0;
        }

        foreach (var part in Parts)
        {
            if (rest.StartsWith(part, StringComparison.Ordinal))
            {
                return part.Length;
            }
        }

        return 0;
    }

    private static int ReadDigits(ReadOnlySpan<char> text, out int length)
    {
        var number = ChineseNumber.Read(text, out length);
        return length <= 2 ? number : 0;
    }
}
