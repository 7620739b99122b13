using Xunit.Abstractions;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>Sentences of narrative that are true raise no finding; with any one number made wrong they do.</summary>
public class SentenceTests(ITestOutputHelper output)
{
    [Fact]
    public void No_true_sentence_raises_a_finding()
    {
        var alarms = Sentence.All.Where(sentence => sentence.FindingsWith(sentence.Text).Count > 0).ToList();
        output.WriteLine($"False alarms: {alarms.Count} of {Sentence.All.Count} sentences.");
        Conventions.Offenders.None(alarms.Select(sentence => $"{sentence.Text} -> {string.Join(" ", sentence.FindingsWith(sentence.Text))}"));
    }

    [Fact]
    public void Every_wrong_number_is_found()
    {
        var planted = Sentence.All.SelectMany(sentence => sentence.Wrong, (sentence, wrong) => (Text: wrong, IsFound: sentence.FindingsWith(wrong).Count > 0)).ToList();
        output.WriteLine($"Planted errors found: {planted.Count(error => error.IsFound)} of {planted.Count}.");
        Assert.True(planted.Count > Sentence.All.Count);
        Conventions.Offenders.None(planted.Where(error => !error.IsFound).Select(error => error.Text));
    }

    [Fact]
    public void A_number_that_is_not_about_the_form_is_not_compared()
    {
        var changed = Sentence.All.SelectMany(sentence => sentence.Irrelevant, (sentence, text) => (Text: text, Findings: sentence.FindingsWith(text))).ToList();
        Assert.NotEmpty(changed);
        Conventions.Offenders.None(changed.Where(change => change.Findings.Count > 0).Select(change => $"{change.Text} -> {change.Findings[0]}"));
    }
}
