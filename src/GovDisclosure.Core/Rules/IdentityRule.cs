using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>机关或者年度缺失: the report says whose it is and which year it is about.</summary>
internal sealed class IdentityRule() : CoveredRule(TableRules.IdentityStated)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        Judge(report.Agency.Name.Length > 0, new FindingValue("agency.name", "报告机关", null), results);
        Judge(report.Year is not null, new FindingValue("year", "报告年度", report.Year), results);
    }

    private void Judge(bool stated, FindingValue value, CheckCollector results)
    {
        if (stated)
        {
            results.Pass();
        }
        else
        {
            results.Add(new Finding(Descriptor, CheckOutcome.Unknown) { Left = [value] });
        }
    }
}
