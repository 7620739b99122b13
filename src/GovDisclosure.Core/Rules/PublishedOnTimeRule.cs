using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>逾期发布: a stated date of publication is not after the day that the Regulations name for the kind of organ.</summary>
internal sealed class PublishedOnTimeRule() : CoveredRule(TableRules.PublishedOnTime)
{
    public static string Id => TableRules.PublishedOnTime.Id;

    public override void Check(AnnualReport report, CheckCollector results)
    {
        if (report.Published is { } date && PublicationDate.Latest(report) is { } latest)
        {
            DateFacts.Judge(date <= latest, date, $"≤ {DateFacts.Text(latest)}", Descriptor, results);
        }
    }
}
