using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Statements;
using GovDisclosure.Tests.Conventions;
using GovDisclosure.Tests.Rules.Statements;
using Xunit.Abstractions;

namespace GovDisclosure.Tests.RealReports;

/// <summary>The published text of Ningbo raises no finding; with any one of its numbers made wrong that the library compares, it does.</summary>
/// <remarks>Where the text is not at hand, a sentence of our own with the same six terms stands for it.</remarks>
public partial class NingboErrorTests(ITestOutputHelper output)
{
    private static readonly AnnualReport Published = RealText.Find("ningbo-nanbu-2023.txt") is { } text
        ? NingboTests.WithText(text)
        : InOwnWords();

    private static readonly ImmutableArray<Statement> Statements = [.. StatementReader.Read(Published).Where(statement => Number().IsMatch(statement.Text))];

    [Fact]
    public void The_untouched_text_raises_no_false_alarm() =>
        Assert.Empty(ReportChecker.Check(Published).Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule)));

    [Fact]
    public void Every_wrong_number_that_the_text_states_of_the_tables_is_found_and_what_is_said_of_it_is_true()
    {
        var missed = new List<string>();
        foreach (var (statement, number, report) in InText())
        {
            var findings = ReportChecker.Check(report).Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule)).ToList();
            Assert.All(findings, finding => StatedFinding.AssertIsTrue(report, finding));
            if (!findings.Any(finding => finding.Actual == number && finding.Expected == statement.Value && finding.Location!.Character == statement.Start + 1))
            {
                missed.Add($"{statement.Text}: {number}");
            }
        }

        Offenders.None(missed);
    }

    [Fact]
    public void Every_wrong_number_of_the_breakdown_of_section_one_is_found() =>
        Offenders.None(InBreakdown().Where(error => !IsFound(error.Report)).Select(error => $"{error.Label}: {error.Number}"));

    /// <summary>Every number of section one before 条 or 件, planted in the text itself. The misses are told, as what they are.</summary>
    [Fact]
    public void The_guide_tells_the_figures()
    {
        var (found, planted, missed) = PlantEverywhere(Published);
        var (inTree, ofTree) = (InBreakdown().Count(error => IsFound(error.Report)), InBreakdown().Count());
        var figures = $"Planted errors found: {found} of {planted} in the words, {inTree} of {ofTree} in the breakdown. Missed in the words: {string.Join(", ", missed)}.";
        output.WriteLine(figures);
        Assert.Contains(figures, File.ReadAllText(Repository.PathOf("docs/guide/narrative.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_our_own_words_with_the_same_numbers_gives_the_same_figures()
    {
        var (expected, actual) = (PlantEverywhere(Published), PlantEverywhere(InOwnWords()));
        Assert.Equal((expected.Found, expected.Planted), (actual.Found, actual.Planted));
        Assert.Equal(expected.Missed, actual.Missed);
    }

    private static bool IsFound(AnnualReport report) =>
        ReportChecker.Check(report).Findings.Any(finding => finding.Rule == TableRules.DisclosurePartsAddUp && finding.Outcome == CheckOutcome.Failed);

    private static IEnumerable<(Statement Statement, decimal Number, AnnualReport Report)> InText() =>
        from statement in Statements
        let place = Number().Match(statement.Text)
        from wrong in Wrong(place.Value)
        select (statement, decimal.Parse(wrong, CultureInfo.InvariantCulture), With(statement, place, wrong));

    private static IEnumerable<(string Label, long Number, AnnualReport Report)> InBreakdown() =>
        from path in Paths(NingboTests.Report.Disclosures, "")
        where path.Count.Parts.Length > 0 || path.Path.Contains('/', StringComparison.Ordinal)
        from wrong in Wrong(path.Count.Count!.Value.ToString(CultureInfo.InvariantCulture))
        let number = long.Parse(wrong, CultureInfo.InvariantCulture)
        select (path.Path, number, WithTree(Change(Published.Disclosures, path.Count, number)));

    private static IEnumerable<string> Wrong(string number) => Sentence.Slips(number).Append("1" + number).Distinct();

    private static AnnualReport With(Statement statement, Match place, string wrong)
    {
        var builder = Published.ToBuilder();
        var section = statement.Section!;
        var paragraphs = Published[section].Paragraphs;
        var text = paragraphs[statement.Paragraph].Text;
        var at = statement.Start + place.Index;
        builder[section] = new Narrative(paragraphs.SetItem(statement.Paragraph, new Paragraph(text[..at] + wrong + text[(at + place.Length)..])));
        return builder.Build();
    }

    private static AnnualReport WithTree(ImmutableArray<DisclosureCount> counts)
    {
        var builder = Published.ToBuilder();
        builder.Disclosures = counts;
        return builder.Build();
    }

    private static (int Found, int Planted, IReadOnlyList<string> Missed) PlantEverywhere(AnnualReport report)
    {
        var (found, planted, missed) = (0, 0, new List<string>());
        var paragraphs = report[ReportSection.Overview].Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var text = paragraphs[i].Text;
            foreach (Match number in Counted().Matches(text))
            {
                var wrong = Wrong(number.Value).ToList();
                var seen = wrong.Count(slip => IsStatedWrong(report, i, text[..number.Index] + slip + text[(number.Index + number.Length)..]));
                (found, planted) = (found + seen, planted + wrong.Count);
                missed.AddRange(seen < wrong.Count ? [number.Value] : []);
            }
        }

        return (found, planted, missed);
    }

    private static bool IsStatedWrong(AnnualReport report, int paragraph, string text)
    {
        var builder = report.ToBuilder();
        builder[ReportSection.Overview] = new Narrative(report[ReportSection.Overview].Paragraphs.SetItem(paragraph, new Paragraph(text)));
        return ReportChecker.Check(builder.Build()).Findings.Any(finding => NarrativeRules.All.Contains(finding.Rule));
    }

    private static AnnualReport InOwnWords()
    {
        var builder = NingboTests.Report.ToBuilder();
        builder[ReportSection.Overview] = new Narrative(
        [
            new Paragraph(string.Join('，', NingboTests.Report.Disclosures.Select(count => $"本年度通过{count.Label}发布{count.Count}条")) + "。具体如下："),
            .. NingboTests.Report.Disclosures.Select(count => new Paragraph($"{count.Label}：{string.Join('、', count.Parts.Select(InOwnWords))}。")),
            new Paragraph("依申请公开方面，本年度新收0件，去年旧存0件，结案0件，转下年存案0件。行政复议0件，行政诉讼0件。"),
        ]);
        return builder.Build();
    }

    private static string InOwnWords(DisclosureCount count) =>
        $"{count.Label}{count.Count}条" + (count.Parts.Length > 0 ? $"（{string.Join('、', count.Parts.Select(InOwnWords))}）" : "");

    private static IEnumerable<(string Path, DisclosureCount Count)> Paths(IEnumerable<DisclosureCount> counts, string above) =>
        counts.SelectMany(count => Paths(count.Parts, $"{above}{count.Label}/").Prepend((above + count.Label, count)));

    private static ImmutableArray<DisclosureCount> Change(ImmutableArray<DisclosureCount> counts, DisclosureCount changed, long number) =>
    [
        .. counts.Select(count => ReferenceEquals(count, changed)
            ? new DisclosureCount(count.Label, number, count.Parts)
            : new DisclosureCount(count.Label, count.Count, Change(count.Parts, changed, number))),
    ];

    [GeneratedRegex("[0-9]+(?=[条件])")]
    private static partial Regex Counted();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
