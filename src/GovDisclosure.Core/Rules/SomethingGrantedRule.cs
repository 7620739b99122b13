using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>无一公开: of many applications at least one was granted, in full or in part.</summary>
internal sealed class SomethingGrantedRule() : CellBoundRule(TableRules.SomethingGranted)
{
    // That none of a few was granted says nothing.
    private const int Fewest = 10;

    protected override Cell Judged(AnnualReport report) => ApplicationRow.OutcomesTotal.Of(Applicant.Total);

    protected override decimal? Bound(AnnualReport report, RuleSettings settings)
    {
        var granted = report[ApplicationRow.Granted, Applicant.Total] + report[ApplicationRow.PartlyGranted, Applicant.Total];
        return granted is null ? null : granted == 0 ? Fewest - 1 : decimal.MaxValue;
    }
}
