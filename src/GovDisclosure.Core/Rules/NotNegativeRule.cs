using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>数据为负: no count and no amount is negative, in the tables, in section one and in section six.</summary>
internal sealed class NotNegativeRule() : CoveredRule(TableRules.NotNegative)
{
    /// <summary>Whether a number is none of those that the rule forbids. Of a blank that is not known.</summary>
    public static bool IsCertain(decimal? value) => value >= 0;

    public override void Check(AnnualReport report, CheckCollector results)
    {
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells)
        {
            if (cell.IsSigned)
            {
                continue;
            }

            // The facts are made for what is wrong only: the label of a cell is a long text.
            if (IsCertain(report[cell]))
            {
                results.Pass();
            }
            else
            {
                Judge(CellFacts.Of(report, cell), report.Edition, results);
            }
        }

        foreach (var (path, count) in DisclosureTree.Walk(report.Disclosures))
        {
            Judge(new FindingValue(path, count.Label, count.Count), report.Edition, results);
        }

        foreach (var value in FeeFacts.Stated(report.Fees))
        {
            Judge(value, report.Edition, results);
        }
    }

    private void Judge(FindingValue value, Edition edition, CheckCollector results)
    {
        if (IsCertain(value.Value))
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, value.Value is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [value],
            Actual = value.Value,
            Expected = 0,
            ExpectedIsMinimum = true,
            Edition = edition,
        });
    }
}
