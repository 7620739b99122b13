using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Fees;

/// <summary>收费而无申请: where fees were received there were applications.</summary>
internal sealed class FeesNeedApplicationsRule() : FeeRule(FeeRules.FeesNeedApplications)
{
    protected override void Check(AnnualReport report, ProcessingFees fees, CheckCollector results)
    {
        if (fees.AmountReceived is not { } received)
        {
            return;
        }

        var newlyReceived = CellFacts.Of(report, ApplicationRow.NewlyReceived.Of(Applicant.Total));
        var carriedIn = CellFacts.Of(report, ApplicationRow.CarriedIn.Of(Applicant.Total));
        bool? holds = received <= 0 ? true
            : newlyReceived.Value is null || carriedIn.Value is null ? null
            : newlyReceived.Value > 0 || carriedIn.Value > 0;
        Judge(holds, FeeFacts.AmountReceived(fees), [newlyReceived, carriedIn], holds == false ? AtMost(0) : null, results);
    }
}
