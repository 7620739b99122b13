using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;

namespace GovDisclosure.Rules.Series;

/// <summary>内容近似: sections five and one are not too similar to those of last year. One check for each.</summary>
internal sealed class SimilarTextRule() : YearPairRule(SeriesRules.TextsSimilar)
{
    // Of so few pairs most are in the words of the law itself.
    private const int Fewest = 100;

    private static readonly ImmutableArray<ReportSection> Sections = [ReportSection.Problems, ReportSection.Overview];

    public override void Check(AnnualReport before, AnnualReport after, CheckCollector results)
    {
        foreach (var section in Sections)
        {
            ImmutableArray<FindingValue> empty =
                [.. new[] { after, before }.Where(report => NarrativeText.IsBlank(report[section])).Select(report => YearFacts.Of(report, section))];
            if (!empty.IsEmpty)
            {
                results.Add(new Finding(Descriptor, CheckOutcome.Unknown) { Left = empty });
            }
            else if (section != ReportSection.Problems || !ProblemsRepeatedRule.AreSame(before, after))
            {
                Check(before, after, section, results);
            }
        }
    }

    private void Check(AnnualReport before, AnnualReport after, ReportSection section, CheckCollector results)
    {
        var (last, now) = (LetterPairs.Of(before[section]), LetterPairs.Of(after[section]));
        var percent = now.PercentInCommonWith(last);
        if (Math.Min(last.Count, now.Count) < Fewest || percent <= results.Settings.SimilarityPercent)
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, CheckOutcome.Failed)
        {
            Left = [YearFacts.Of(after, section)],
            Right = [YearFacts.Of(before, section)],
            Actual = percent,
            Wanted = string.Create(CultureInfo.InvariantCulture, $"≤ {results.Settings.SimilarityPercent}"),
        });
    }
}
