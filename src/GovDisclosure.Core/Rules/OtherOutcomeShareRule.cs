using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>其他处理占比过高: not too many outcomes are counted in the row for what fits nowhere else.</summary>
internal sealed class OtherOutcomeShareRule() : CellBoundRule(TableRules.OtherOutcomeShare)
{
    // A share of few cases says nothing.
    private const int Fewest = 20;

    protected override Cell Judged(AnnualReport report) => ApplicationRow.OtherOutcome.Of(Applicant.Total);

    protected override ImmutableArray<Cell> BoundBy => [ApplicationRow.OutcomesTotal.Of(Applicant.Total)];

    protected override decimal? Bound(AnnualReport report, RuleSettings settings) =>
        settings.Known(report[ApplicationRow.OutcomesTotal, Applicant.Total]) is not { } all ? null
        : all < Fewest ? decimal.MaxValue
        : decimal.Floor(all * settings.OtherOutcomePercent / 100);
}
