using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Rules.Recomputed;

/// <summary>Ways to make a report wrong. Each is applied to a report that was right, alone or with others.</summary>
internal static class Spoilers
{
    public static readonly (string Name, Action<AnnualReportBuilder, Random> Spoil)[] All =
    [
        ("a count changed", (report, random) => Change(report, Count(report, random), random.Next(-9, 10))),
        ("a count many times as great", (report, random) => Multiply(report, Count(report, random))),
        ("a count below zero", (report, random) => report[Count(report, random)] = -random.Next(1, 50)),
        ("a cell blank", (report, random) => Blank(report, random)),
        ("many cells blank", (report, random) => Times(random.Next(30), () => Blank(report, random))),
        ("a great number", (report, random) => report[Count(report, random)] = random.NextInt64(long.MaxValue)),
        ("a wrong year", (report, random) => report.Year = new int?[] { null, 1, 2018, 2019, 2020, 2021, 9999 }[random.Next(7)]),
        ("no name", (report, _) => report.Agency = Agency.Unknown),
        ("published on any day", (report, random) => Publish(report, random)),
        ("section one does not add up", (report, random) => report.Disclosures = [Tree(random), Tree(random)]),
        ("few documents in force", (report, random) => Set(report, random.Next(2) == 0 ? ActiveDisclosure.RulesInForce : ActiveDisclosure.NormativeDocumentsInForce, random.Next(2), ActiveDisclosure.RulesIssued, 40)),
        ("few documents in all", (report, random) => Set(report, random.Next(2) == 0 ? ActiveDisclosure.RulesTotalDisclosed : ActiveDisclosure.NormativeDocumentsTotalDisclosed, 0, ActiveDisclosure.RulesDisclosed, 3)),
        ("fewer items than none", (report, random) => SetCount(report, NaiveSums.Items[random.Next(5)].Change, -100_000_000)),
        ("an amount of many places", (report, random) => SetAmount(report, ActiveDisclosure.AdministrativeFeesAmount, random.Next(1, 9) / (random.Next(2) == 0 ? 10_000_000m : 100_000m))),
        ("an amount in another unit", (report, random) => SetAmount(report, ActiveDisclosure.AdministrativeFeesAmount, 1_000_000 + (random.Next(100) / 10m))),
        ("rules of a township", (report, random) => Township(report, random)),
        ("projects or an amount", (report, random) => Procure(report, random)),
        ("an enforcing department without decisions", (report, random) => NoDecisions(report, random)),
        ("many other outcomes", (report, random) => OtherOutcomes(report, random)),
        ("nothing granted", (report, random) => NothingGranted(report, random)),
        ("much carried out", (report, random) => SetCount(report, ApplicationRow.CarriedOut.Of(Applicant.All[random.Next(7)]), 900_000_000)),
        ("little received", (report, random) => LittleReceived(report, Applicant.All[random.Next(7)])),
        ("figures on fees", (report, random) => StateFees(report, random)),
        ("figures on fees, no applications", (report, random) => FeesOnly(report, random)),
    ];

    /// <summary>A report with some of these mistakes.</summary>
    public static AnnualReport Spoil(AnnualReport report, Random random)
    {
        var builder = report.ToBuilder();
        Times(random.Next(1, 7), () => All[random.Next(All.Length)].Spoil(builder, random));
        return builder.Build();
    }

    public static CountCell Count(AnnualReportBuilder report, Random random)
    {
        var cells = StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>().ToList();
        return cells[random.Next(cells.Count)];
    }

    public static void Blank(AnnualReportBuilder report, Random random)
    {
        var cells = StatutoryForm.Of(report.Edition).Cells;
        if (cells[random.Next(cells.Length)] is AmountCell amount)
        {
            report[amount] = null;
        }
        else
        {
            report[Count(report, random)] = null;
        }
    }

    public static void SetCount(AnnualReportBuilder report, CountCell cell, long? value)
    {
        if (cell.Editions.Contains(report.Edition))
        {
            report[cell] = value;
        }
    }

    private static void Change(AnnualReportBuilder report, CountCell cell, long delta) => report[cell] = report[cell] is > long.MaxValue - 100 ? 5 : report[cell] + delta;

    private static void Multiply(AnnualReportBuilder report, CountCell cell) => report[cell] = report[cell] is > 0 and < long.MaxValue / 11 ? report[cell] * 11 : 300;

    private static void Set(AnnualReportBuilder report, CountCell cell, long value, CountCell other, long otherValue)
    {
        SetCount(report, cell, value);
        SetCount(report, other, otherValue);
        SetCount(report, ActiveDisclosure.NormativeDocumentsIssued, otherValue);
        SetCount(report, ActiveDisclosure.NormativeDocumentsDisclosed, otherValue);
        SetCount(report, ActiveDisclosure.RulesRepealed, 1);
        SetCount(report, ActiveDisclosure.NormativeDocumentsRepealed, 1);
    }

