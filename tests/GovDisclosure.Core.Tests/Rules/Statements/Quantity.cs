using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>A number that sentences state, with every value that it may lawfully have. Worked out here by hand, not by the library's reader.</summary>
internal static class Quantity
{
    private static readonly Dictionary<string, Func<AnnualReport, decimal[]>> All = new()
    {
        ["new"] = report => [Row(report, ApplicationRow.NewlyReceived)],
        ["in"] = report => [Row(report, ApplicationRow.CarriedIn)],
        ["out"] = report => [Row(report, ApplicationRow.CarriedOut)],
        ["done"] = report => [Row(report, ApplicationRow.OutcomesTotal)],
        ["received"] = report => [Row(report, ApplicationRow.NewlyReceived), Row(report, ApplicationRow.NewlyReceived) + Row(report, ApplicationRow.CarriedIn)],
        ["all"] = report => [Row(report, ApplicationRow.NewlyReceived) + Row(report, ApplicationRow.CarriedIn)],
        ["granted"] = report => [Row(report, ApplicationRow.Granted)],
        ["partly"] = report => [Row(report, ApplicationRow.PartlyGranted)],
        ["denied"] = report => [Group(report, ApplicationRow.Denied)],
        ["unavailable"] = report => [Group(report, ApplicationRow.Unavailable)],
        ["notProcessed"] = report => [Group(report, ApplicationRow.NotProcessed)],
        ["secret"] = report => [Row(report, ApplicationRow.StateSecret)],
        ["natural"] = report => [report[ApplicationRow.NewlyReceived, Applicant.NaturalPerson]!.Value],
        ["organizations"] = report => [Row(report, ApplicationRow.NewlyReceived) - report[ApplicationRow.NewlyReceived, Applicant.NaturalPerson]!.Value],
        ["review"] = report => [Case(report, CaseResult.Total, Proceeding.Review)],
        ["reviewUpheld"] = report => [Case(report, CaseResult.Upheld, Proceeding.Review)],
        ["reviewCorrected"] = report => [Case(report, CaseResult.Corrected, Proceeding.Review)],
        ["lawsuits"] = report => [Case(report, CaseResult.Total, Proceeding.DirectLitigation, Proceeding.LitigationAfterReview)],
        ["lawsuitsUpheld"] = report => [Case(report, CaseResult.Upheld, Proceeding.DirectLitigation, Proceeding.LitigationAfterReview)],
        ["lawsuitsPending"] = report => [Case(report, CaseResult.Pending, Proceeding.DirectLitigation, Proceeding.LitigationAfterReview)],
        ["direct"] = report => [Case(report, CaseResult.Total, Proceeding.DirectLitigation)],
        ["afterReview"] = report => [Case(report, CaseResult.Total, Proceeding.LitigationAfterReview)],
        ["licences"] = report => [report[ActiveDisclosure.LicensingDecisions]!.Value],
        ["penalties"] = report => [report[ActiveDisclosure.PenaltyDecisions]!.Value],
    };

    /// <summary>Every value that is lawful, the one to be written first.</summary>
    public static decimal[] Of(AnnualReport report, string name) => All[name](report);

    private static decimal Row(AnnualReport report, ApplicationRow row) => report[row, Applicant.Total]!.Value;

    private static decimal Group(AnnualReport report, Heading heading) =>
        ApplicationRow.All.Where(row => row.Parent == heading && row.Editions.Contains(report.Edition)).Sum(row => Row(report, row));

    private static decimal Case(AnnualReport report, CaseResult result, params ReadOnlySpan<Proceeding> proceedings)
    {
        decimal sum = 0;
        foreach (var proceeding in proceedings)
        {
            sum += report[proceeding, result]!.Value;
        }

        return sum;
    }
}
