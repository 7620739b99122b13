using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>收费通知件数不符: notices agree with the applications dropped for want of payment, and with the amount of the notices.</summary>
internal sealed class FeeNoticesRule() : FeeRule(FeeRules.NoticesAgree)
{
    protected override void Check(AnnualReport report, ProcessingFees fees, CheckCollector results)
    {
        if (fees.NoticesIssued is not { } notices)
        {
            return;
        }

        var stated = FeeFacts.NoticesIssued(fees);
        if (ApplicationRow.FeeUnpaid.Editions.Contains(report.Edition))
        {
            var unpaid = CellFacts.Of(report, ApplicationRow.FeeUnpaid.Of(Applicant.Total));
            var wanted = unpaid.Value is { } least ? string.Create(CultureInfo.InvariantCulture, $"≥ {least}") : null;
            Judge(unpaid.Value is null ? null : notices >= unpaid.Value, stated, [unpaid], wanted, results);
        }

        if (fees.AmountNotified is { } notified)
        {
            Judge((notices == 0) == (notified == 0), stated, [FeeFacts.AmountNotified(fees)], notified == 0 ? "0" : "> 0", results);
        }
    }
}