    private static void SetAmount(AnnualReportBuilder report, AmountCell cell, decimal? value)
    {
        if (cell.Editions.Contains(report.Edition))
        {
            report[cell] = value;
        }
    }

    /// <summary>The fees of some years in 元, those of others in 万元.</summary>
    public static void ChangeUnit(AnnualReportBuilder report, Random random) =>
        SetAmount(report, ActiveDisclosure.AdministrativeFeesAmount, random.Next(9) switch { 0 => 25.5m, 1 => 255_000, 2 => 0, 3 => null, _ => 20 + random.Next(9) });

    /// <summary>No application, or nobody knows.</summary>
    public static void WithoutApplications(AnnualReportBuilder report, Random random)
    {
        report[ApplicationRow.NewlyReceived, Applicant.Total] = 0;
        report[ApplicationRow.CarriedIn, Applicant.Total] = random.Next(9) == 0 ? null : -random.Next(2);
    }

    private static void Publish(AnnualReportBuilder report, Random random)
    {
        report.Agency = new Agency("某某机关", AgencyKind.All[random.Next(AgencyKind.All.Length)]);
        report.Published = new DateOnly((report.Year is { } year and < 9990 ? year : 2024) + random.Next(3), random.Next(1, 13), random.Next(1, 29));
    }

    private static DisclosureCount Tree(Random random) => new(
        "渠道", random.Next(5) == 0 ? null : random.Next(-1, 4), new DisclosureCount("网站", random.Next(3), new DisclosureCount("动态", 1)), new DisclosureCount("报刊", random.Next(6) == 0 ? null : 1));

    private static void Township(AnnualReportBuilder report, Random random)
    {
        report.Agency = new Agency("某某镇人民政府", AgencyKind.TownshipOrSubdistrict);
        SetCount(report, ActiveDisclosure.RulesIssued, random.Next(3));
        SetCount(report, ActiveDisclosure.RulesCreated, random.Next(3));
    }

    private static void Procure(AnnualReportBuilder report, Random random)
    {
        SetCount(report, ActiveDisclosure.ProcurementProjects, random.Next(2));
        SetAmount(report, ActiveDisclosure.ProcurementAmount, random.Next(6) == 0 ? null : random.Next(2) * 1.5m);
    }

    private static void NoDecisions(AnnualReportBuilder report, Random random)
    {
        report.Agency = new Agency("某某市公安局", AgencyKind.Department);
        report[ActiveDisclosure.LicensingDecisions] = random.Next(4) == 0 ? null : -random.Next(2);
        report[ActiveDisclosure.PenaltyDecisions] = 0;
        report[ActiveDisclosure.CoercionDecisions] = 0;
    }

    private static void OtherOutcomes(AnnualReportBuilder report, Random random)
    {
        SetCount(report, ApplicationRow.OtherOutcome.Of(Applicant.Total), random.Next(30));
        report[ApplicationRow.OutcomesTotal, Applicant.Total] = random.Next(15, 60);
    }

    private static void StateFees(AnnualReportBuilder report, Random random)
    {
        report.Fees = Fees(random);
        if (random.Next(2) == 0)
        {
            SetAmount(report, ActiveDisclosure.AdministrativeFeesAmount, random.Next(20) / 100m);
        }
    }

    private static void NothingGranted(AnnualReportBuilder report, Random random)
    {
        report[ApplicationRow.Granted, Applicant.Total] = 0;
        report[ApplicationRow.PartlyGranted, Applicant.Total] = -random.Next(2);
        report[ApplicationRow.OutcomesTotal, Applicant.Total] = random.Next(5, 30);
    }

    private static void LittleReceived(AnnualReportBuilder report, Applicant applicant)
    {
        report[ApplicationRow.NewlyReceived, applicant] = 1;
        report[ApplicationRow.CarriedIn, applicant] = 5;
        report[ApplicationRow.CarriedOut, applicant] = 3;
    }

    private static ProcessingFees Fees(Random random) => new()
    {
        NoticesIssued = random.Next(4) == 0 ? null : random.Next(-1, 4),
        AmountNotified = random.Next(4) == 0 ? null : random.Next(-10, 4000) * 0.5m,
        AmountReceived = random.Next(4) == 0 ? null : random.Next(-10, 90_000) * 2.5m,
    };

    private static void FeesOnly(AnnualReportBuilder report, Random random)
    {
        report.Fees = Fees(random) with { AmountReceived = 10 };
        SetAmount(report, ActiveDisclosure.AdministrativeFeesAmount, 0);
        report[ApplicationRow.NewlyReceived, Applicant.Total] = 0;
        report[ApplicationRow.CarriedIn, Applicant.Total] = random.Next(3) == 0 ? null : -random.Next(2);
    }

    private static void Times(int count, Action action)
    {
        for (var i = 0; i < count; i++)
        {
            action();
        }
    }
}
