using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>Tells a text that only denies that there is anything to say: 无, or 问题：无。改进：无。</summary>
/// <remarks>
/// Each clause, which is what stands between two marks of punctuation, must be made of the words of <see cref="NilWords"/> and of nothing
/// else, so that 问题：无专人负责 is a text; and one of them must deny, or none state anything, as in 问题：改进：.
/// </remarks>
internal static class NilText
{
    // No clause of such words only is longer.
    private const int LongestClause = 40;

    /// <summary>Whether there is nothing but a denial. Headings do not count.</summary>
    public static bool IsNil(AnnualReport report, ReportSection section, TextWork? work = null)
    {
        var narrative = report[section];
        var words = NilWords.Of(section);
        var agency = report.Agency.Name;
        var body = narrative.Paragraphs.Where(paragraph => paragraph.Level == 0 && !NarrativeText.IsBlank(paragraph.Text)).ToList();
        var (states, denies) = (false, false);
        foreach (var paragraph in body.Count > 0 ? body : [.. narrative.Paragraphs])
        {
            if (!ReadParagraph(paragraph.Text, words, agency, ref states, ref denies, work))
            {
                return false;
            }
        }

        return denies || !states;
    }

    private static bool ReadParagraph(string text, NilWords words, string agency, ref bool states, ref bool denies, TextWork? work)
    {
        Span<char> clause = stackalloc char[LongestClause];
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            work?.Add(rune.Utf16SequenceLength);
            if (Rune.IsLetterOrDigit(rune))
            {
                if (!rune.TryEncodeToUtf16(clause[length..], out var written))
                {
                    return false;
                }

                length += written;
            }
            else if (length > 0 && NarrativeText.IsVisible(rune))
            {
                if (!ReadClause(clause[..length], IsEndOfLabel(rune), words, agency, ref states, ref denies, work))
                {
                    return false;
                }

                length = 0;
            }
        }

        return length == 0 || ReadClause(clause[..length], true, words, agency, ref states, ref denies, work);
    }

    private static bool ReadClause(ReadOnlySpan<char> clause, bool endsAsLabel, NilWords words, string agency, ref bool states, ref bool denies, TextWork? work)
    {
        work?.Add(clause.Length);
        if (clause.IndexOfAnyExcept(NilWords.Numerals) < 0)
        {
            return true;
        }

        var (before, hasLead, hasName, isNamed, isDenial) = (NilWord.None, false, false, false, false);
        while (!clause.IsEmpty)
        {
            var (word, length) = words.Next(clause, agency);
            if (word == NilWord.None || (word == NilWord.Name && (before == NilWord.Name || (isNamed && isDenial))))
            {
                // 存在的问题没有整改 denies that they are mended, not that there are any.
                return false;
            }

            hasLead |= word == NilWord.Lead;
            hasName |= word == NilWord.Name;
            isNamed |= word == NilWord.Name && !isDenial;
            isDenial |= word == NilWord.Denial;
            before = word;
            clause = clause[length..];
        }

        // 本机关存在问题。 states something; 本机关存在问题：无。 does not.
        denies |= isDenial;
        states |= !isDenial && !(endsAsLabel && hasName);
        return isDenial || endsAsLabel || !(hasLead && hasName);
    }

    private static bool IsEndOfLabel(Rune rune) => rune.Value is '：' or ':' or '、' or '（' or '(';
}
