using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>收费通知件数不符: notices agree with the applications dropped for want of payment, and with the amount of the notices.</summary>
internal sealed class FeeNoticesRule() : FeeRule(FeeRules.NoticesAgree, checks: 2)
{
    private const int Unpaid = 0;

    private static readonly CountCell UnpaidCell = ApplicationRow.FeeUnpaid.Of(Applicant.Total);

    protected override bool IsMade(int check, AnnualReport report, ProcessingFees fees) =>
        fees.NoticesIssued is not null
        && (check == Unpaid ? UnpaidCell.Editions.Contains(report.Edition) : fees.AmountNotified is not null);

    protected override bool? Holds(int check, AnnualReport report, ProcessingFees fees, RuleSettings settings) =>
        check != Unpaid ? (fees.NoticesIssued == 0) == (fees.AmountNotified == 0)
        : settings.Known(report[UnpaidCell]) is { } unpaid ? fees.NoticesIssued >= unpaid
        : null;

    protected override (FindingValue Judged, ImmutableArray<FindingValue> Against, string? Wanted) Describe(
        int check, AnnualReport report, ProcessingFees fees) =>
        check == Unpaid
            ? (FeeFacts.NoticesIssued(fees), [CellFacts.Of(report, UnpaidCell)], string.Create(CultureInfo.InvariantCulture, $"≥ {report[UnpaidCell]}"))
            : (FeeFacts.NoticesIssued(fees), [FeeFacts.AmountNotified(fees)], fees.AmountNotified == 0 ? "0" : "> 0");
}
