using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>复议后起诉偏多: who goes to court after a review does so soon, so that the review was of this year or of the last.</summary>
internal sealed class LitigationRule() : YearPairRule(SeriesRules.LitigationWithinReviews)
{
    // A few lawsuits say nothing: several may follow one review, or a case may be old.
    private const int Fewest = 20;

    private static readonly ImmutableArray<CountCell> Lawsuits = [Proceeding.LitigationAfterReview.Of(CaseResult.Total)];
    private static readonly ImmutableArray<CountCell> Reviews = [Proceeding.Review.Of(CaseResult.Total)];

    public override void Check(AnnualReport before, AnnualReport after, CheckCollector results)
    {
        var lawsuits = YearFacts.Sum(after, Lawsuits);
        var reviews = YearFacts.Sum(after, Reviews) + YearFacts.Sum(before, Reviews);
        if (lawsuits < Fewest || lawsuits <= reviews)
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, lawsuits is null || reviews is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = YearFacts.Of(after, Lawsuits),
            Right = [.. YearFacts.Of(after, Reviews), .. YearFacts.Of(before, Reviews)],
            Actual = lawsuits,
            Wanted = reviews is null ? null : string.Create(CultureInfo.InvariantCulture, $"≤ {reviews}"),
        });
    }
}
