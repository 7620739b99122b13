using System.Buffers;

namespace GovDisclosure.Docx.Reading;

/// <summary>The organ and the date that stand in one line: 淮安市人民政府 2025年1月15日.</summary>
/// <param name="Organ">The organ.</param>
/// <param name="Date">The date, as it is written.</param>
internal sealed record DatedOrgan(string Organ, string Date)
{
    // Longer than the name of any organ and a date.
    private const int Longest = 80;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；，：、,;:");

    /// <summary>Reads a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="agency">The organ that the title names, or an empty string.</param>
    public static DatedOrgan? Of(string text, string agency)
    {
        var line = text.Trim();
        if (line.Length > Longest)
        {
            return null;
        }

        if (agency.Length > 0 && line.StartsWith(agency, StringComparison.Ordinal) && line[agency.Length..].TrimStart() is var behind && IsDate(behind))
        {
            return new DatedOrgan(agency, behind);
        }

        for (var i = 1; i < line.Length; i++)
        {
            var organ = line.AsSpan(0, i);
            if (char.IsWhiteSpace(line[i]) && OrganName.Ended(organ) && !organ.ContainsAny(SentenceMarks) && IsDate(line[i..]))
            {
                return new DatedOrgan(organ.ToString(), line[i..].TrimStart());
            }
        }

        return null;
    }

    private static bool IsDate(string text) => DateText.Read(text) is not null || DateText.IsNoDay(text);
}
