using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;

namespace GovDisclosure.Rules.Series;

/// <summary>内容雷同: section five is not that of last year. White space and the division into paragraphs do not count.</summary>
internal sealed class ProblemsRepeatedRule() : YearPairRule(SeriesRules.ProblemsRepeated)
{
    public override void Check(AnnualReport before, AnnualReport after, CheckCollector results)
    {
        ImmutableArray<FindingValue> empty =
            [.. new[] { after, before }.Where(report => !Characters(report).Any()).Select(report => YearFacts.Of(report, ReportSection.Problems))];
        if (!empty.IsEmpty)
        {
            results.Add(new Finding(Descriptor, CheckOutcome.Unknown) { Left = empty });
        }
        else if (AreSame(before, after))
        {
            results.Add(new Finding(Descriptor, CheckOutcome.Failed)
            {
                Left = [YearFacts.Of(after, ReportSection.Problems)],
                Found = PersonalNumbers.Mask(after[ReportSection.Problems].Paragraphs.First(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text)).Text),
            });
        }
        else
        {
            results.Pass();
        }
    }

    /// <summary>Whether the two sections are the same, letter for letter.</summary>
    public static bool AreSame(AnnualReport before, AnnualReport after) => Characters(before).SequenceEqual(Characters(after));

    private static IEnumerable<char> Characters(AnnualReport report) =>
        report[ReportSection.Problems].Paragraphs.SelectMany(paragraph => paragraph.Text).Where(character => !char.IsWhiteSpace(character));
}
