using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>Tells what a text says from what it only denies: 无, or 问题：无。改进：无。</summary>
/// <remarks>
/// A clause denies if it is made of the words of <see cref="NilWords"/> and of nothing else, so that 问题：无专人负责 is a text.
/// </remarks>
internal static class NilText
{
    /// <summary>Whether there is nothing but a denial, or but labels, as in 问题：改进：. Headings do not count.</summary>
    public static bool IsNil(AnnualReport report, ReportSection section, TextWork? work = null)
    {
        var narrative = report[section];
        var body = narrative.Paragraphs.Where(paragraph => paragraph.Level == 0 && !NarrativeText.IsBlank(paragraph.Text)).ToList();
        var (states, denies) = (false, false);
        Span<char> letters = stackalloc char[NilClauses.Longest];
        foreach (var paragraph in body.Count > 0 ? body : [.. narrative.Paragraphs])
        {
            var clauses = new NilClauses(paragraph.Text, NilWords.Of(section), report.Agency.Name, letters, work);
            while (clauses.MoveNext())
            {
                if (clauses.Kind == NilClause.Text)
                {
                    return false;
                }

                states |= clauses.Kind == NilClause.Statement;
                denies |= clauses.Kind == NilClause.Denial;
            }
        }

        return denies || !states;
    }

    /// <summary>Whether a section speaks of what some words are about, and does not only deny it: 问题：队伍不稳定。改进：无。 speaks of no improvement.</summary>
    public static bool SpeaksOf(AnnualReport report, ReportSection section, ImmutableArray<string> words, TextWork? work = null)
    {
        var (isLabelled, states) = (false, false);
        Span<char> letters = stackalloc char[NilClauses.Longest];
        foreach (var paragraph in report[section].Paragraphs)
        {
            var clauses = new NilClauses(paragraph.Text, NilWords.Of(section), report.Agency.Name, letters, work);
            while (clauses.MoveNext())
            {
                if (clauses.Kind == NilClause.Denial)
                {
                    isLabelled = false;
                    continue;
                }

                isLabelled |= NarrativeText.UsesAny(clauses.Text, words);
                if (clauses.Kind == NilClause.Text && isLabelled)
                {
                    return true;
                }

                // What one label says is not what the next one is about.
                isLabelled &= clauses.Kind != NilClause.Text;
                states |= clauses.Kind == NilClause.Statement;
            }
        }

        return isLabelled && states;
    }
}
