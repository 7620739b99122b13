using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Document;

/// <summary>逾期未缴费无对应说明: fees that were not paid were asked for, so section six reports that, in words or in figures.</summary>
internal sealed class UnpaidFeesRule() : Rule(DocumentRules.UnpaidFeesExplained)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        var unpaid = CellFacts.Of(report, ApplicationRow.FeeUnpaid.Of(Applicant.Total));
        var topic = NarrativeTopic.ProcessingFees;
        if (unpaid.Value <= 0 || (unpaid.Value > 0 && (HasFigures(report.Fees) || FeeStatements.TellOfFees(report[topic.Section]))))
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, unpaid.Value is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [unpaid],
            Actual = unpaid.Value,
            Right = unpaid.Value is null ? [] : [FindingValue.Of(topic, report.Edition)],
        });
    }

    private static bool HasFigures(ProcessingFees? fees) =>
        fees is not null && (fees.NoticesIssued > 0 || fees.AmountNotified > 0 || fees.AmountReceived > 0);
}
