using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Document;

/// <summary>What a sentence says of the parts of the report: how many there are, and which.</summary>
/// <param name="Number">How many parts it says there are.</param>
/// <param name="Start">Where it says so.</param>
/// <param name="Words">The words, such as 六个部分.</param>
/// <param name="Named">The sections that it names.</param>
internal sealed record AnnouncedParts(int Number, int Start, string Words, ImmutableArray<ReportSection> Named)
{
    private const string Part = "部分";
    private const string Numerals = "零一二三四五六七八九十";
    private const string Digits = "0123456789";

    // Fewer names are no list of the parts.
    private const int FewestNames = 2;

    // The names of all parts, in any wording, are no longer.
    private const int LongestList = 400;

    /// <summary>Finds the first such statement of a sentence.</summary>
    /// <returns>The statement; <see langword="null"/> if there is none, or if the list has an item that is not understood.</returns>
    public static AnnouncedParts? Find(ReadOnlySpan<char> sentence)
    {
        for (var at = sentence.IndexOf(Part); at >= 0;)
        {
            var start = at - (at > 0 && sentence[at - 1] is '个' or '大' ? 1 : 0) - 1;
            if (start >= 0 && NumberOf(sentence[start]) is > 1 and var number && (start == 0 || (NumberOf(sentence[start - 1]) < 0 && sentence[start - 1] != '第')))
            {
                var end = at + Part.Length;
                return NamedParts.Read(sentence[Math.Max(0, start - LongestList)..start], sentence[end..Math.Min(sentence.Length, end + LongestList)]) is { Length: >= FewestNames } named
                    ? new AnnouncedParts(number, start, sentence[start..end].ToString(), named)
                    : null;
            }

            var next = sentence[(at + Part.Length)..].IndexOf(Part);
            at = next < 0 ? -1 : at + Part.Length + next;
        }

        return null;
    }

    private static int NumberOf(char c) =>
        c == '两' ? 2 : c is >= '０' and <= '９' ? c - '０' : Math.Max(Numerals.IndexOf(c, StringComparison.Ordinal), Digits.IndexOf(c, StringComparison.Ordinal));
}
