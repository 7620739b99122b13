using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>格式版本与年度不符: the edition of the form governs the report year.</summary>
internal sealed class EditionRule() : CoveredRule(TableRules.EditionGovernsYear)
{
    public override void Check(AnnualReport report, CheckCollector results)
    {
        if (report.Year is { } year && report.Edition.Governs(year))
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, report.Year is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [FindingValue.Of(ReportHead.Year, report.Year)],
            Found = report.Edition.Notice,
            Wanted = report.Year is { } stated ? Governing(stated) : null,
            Actual = report.Year,
        });
    }

    // No edition governs a year before the first: then the year is to blame.
    private static string Governing(int year) =>
        Edition.ForYear(year)?.Notice ?? string.Create(CultureInfo.InvariantCulture, $"≥ {Edition.All[0].FirstYear}");
}
