using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>The reports of one organ by year. Nothing depends on the order in which they were given.</summary>
internal sealed class ReportSeries
{
    private readonly ImmutableArray<IGrouping<int, AnnualReport>> _years;
    private readonly int _undated;
    private readonly ImmutableArray<AnnualReport> _all;

    public ReportSeries(IEnumerable<AnnualReport> reports)
    {
        _all = [.. reports.OrderBy(report => report.Year ?? int.MaxValue).ThenBy(report => report.Agency.Name, StringComparer.Ordinal)];
        _years = [.. _all.Where(report => report.Year is not null).GroupBy(report => report.Year!.Value)];
        _undated = _all.Count(report => report.Year is null);
    }

    /// <summary>
    /// The reports of each two years that follow one another, where both are certain: a year given twice with different contents has no
    /// report that could be compared. Different organs are compared only if the caller knows better than their names.
    /// </summary>
    public IEnumerable<(AnnualReport Before, AnnualReport After)> Pairs(bool namesMatter)
    {
        for (var i = 1; i < _years.Length; i++)
        {
            if (_years[i].Key == _years[i - 1].Key + 1
                && OnlyOne(_years[i - 1]) is { } before
                && OnlyOne(_years[i]) is { } after
                && (!namesMatter || MayBeSame(before, after)))
            {
                yield return (before, after);
            }
        }
    }

    /// <summary>The reports that are compared with no other, each with the reason: a year given twice with different contents, or no year.</summary>
    public IEnumerable<(IEnumerable<AnnualReport> Reports, FindingValue Why)> Uncompared =>
        _years.Where(year => OnlyOne(year) is null).Select(year => ((IEnumerable<AnnualReport>)year, CountOf(year)))
            .Concat(_all.Where(report => report.Year is null).Select(report => (Enumerable.Repeat(report, 1), FindingValue.Of(ReportHead.Year))));

    public void CheckYearsGivenOnce(CheckCollector results)
    {
        foreach (var year in _years)
        {
            var count = year.Count();
            if (count == 1)
            {
                results.Pass();
            }
            else
            {
                results.Add(new Finding(SeriesRules.YearGivenOnce, CheckOutcome.Failed)
                {
                    Left = [CountOf(year)],
                    Actual = count,
                    Expected = 1,
                });
            }
        }

        for (var i = 0; i < _undated; i++)
        {
            results.Add(new Finding(SeriesRules.YearGivenOnce, CheckOutcome.Unknown) { Left = [FindingValue.Of(ReportHead.Year)] });
        }
    }

    public void CheckOneAgency(CheckCollector results)
    {
        var name = _all.Select(report => report.Agency.Name).FirstOrDefault(name => name.Length > 0);
        foreach (var report in _all)
        {
            if (report.Agency.Name.Length == 0)
            {
                results.Add(new Finding(SeriesRules.OneAgency, CheckOutcome.Unknown) { Left = [YearFacts.Of(report.Year, ReportHead.AgencyName)] });
            }
            else if (report.Agency.Name == name)
            {
                results.Pass();
            }
            else
            {
                results.Add(new Finding(SeriesRules.OneAgency, CheckOutcome.Failed)
                {
                    Left = [YearFacts.Of(report.Year, ReportHead.AgencyName)],
                    Found = report.Agency.Name,
                    Wanted = name,
                });
            }
        }
    }

    public void CheckGaps(CheckCollector results)
    {
        for (var i = 1; i < _years.Length; i++)
        {
            var (first, last) = (_years[i - 1].Key + 1, _years[i].Key - 1);
            if (first > last)
            {
                results.Pass();
                continue;
            }

            var text = first == last ? string.Create(CultureInfo.InvariantCulture, $"{first}") : string.Create(CultureInfo.InvariantCulture, $"{first}-{last}");
            results.Add(new Finding(SeriesRules.YearsWithoutGap, CheckOutcome.Unknown)
            {
                Left = [new FindingValue(text + "/report", text + "年度报告", null)],
                State = InputState.Missing,
            });
        }
    }

    private static FindingValue CountOf(IGrouping<int, AnnualReport> year) => YearFacts.Of(year.Key, "reports", "年度报告份数") with { Value = year.Count() };

    private static AnnualReport? OnlyOne(IEnumerable<AnnualReport> ofYear) =>
        ofYear.Distinct().Take(2).ToList() is [var only] ? only : null;

    private static bool MayBeSame(AnnualReport before, AnnualReport after) =>
        before.Agency.Name == after.Agency.Name || before.Agency.Name.Length == 0 || after.Agency.Name.Length == 0;
}
