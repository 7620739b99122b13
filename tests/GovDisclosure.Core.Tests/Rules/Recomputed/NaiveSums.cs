using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.Rules.Recomputed.StatedFact;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>What the sums, balances, stocks and ranges of the three tables must find, worked out by hand. The relations of the definition are not asked.</summary>
internal static class NaiveSums
{
    public static readonly (CountCell Previous, CountCell Change)[] Items =
    [
        (ActiveDisclosure.LicensingPreviousItems, ActiveDisclosure.LicensingItemChange),
        (ActiveDisclosure.OtherServicesPreviousItems, ActiveDisclosure.OtherServicesItemChange),
        (ActiveDisclosure.PenaltyPreviousItems, ActiveDisclosure.PenaltyItemChange),
        (ActiveDisclosure.CoercionPreviousItems, ActiveDisclosure.CoercionItemChange),
        (ActiveDisclosure.AdministrativeFeesPreviousItems, ActiveDisclosure.AdministrativeFeesItemChange),
    ];

    public static readonly Dictionary<RuleDescriptor, Func<AnnualReport, IEnumerable<StatedFact>>> Rules = new()
    {
        [TableRules.OpeningStock] = report => Is2021(report)
            ? [.. AtLeast("GD2001", report, [ActiveDisclosure.RulesInForce, ActiveDisclosure.RulesRepealed], ActiveDisclosure.RulesIssued),
                .. AtLeast("GD2001", report, [ActiveDisclosure.NormativeDocumentsInForce, ActiveDisclosure.NormativeDocumentsRepealed], ActiveDisclosure.NormativeDocumentsIssued)]
            : [],
        [TableRules.ItemsNotNegative] = report => Is2021(report) ? [] : Items.SelectMany(item => AtLeast("GD2005", report, [item.Previous, item.Change])),
        [TableRules.DisclosedWithinTotal] = report => Is2021(report)
            ? []
            : [.. AtLeast("GD2006", report, [ActiveDisclosure.RulesTotalDisclosed], ActiveDisclosure.RulesDisclosed),
                .. AtLeast("GD2006", report, [ActiveDisclosure.NormativeDocumentsTotalDisclosed], ActiveDisclosure.NormativeDocumentsDisclosed)],
        [TableRules.ApplicationsBalance] = report => Applicant.All.SelectMany(applicant => Equal("GD3001", report,
            [ApplicationRow.NewlyReceived.Of(applicant), ApplicationRow.CarriedIn.Of(applicant)], ApplicationRow.OutcomesTotal.Of(applicant), ApplicationRow.CarriedOut.Of(applicant))),
        [TableRules.OutcomesAddUp] = report => Applicant.All.SelectMany(applicant => Equal("GD3002", report,
            [ApplicationRow.OutcomesTotal.Of(applicant)], [.. OutcomesOf(report).Select(row => row.Of(applicant))])),
        [TableRules.ApplicantsAddUp] = report => RowsOf(report).SelectMany(row => Equal("GD3003", report,
            [row.Of(Applicant.Total)], [.. Applicant.All.Where(applicant => applicant != Applicant.Total).Select(row.Of)])),
        [TableRules.CarriedOutWithinOpen] = report => Applicant.All.SelectMany(applicant => AtLeast("GD3004", report,
            [ApplicationRow.NewlyReceived.Of(applicant), ApplicationRow.CarriedIn.Of(applicant)], ApplicationRow.CarriedOut.Of(applicant))),
        [TableRules.CarriedOutWithinNew] = report => Applicant.All.SelectMany(applicant => AtLeast("GD3005", report,
            [ApplicationRow.NewlyReceived.Of(applicant)], ApplicationRow.CarriedOut.Of(applicant))),
        [TableRules.ResultsAddUp] = report => Proceeding.All.SelectMany(proceeding => Equal("GD4001", report,
            [proceeding.Of(CaseResult.Total)], [.. CaseResult.All.Where(result => result != CaseResult.Total).Select(proceeding.Of)])),
    };

    private static bool Is2021(AnnualReport report) => report.Edition == Edition.Form2021;

    private static IEnumerable<ApplicationRow> RowsOf(AnnualReport report) => ApplicationRow.All.Where(row => row.Editions.Contains(report.Edition));

    // What stands between 上年结转 and （七）总计.
    private static IEnumerable<ApplicationRow> OutcomesOf(AnnualReport report) =>
        RowsOf(report).SkipWhile(row => row != ApplicationRow.CarriedIn).Skip(1).TakeWhile(row => row != ApplicationRow.OutcomesTotal);

    private static IEnumerable<StatedFact> Equal(string rule, AnnualReport report, CountCell[] left, params CountCell[] right) =>
        Compare(rule, report, left, right, (actual, expected) => actual == expected, isMinimum: false);

    private static IEnumerable<StatedFact> AtLeast(string rule, AnnualReport report, CountCell[] left, params CountCell[] right) =>
        Compare(rule, report, left, right, (actual, expected) => actual >= expected, isMinimum: true);

    private static IEnumerable<StatedFact> Compare(
        string rule, AnnualReport report, CountCell[] left, CountCell[] right, Func<decimal?, decimal?, bool> holds, bool isMinimum)
    {
        var (actual, expected) = (Sum(report, left), Sum(report, right));
        var isKnown = actual is not null && expected is not null;
        return isKnown && holds(actual, expected)
            ? []
            : [new StatedFact(rule, isKnown ? CheckOutcome.Failed : CheckOutcome.Unknown) { Left = Side(report, left), Right = Side(report, right) }.Against(actual, expected, isMinimum)];
    }
}
