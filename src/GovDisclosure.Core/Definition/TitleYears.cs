namespace GovDisclosure.Definition;

/// <summary>报告年度: the year that a title names, and where it stands in it.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has with its unit; zero if the title names no year.</param>
/// <param name="Year">The year; <see langword="null"/> for several, and for one that no calendar has.</param>
/// <param name="AreTwo">Whether it names different years.</param>
internal readonly record struct TitleYears(int Start, int Length, int? Year, bool AreTwo)
{
    private const string Joints = "-－—–~～、至和及/";

    /// <summary>Finds the year of a title that holds no blanks. The one right before the end counts, or else the first.</summary>
    public static TitleYears Find(ReadOnlySpan<char> text)
    {
        var found = default(TitleYears);
        for (var i = 0; i < text.Length; i++)
        {
            var year = ChineseNumber.Read(text[i..], out var digits);
            var end = i + digits;
            if (digits != 4 || end >= text.Length || !(text[end] == '年' || IsRange(text[end..])))
            {
                continue;
            }

            end++;
            var next = new TitleYears(i, end - i + (end < text.Length && text[end] == '度' ? 1 : 0), year is >= 1 and <= 9999 ? year : null, false);
            found = found.Length == 0 ? next
                : found.Year != next.Year ? found with { Year = null, AreTwo = true }
                : next.Start + next.Length == text.Length ? next with { Year = found.Year, AreTwo = found.AreTwo }
                : found;
            i = end - 1;
        }

        return found;
    }

    // 2023-2024年.
    private static bool IsRange(ReadOnlySpan<char> text) =>
        Joints.Contains(text[0], StringComparison.Ordinal) && ChineseNumber.Read(text[1..], out var digits) >= 0 && digits == 4;
}
