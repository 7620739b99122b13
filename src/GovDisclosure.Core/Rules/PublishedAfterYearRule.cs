using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>发布过早: a stated date of publication lies after the report year.</summary>
internal sealed class PublishedAfterYearRule() : CoveredRule(TableRules.PublishedAfterYear)
{
    public static string Id => TableRules.PublishedAfterYear.Id;

    public override void Check(AnnualReport report, CheckCollector results)
    {
        if (report.Published is { } date && PublicationDate.Earliest(report) is { } earliest)
        {
            DateFacts.Judge(date >= earliest, date, $"≥ {DateFacts.Text(earliest)}", Descriptor, results);
        }
    }
}
