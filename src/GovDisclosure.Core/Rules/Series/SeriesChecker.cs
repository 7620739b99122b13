using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>跨年检查: compares the reports of one organ over the years. Thread-safe. It does not check the reports themselves.</summary>
/// <remarks>
/// Reports may come in any order. A year that is missing between two others makes what depends on it unknown, never failed; so does a blank cell.
/// A year given twice with different contents is compared with no other, since nobody knows which report is the right one. Without rule GD7007,
/// which says so, the rules that would compare it are unknown. Without rule GD7010 each stretch of years stands by itself.
/// </remarks>
public static class SeriesChecker
{
    private static readonly ImmutableArray<YearPairRule> PairRules =
    [
        new YearRelationRule(SeriesRules.CarriedTotal, YearRelationKind.CarriedTotal),
        new YearRelationRule(SeriesRules.CarriedByApplicant, YearRelationKind.CarriedByApplicant),
        new YearRelationRule(SeriesRules.DocumentsInForce, YearRelationKind.DocumentsInForce),
        new YearRelationRule(SeriesRules.Items, YearRelationKind.Items),
        new JumpRule(),
        new ProblemsRepeatedRule(),
        new LitigationRule(),
        new GrowthRateRule(),
        new SimilarTextRule(),
        new FeeAmountUnitChangedRule(),
        new ProceedingsNeedApplicationsRule(),
    ];

    /// <summary>Compares the reports of one organ by the <see cref="RuleSet.Statutory"/> rules.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <returns>The findings: by rule, then by year, then in printed order. The names of values begin with the year.</returns>
    public static CheckResult Check(IEnumerable<AnnualReport> reports) => Check(reports, RuleSet.Statutory);

    /// <summary>Compares the reports of one organ by given rules.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <param name="rules">The rules to apply. Without rule GD7008 the reports are taken for those of one organ whatever it is called in them.</param>
    /// <returns>The findings: by rule, then by year, then in printed order. The names of values begin with the year.</returns>
    public static CheckResult Check(IEnumerable<AnnualReport> reports, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(rules);
        var series = new ReportSeries(reports.Select(report => Prepare(report, rules)));
        var results = new List<CheckResult> { CheckSeries(series, rules), CheckUncompared(series, rules) };
        foreach (var (before, after) in series.Pairs(rules.Includes(SeriesRules.OneAgency.Id)))
        {
            results.Add(CheckPair(before, after, rules));
        }

        return new CheckResult(
            [.. results.SelectMany(result => result.Findings).OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal)],
            results.Sum(result => result.Passed));
    }

    /// <summary>Compares the reports of many organs, each with its own only, by the <see cref="RuleSet.Statutory"/> rules.</summary>
    /// <param name="reports">The reports, in any order. They are kept until the end.</param>
    /// <returns>A result for each organ, in the order in which they first appear.</returns>
    public static ImmutableArray<AgencyResult> CheckEach(IEnumerable<AnnualReport> reports) => CheckEach(reports, RuleSet.Statutory);

    /// <summary>Compares the reports of many organs, each with its own only. Names are compared exactly; a report without a name stands alone.</summary>
    /// <param name="reports">The reports, in any order. They are kept until the end.</param>
    /// <param name="rules">The rules to apply.</param>
    /// <returns>A result for each organ, in the order in which they first appear.</returns>
    public static ImmutableArray<AgencyResult> CheckEach(IEnumerable<AnnualReport> reports, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(rules);
        var groups = reports
            .Select((report, place) => (report, place))
            .GroupBy(item => (item.report.Agency.Name, item.report.Agency.Name.Length > 0 ? -1 : item.place), item => item.report);
        return [.. groups.Select(group => new AgencyResult(group.Key.Name, null, Check(group, rules)))];
    }

    private static CheckResult CheckSeries(ReportSeries series, RuleSet rules)
    {
        var results = new CheckCollector(rules, null);
        if (results.Begin(SeriesRules.YearGivenOnce))
        {
            series.CheckYearsGivenOnce(results);
        }

        if (results.Begin(SeriesRules.OneAgency))
        {
            series.CheckOneAgency(results);
        }

        if (results.Begin(SeriesRules.YearsWithoutGap))
        {
            series.CheckGaps(results);
        }

        return results.ToResult();
    }

    // Why a report is compared with no other is told by GD7007. If that is off, the comparisons must still not look made.
    private static CheckResult CheckUncompared(ReportSeries series, RuleSet rules)
    {
        var results = new CheckCollector(rules, null);
        foreach (var rule in rules.Includes(SeriesRules.YearGivenOnce.Id) ? [] : PairRules)
        {
            if (!results.Begin(rule.Descriptor))
            {
                continue;
            }

            foreach (var (reports, why) in series.Uncompared)
            {
                if (reports.Any(report => rule.Descriptor.Editions.Contains(report.Edition)))
                {
                    results.Add(new Finding(rule.Descriptor, CheckOutcome.Unknown) { Left = [why] });
                }
            }
        }

        return results.ToResult();
    }

    private static CheckResult CheckPair(AnnualReport before, AnnualReport after, RuleSet rules)
    {
        var results = new CheckCollector(rules, after.Edition) { IsBounded = true };
        foreach (var rule in PairRules)
        {
            if (results.Begin(rule.Descriptor))
            {
                rule.Check(before, after, results);
            }
        }

        return results.ToResult();
    }

    private static AnnualReport Prepare(AnnualReport report, RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(report);
        return rules.Prepare(report);
    }
}
