using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>晚于地方规定日期: a stated date of publication is not after the day that a local rule names. After the statutory day only GD0005 tells it, if it is on.</summary>
internal sealed class PublishedByLocalDateRule() : CoveredRule(TableRules.PublishedByLocalDate)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        if (report.Published is { } date && PublicationDate.LatestLocal(report, results.Settings) is { } latest
            && !(results.Includes(TableRules.PublishedOnTime) && date > PublicationDate.Latest(report)))
        {
            DateFacts.Judge(date <= latest, date, $"≤ {DateFacts.Text(latest)}", Descriptor, results);
        }
    }
}
