using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using static GovDisclosure.Tests.Rules.Recomputed.StatedFact;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>What the rules across years must find, worked out by hand.</summary>
internal static class NaiveSeries
{
    public static readonly Dictionary<RuleDescriptor, Func<IReadOnlyList<AnnualReport>, IEnumerable<StatedFact>>> Rules = new()
    {
        [SeriesRules.CarriedTotal] = reports => OfPairs(reports, (before, after) => CarriedOver("GD7001", before, after, [Applicant.Total])),
        [SeriesRules.CarriedByApplicant] = reports => OfPairs(reports, (before, after) => CarriedOver("GD7002", before, after, Applicant.Entered)),
        [SeriesRules.DocumentsInForce] = reports => OfPairs(reports, Documents),
        [SeriesRules.Items] = reports => OfPairs(reports, Items),
        [SeriesRules.Jump] = reports => OfPairs(reports, Jumps),
        [SeriesRules.YearGivenOnce] = Years,
        [SeriesRules.OneAgency] = Names,
        [SeriesRules.LitigationWithinReviews] = reports => OfPairs(reports, Lawsuits),
        [SeriesRules.YearsWithoutGap] = Gaps,
        [SeriesRules.FeeAmountUnitChanged] = reports => OfPairs(reports, FeeUnits),
        [SeriesRules.ProceedingsNeedApplications] = reports => OfPairs(reports, WithoutApplications),
    };

    private static IEnumerable<StatedFact> CarriedOver(string rule, AnnualReport before, AnnualReport after, IEnumerable<Applicant> applicants) =>
        applicants.SelectMany(applicant => Equal(rule, after, [ApplicationRow.CarriedIn.Of(applicant)], (before, ApplicationRow.CarriedOut.Of(applicant))));

    private static IEnumerable<StatedFact> Documents(AnnualReport before, AnnualReport after) =>
        before.Edition != Edition.Form2021 || after.Edition != Edition.Form2021
            ? []
            : [.. Equal("GD7003", after, [ActiveDisclosure.RulesInForce, ActiveDisclosure.RulesRepealed], (before, ActiveDisclosure.RulesInForce), (after, ActiveDisclosure.RulesIssued)),
                .. Equal("GD7003", after, [ActiveDisclosure.NormativeDocumentsInForce, ActiveDisclosure.NormativeDocumentsRepealed],
                    (before, ActiveDisclosure.NormativeDocumentsInForce), (after, ActiveDisclosure.NormativeDocumentsIssued))];

    private static IEnumerable<StatedFact> Items(AnnualReport before, AnnualReport after) =>
        before.Edition != Edition.Form2019 || after.Edition != Edition.Form2019
            ? []
            : NaiveSums.Items.SelectMany(item => Equal("GD7004", after, [item.Previous], (before, item.Previous), (before, item.Change)));

