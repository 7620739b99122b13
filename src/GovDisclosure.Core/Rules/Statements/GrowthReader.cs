using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>Finds the rates of growth of a report that directly follow a statement which the reader understands.</summary>
/// <remarks>
/// A rate behind several numbers of a sentence may be about any of them. If one of these is a number that the reader does not understand,
/// nobody knows what the rate is about, and it is left out. A rate settles the numbers before it: the next one is about those that follow.
/// </remarks>
internal static class GrowthReader
{
    private static readonly string[] Application =
        [.. Phrases.Other.First(words => words.Kind == WordKind.Application).Words.OrderByDescending(word => word.Length)];

    /// <summary>The rates in the order of the text. Each character is looked at a bounded number of times.</summary>
    public static IEnumerable<GrowthStatement> Read(AnnualReport report, TextWork? work = null)
    {
        if (report.Year is not { } year || !(HasPercent(report.Preface) || ReportSection.All.Any(section => HasPercent(report[section]))))
        {
            yield break;
        }

        foreach (var ofParagraph in StatementReader.Read(report).GroupBy(statement => (statement.Section, statement.Paragraph)))
        {
            var text = report.TextOf(ofParagraph.Key.Section).Paragraphs[ofParagraph.Key.Paragraph].Text;
            foreach (var (rate, about) in Read(text, year, [.. ofParagraph.OrderBy(statement => statement.Start).ThenBy(statement => statement.Length)], work))
            {
                yield return new GrowthStatement(rate, ofParagraph.Key.Section, ofParagraph.Key.Paragraph, about);
            }
        }
    }

    private static IEnumerable<(GrowthRate Rate, ImmutableArray<Statement> About)> Read(string text, int year, ImmutableArray<Statement> statements, TextWork? work)
    {
        var since = 0;
        var next = 0;
        for (var at = 0; at < text.Length; at++)
        {
            work?.Add(1);
            if (text[at] is '。' or '；' or ';' or '！' or '？' or '!' or '?')
            {
                since = at + 1;
            }
            else if (GrowthRate.MayBegin(text[at]) && GrowthRate.Read(text, at, year, work) is { } rate)
            {
                var about = ImmutableArray.CreateBuilder<Statement>();
                for (; next < statements.Length && statements[next].Start < at; next++)
                {
                    if (statements[next].Start >= since)
                    {
                        about.Add(statements[next]);
                    }
                }

                work?.Add(at - since);
                if (about.Count > 0 && AreAllUnderstood(text.AsSpan(since, at - since), since, about, year))
                {
                    yield return (rate, about.ToImmutable());
                }

                since = rate.End;
                at = rate.End - 1;
            }
        }
    }

    // No digit stands outside the statements but the year, and behind the last of them nothing but the word for applications and one mark.
    private static bool AreAllUnderstood(ReadOnlySpan<char> text, int offset, ImmutableArray<Statement>.Builder about, int year)
    {
        var at = 0;
        foreach (var statement in about)
        {
            var (start, end) = (statement.Start - offset, statement.Start - offset + statement.Length);
            if (end > text.Length || (start > at && HasOtherNumber(text[at..start], year)))
            {
                return false;
            }

            at = Math.Max(at, end);
        }

        return IsBetween(text[at..]);
    }

    private static bool HasOtherNumber(ReadOnlySpan<char> text, int year)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Numerals.DigitOf(text[at]) < 0)
            {
                continue;
            }

            var (end, value, fraction, _) = Numerals.ReadDigits(text, at);
            if (value != year || fraction > 0 || !text[end..].TrimStart().StartsWith("年"))
            {
                return true;
            }

            at = end;
        }

        return false;
    }

    private static bool IsBetween(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var word in Application)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                text = text[word.Length..].TrimStart();
                break;
            }
        }

        text = text.Length > 0 && text[0] is '）' or ')' ? text[1..].TrimStart() : text;
        return text.IsEmpty || (text.Length == 1 && text[0] is '，' or ',' or '、' or '（' or '(');
    }

    private static bool HasPercent(Narrative narrative) => narrative.Paragraphs.Any(paragraph => paragraph.Text.AsSpan().IndexOfAny('%', '％') >= 0);
}
