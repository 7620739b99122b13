using System.Globalization;
using GovDisclosure.Findings;
using GovDisclosure.Tests.Conventions;
using Xunit.Abstractions;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>Sentences of narrative that are true raise no finding; with any one number made wrong they do.</summary>
public class SentenceTests(ITestOutputHelper output)
{
    private static readonly Lazy<IReadOnlyList<(Sentence Sentence, string Alarm)>> Alarms = new(() =>
        [.. Sentence.All
            .Select(sentence => (sentence, string.Join(" ", sentence.FindingsWith(sentence.Text))))
            .Where(alarm => alarm.Item2.Length > 0)]);

    private static readonly Lazy<IReadOnlyList<(string Text, bool IsFound)>> Planted = new(() =>
        [.. Sentence.All.SelectMany(sentence => sentence.Wrong, (sentence, wrong) => (wrong, sentence.FindingsWith(wrong).Count > 0))]);

    // The same for the numbers that a reader could compare and the library does not read: all errors in one number together.
    private static readonly Lazy<IReadOnlyList<(string Text, int Found, int All)>> Missed = new(() =>
        [.. Sentence.All.SelectMany(sentence => sentence.Missed, (sentence, errors) => (errors[0], errors.Count(error => sentence.FindingsWith(error).Count > 0), errors.Count))]);

    private static string Figures
    {
        get
        {
            var found = Planted.Value.Count(error => error.IsFound) + Missed.Value.Sum(number => number.Found);
            var (whole, any) = (Sentence.All.Count(sentence => sentence.Wrong.Any() && !sentence.Missed.Any()), Sentence.All.Count(sentence => sentence.Wrong.Any() || sentence.Missed.Any()));
            return $"False alarms: {Alarms.Value.Count} of {Sentence.All.Count} sentences. Planted errors found: {found} of {Planted.Value.Count + Missed.Value.Sum(number => number.All)}. Numbers of something else: {Sentence.All.Sum(sentence => sentence.Irrelevant.Count())}. Every planted error is found in {whole} of the {any} sentences that hold any.";
        }
    }

    [Fact]
    public void No_true_sentence_raises_a_finding()
    {
        output.WriteLine(Figures);
        Offenders.None(Alarms.Value.Select(alarm => $"{alarm.Sentence.Text} -> {alarm.Alarm}"));
    }

    [Fact]
    public void Every_wrong_number_is_found()
    {
        output.WriteLine(Figures);
        Assert.True(Planted.Value.Count > Sentence.All.Count);
        Offenders.None(Planted.Value.Where(error => !error.IsFound).Select(error => error.Text));
    }

    /// <summary>A number that is marked as missed is one: what the library has learnt to compare belongs in braces.</summary>
    [Fact]
    public void A_number_that_is_marked_as_missed_is_missed()
    {
        Assert.NotEmpty(Missed.Value);
        Offenders.None(Missed.Value.Where(number => number.Found == number.All).Select(number => number.Text));
    }

    /// <summary>The finding quotes the planted number, compares it, and cites the cells as they are reported.</summary>
    [Fact]
    public void What_is_said_of_a_wrong_number_is_true()
    {
        var broken = new HashSet<RuleDescriptor>();
        foreach (var sentence in Sentence.All)
        {
            foreach (var (text, number, behind) in sentence.Planted)
            {
                foreach (var finding in sentence.FindingsWith(text))
                {
                    StatedFinding.AssertIsTrue(Tables.With(sentence.Report, text), finding);
                    Assert.Contains(number, finding.Found, StringComparison.Ordinal);
                    if (finding.Rule != NarrativeRules.BreakdownAddsUp && decimal.TryParse(number, CultureInfo.InvariantCulture, out var planted))
                    {
                        Assert.Equal(planted * (behind.TrimStart().StartsWith('万') ? 10_000 : 1), finding.Actual);
                    }

                    broken.Add(finding.Rule);
                }
            }
        }

        Assert.Equal(NarrativeRules.All.Except([NarrativeRules.NoneStated]), NarrativeRules.All.Where(broken.Contains));
    }

    [Fact]
    public void A_number_that_is_not_about_the_form_is_not_compared()
    {
        var changed = Sentence.All
            .SelectMany(sentence => sentence.Irrelevant.SelectMany(number => number), (sentence, text) => (Text: text, Findings: sentence.FindingsWith(text)))
            .ToList();
        Assert.NotEmpty(changed);
        Offenders.None(changed.Where(change => change.Findings.Count > 0).Select(change => $"{change.Text} -> {change.Findings[0]}"));
    }

    [Fact]
    public void Blanks_around_numbers_change_nothing()
    {
        Offenders.None(Sentence.All
            .Select(sentence => (Text: Sentence.Spaced(sentence.Text), Sentence: sentence))
            .SelectMany(spaced => spaced.Sentence.FindingsWith(spaced.Text), (spaced, finding) => $"{spaced.Text} -> {finding}"));
        Offenders.None(Sentence.All.SelectMany(sentence => sentence.Wrong, (sentence, wrong) => (Text: Sentence.Spaced(wrong), Sentence: sentence))
            .Where(error => error.Sentence.FindingsWith(error.Text).Count == 0)
            .Select(error => error.Text));
    }

    [Fact]
    public void The_guide_tells_the_figures() =>
        Assert.Contains(Figures, File.ReadAllText(Repository.PathOf("docs/guide/narrative.md")), StringComparison.Ordinal);
}