    private static IEnumerable<StatedFact> Jumps(AnnualReport before, AnnualReport after)
    {
        ApplicationRow[] divided = [ApplicationRow.CorrectionOverdue, ApplicationRow.FeeUnpaid, ApplicationRow.OtherOutcome];
        var same = StatutoryForm.Of(after.Edition).Cells.Where(cell => cell.Editions.Contains(before.Edition) && !cell.IsSigned).Select(cell => (Before: new[] { cell }, After: new[] { cell }));
        var one = Applicant.All.Select(applicant => new Cell[] { ApplicationRow.OtherHandling.Of(applicant) });
        var three = Applicant.All.Select(applicant => divided.Select(row => (Cell)row.Of(applicant)).ToArray());
        var others = (before.Edition.Code, after.Edition.Code) switch
        {
            ("2019", "2021") => one.Zip(three),
            ("2021", "2019") => three.Zip(one),
            _ => [],
        };
        foreach (var (cellsBefore, cellsAfter) in same.Concat(others))
        {
            var (last, now) = (Sum(before, cellsBefore), Sum(after, cellsAfter));
            if (last is null || now is null || Jumps(last.Value, now.Value, cellsAfter[0] is AmountCell))
            {
                yield return new StatedFact("GD7005", last is null || now is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
                {
                    Left = SideOf(cellsAfter.Select(cell => (after, cell))),
                    Right = SideOf(cellsBefore.Select(cell => (before, cell))),
                    Actual = now,
                    Wanted = last is null || now is null ? null : $"> {Text(last.Value)} ÷ 10, < {Text(last.Value)} × 10",
                };
            }
        }
    }

    // Ten times as great or as small, of counts only from 20 up; or gone, where there were 20.
    private static bool Jumps(decimal last, decimal now, bool isAmount) =>
        last > 0 && now > 0
            ? (isAmount || last >= 20 || now >= 20) && (now / 10 >= last || last / 10 >= now)
            : last >= 20;

    private static IEnumerable<StatedFact> Lawsuits(AnnualReport before, AnnualReport after)
    {
        var (cell, reviews) = (Proceeding.LitigationAfterReview.Of(CaseResult.Total), Proceeding.Review.Of(CaseResult.Total));
        var (lawsuits, most) = (after[cell], after[reviews] is { } now && before[reviews] is { } last ? (decimal)now + last : (decimal?)null);
        return lawsuits < 20 || lawsuits <= most
            ? []
            : [new StatedFact("GD7009", lawsuits is null || most is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
            {
                Left = SideOf([(after, cell)]), Right = SideOf([(after, reviews), (before, reviews)]), Actual = lawsuits, Wanted = most is { } bound ? $"≤ {Text(bound)}" : null,
            }];
    }

    private static IEnumerable<StatedFact> FeeUnits(AnnualReport before, AnnualReport after)
    {
        if (before.Edition != Edition.Form2021 || after.Edition != Edition.Form2021)
        {
            return [];
        }

        Cell cell = ActiveDisclosure.AdministrativeFeesAmount;
        var (last, now) = (before[cell], after[cell]);
        var isUnknown = last is null || now is null;
        return last <= 0 || now <= 0 || (!isUnknown && now / 5000 < last && last / 5000 < now)
            ? []
            : [new StatedFact("GD7013", isUnknown ? CheckOutcome.Unknown : CheckOutcome.Failed)
            {
                Left = SideOf([(after, cell)]), Right = SideOf([(before, cell)]), Actual = now, Wanted = isUnknown ? null : $"> {Text(last!.Value)} ÷ 5000, < {Text(last.Value)} × 5000",
            }];
    }

    private static IEnumerable<StatedFact> WithoutApplications(AnnualReport before, AnnualReport after)
    {
        var cases = Proceeding.All.Select(proceeding => (after, (Cell)proceeding.Of(CaseResult.Total))).ToList();
        var applications = new[] { after, before }.SelectMany(report => new[] { ApplicationRow.NewlyReceived, ApplicationRow.CarriedIn }.Select(row => (report, (Cell)row.Of(Applicant.Total)))).ToList();
        var (stated, asked) = (cases.ConvertAll(value => value.after[value.Item2]), applications.ConvertAll(value => value.report[value.Item2]));
        if (asked.Any(value => value > 0) || stated.All(value => value <= 0))
        {
            return [];
        }

        var isKnown = stated.Any(value => value > 0) && !asked.Contains(null);
        return [new StatedFact("GD7014", isKnown ? CheckOutcome.Failed : CheckOutcome.Unknown)
        {
            Left = SideOf(cases), Right = SideOf(applications), Actual = isKnown ? stated.Sum(value => value ?? 0) : null, Wanted = isKnown ? "≤ 0" : null,
        }];
    }

    private static IEnumerable<StatedFact> Years(IReadOnlyList<AnnualReport> reports) =>
        reports.Where(report => report.Year is null).Select(_ => new StatedFact("GD7007", CheckOutcome.Unknown) { Left = Side(("year", null)) }).Concat(
            reports.Where(report => report.Year is not null).GroupBy(report => report.Year).Where(year => year.Count() > 1).Select(year =>
                new StatedFact("GD7007", CheckOutcome.Failed) { Left = Side(($"{year.Key}/reports", year.Count())) }.Against(year.Count(), 1)));

    private static IEnumerable<StatedFact> Names(IReadOnlyList<AnnualReport> reports)
    {
        var name = reports.Where(report => report.Agency.Name != "").OrderBy(report => report.Year ?? int.MaxValue).ThenBy(report => report.Agency.Name, StringComparer.Ordinal).FirstOrDefault()?.Agency.Name;
        return from report in reports
               let own = report.Agency.Name
               where own != name || own == ""
               select new StatedFact("GD7008", own == "" ? CheckOutcome.Unknown : CheckOutcome.Failed)
               {
                   Left = Side(($"{report.Year}/agency.name", null)), Found = own == "" ? null : own, Wanted = own == "" ? null : name,
               };
    }

    private static IEnumerable<StatedFact> Gaps(IReadOnlyList<AnnualReport> reports)
    {
        var years = reports.Select(report => report.Year).OfType<int>().ToHashSet();
        return from year in years
               where years.Any(later => later > year) && !years.Contains(year + 1)
               let last = years.Where(later => later > year).Min() - 1
               select new StatedFact("GD7010", CheckOutcome.Unknown) { Left = Side((last == year + 1 ? $"{last}/report" : $"{year + 1}-{last}/report", null)) };
    }

    // Two years that follow one another, each with one report, or with the same report twice, of organs that may be the same.
    private static IEnumerable<StatedFact> OfPairs(IReadOnlyList<AnnualReport> reports, Func<AnnualReport, AnnualReport, IEnumerable<StatedFact>> compare) =>
        from year in reports.Select(report => report.Year).OfType<int>().Distinct()
        let before = reports.Where(report => report.Year == year).Distinct().ToList()
        let after = reports.Where(report => report.Year == year + 1).Distinct().ToList()
        where before.Count == 1 && after.Count == 1
        where before[0].Agency.Name == after[0].Agency.Name || before[0].Agency.Name == "" || after[0].Agency.Name == ""
        from fact in compare(before[0], after[0])
        select fact;

    private static IEnumerable<StatedFact> Equal(string rule, AnnualReport after, CountCell[] left, params (AnnualReport Report, Cell Cell)[] right)
    {
        var (actual, expected) = (Sum(after, left), Sum(right.Select(part => part.Report[part.Cell])));
        var isUnknown = actual is null || expected is null;
        return isUnknown || actual != expected
            ? [new StatedFact(rule, isUnknown ? CheckOutcome.Unknown : CheckOutcome.Failed) { Left = SideOf(left.Select(cell => (after, (Cell)cell))), Right = SideOf(right) }.Against(actual, expected)]
            : [];
    }

    private static string SideOf(IEnumerable<(AnnualReport Report, Cell Cell)> values) =>
        Side(values.Select(value => ($"{value.Report.Year}/{value.Cell.Code}", value.Report[value.Cell])));
}
