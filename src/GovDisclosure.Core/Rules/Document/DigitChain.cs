namespace GovDisclosure.Rules.Document;

/// <summary>Digits that stand together, in one group or in several with a blank or a hyphen between: 330102 19900101 123X.</summary>
/// <remarks>At most <see cref="Longest"/> digits are read, so that a chain costs the same however long the text goes on.</remarks>
internal sealed class DigitChain
{
    public const string DigitCharacters = "0123456789０１２３４５６７８９";

    /// <summary>The greatest number of digits that is looked at: those of the longest bank card.</summary>
    public const int Longest = 19;

    /// <summary>The greatest number of groups that are read: those of a date of birth within an identity number are three.</summary>
    public const int MostGroups = 7;

    // Between two groups stand one or two blanks, or a hyphen.
    private const int WidestGap = 2;

    private readonly char[] _digits = new char[Longest];
    private readonly int[] _ends = new int[Longest + 1];
    private readonly int[] _groups = new int[Longest + 1];

    /// <summary>How many characters were looked at since the chain was made.</summary>
    public long Seen { get; private set; }

    /// <summary>Where the chain starts in the text.</summary>
    public int Start { get; private set; }

    /// <summary>The digits, in ASCII. The eighteenth may be an X.</summary>
    public ReadOnlySpan<char> Digits(int count) => _digits.AsSpan(0, count);

    /// <summary>Where the text goes on after so many digits; -1 if no group ends there.</summary>
    public int EndAfter(int count) => _ends[count];

    /// <summary>In how many groups so many digits stand.</summary>
    public int GroupsIn(int count) => _groups[count];

    /// <summary>Whether so many digits stand in groups of these lengths; the last length repeats, and the last group may be shorter.</summary>
    public bool IsGrouped(int count, ImmutableArray<int> lengths)
    {
        var (at, group) = (0, 0);
        while (at < count)
        {
            at = Math.Min(count, at + lengths[Math.Min(group, lengths.Length - 1)]);
            group++;
            if (_ends[at] < 0 || _groups[at] != group)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads the chain that starts at a digit.</summary>
    public void Read(ReadOnlySpan<char> text, int start)
    {
        Start = start;
        Array.Fill(_ends, -1);
        var (at, count, group) = (start, 0, 1);
        while (at < text.Length && count < Longest && group <= MostGroups && IsDigit(text, at, count))
        {
            _digits[count++] = Narrow(text[at++]);
            if (IsGroupEnd(text, at, count))
            {
                (_ends[count], _groups[count]) = (at, group++);
                at = SkipGap(text, at);
            }
        }

        Seen += at - start + 1;
    }

    /// <summary>Whether the character is a digit.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static bool IsDigit(ReadOnlySpan<char> text, int at, int count) =>
        IsDigit(text[at]) || (count == IdentityNumber.Length - 1 && text[at] is 'X' or 'x' or 'Ｘ' or 'ｘ');

    private static bool IsGroupEnd(ReadOnlySpan<char> text, int at, int count) =>
        at == text.Length || !IsDigit(text, at, count);

    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        var gap = at;
        if (gap < text.Length && text[gap] == '-')
        {
            gap++;
        }
        else
        {
            while (gap < text.Length && gap - at < WidestGap && char.IsWhiteSpace(text[gap]))
            {
                gap++;
            }
        }

        return gap;
    }

    private static char Narrow(char c) => c is 'X' or 'x' or 'Ｘ' or 'ｘ' ? 'X' : c >= '０' ? (char)(c - '０' + '0') : c;
}
