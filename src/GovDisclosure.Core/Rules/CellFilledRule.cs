using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>单元格空白: every cell of the form is filled in.</summary>
internal sealed class CellFilledRule() : CoveredRule(TableRules.CellFilled)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells)
        {
            if (report[cell] is not null)
            {
                results.Pass();
            }
            else
            {
                results.Add(new Finding(Descriptor, CheckOutcome.Unknown) { Left = [CellFacts.Of(report, cell)], Edition = report.Edition });
            }
        }
    }
}
