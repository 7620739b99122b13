using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>有复议诉讼而无申请: reviews and lawsuits are about applications of this year or of the last.</summary>
internal sealed class ProceedingsNeedApplicationsRule() : YearPairRule(SeriesRules.ProceedingsNeedApplications)
{
    private static readonly ImmutableArray<CountCell> Proceedings = [.. Proceeding.All.Select(proceeding => proceeding.Of(CaseResult.Total))];

    private static readonly ImmutableArray<CountCell> Applications =
        [ApplicationRow.NewlyReceived.Of(Applicant.Total), ApplicationRow.CarriedIn.Of(Applicant.Total)];

    public override void Check(AnnualReport before, AnnualReport after, CheckCollector results)
    {
        var proceedings = YearFacts.Of(after, Proceedings);
        ImmutableArray<FindingValue> applications = [.. YearFacts.Of(after, Applications), .. YearFacts.Of(before, Applications)];
        var (hasProceedings, hasApplications) = (HasAny(proceedings), HasAny(applications));
        if (hasProceedings == false || hasApplications == true)
        {
            results.Pass();
            return;
        }

        var isKnown = hasProceedings == true && hasApplications == false;
        results.Add(new Finding(Descriptor, isKnown ? CheckOutcome.Failed : CheckOutcome.Unknown)
        {
            Left = proceedings,
            Right = applications,
            Actual = isKnown ? proceedings.Sum(value => value.Value ?? 0) : null,
            Wanted = isKnown ? "≤ 0" : null,
        });
    }

    // One number above zero is enough, whatever the blanks would hold.
    private static bool? HasAny(ImmutableArray<FindingValue> values) =>
        values.Any(value => value.Value > 0) ? true
        : values.Any(value => value.Value is null) ? null
        : false;
}
