using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>机关或者年度缺失: the report says whose it is and which year it is about.</summary>
internal sealed class IdentityRule() : CoveredRule(TableRules.IdentityStated)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        Judge(report.Agency.Name.Length > 0, FindingValue.Of(ReportHead.AgencyName), results);
        Judge(report.Year is not null, FindingValue.Of(ReportHead.Year, report.Year), results);
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
