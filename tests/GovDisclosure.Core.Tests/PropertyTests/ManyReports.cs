using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>Arbitraries for properties of several reports: <c>[Property(Arbitrary = [typeof(ReportGenerators), typeof(ManyReports)])]</c>.</summary>
public static class ManyReports
{
    private static readonly string[] Names = ["甲机关", "乙机关", "丙机关", ""];

    public static Arbitrary<CertifiedSeries> Series() => Arb.From(
        from first in Gen.Choose(2019, 2023)
        from length in Gen.Choose(1, 4)
        from reports in Gen.CollectToArray(Enumerable.Range(first, length), year => CertifiedNumbers.Of(Edition.ForYear(year)!))
        select new CertifiedSeries(Link(first, reports)));

    public static Arbitrary<CertifiedChildren> Children() => Arb.From(
        from year in Gen.Choose(2019, 2024)
        from count in Gen.Choose(0, 6)
        from reports in CertifiedNumbers.Of(Edition.ForYear(year)!).ArrayOf(count)
        select new CertifiedChildren([.. reports.Select((report, place) => Of(report, year, $"第{place}机关"))]));

    public static Arbitrary<MixedReports> Mixed() => Arb.From(
        from count in Gen.Choose(0, 8)
        from reports in MixedReport.ArrayOf(count)
        select new MixedReports([.. reports]));

    private static Gen<AnnualReport> MixedReport =>
        from any in ReportGenerators.AnyReports().Generator
        from name in Gen.Elements(Names)
        from year in Gen.Frequency((5, Gen.Choose(2019, 2022).Select(year => (int?)year)), (1, Gen.Constant((int?)null)))
        select Change(any.Value, name, year);

    private static AnnualReport Change(AnnualReport report, string name, int? year)
    {
        var builder = report.ToBuilder();
        builder.Agency = new Agency(name, AgencyKind.Other);
        builder.Year = year;
        return builder.Build();
    }

    private static AnnualReport Of(AnnualReportBuilder builder, int year, string name)
    {
        builder.Year = year;
        builder.Agency = new Agency(name, AgencyKind.Other);
        return builder.Build();
    }

    private static ImmutableArray<AnnualReport> Link(int first, AnnualReportBuilder[] builders)
    {
        for (var i = 1; i < builders.Length; i++)
        {
            var (before, after) = (builders[i - 1], builders[i]);
            foreach (var applicant in Applicant.Entered)
            {
                after[ApplicationRow.CarriedIn, applicant] = before[ApplicationRow.CarriedOut, applicant];
                CertifiedNumbers.Balance(after, applicant);
            }

            after.ComputeTotals();
            LinkStocks(before, after);
        }

        return [.. builders.Select((builder, place) => Of(builder, first + place, "某某机关"))];
    }

    private static void LinkStocks(AnnualReportBuilder before, AnnualReportBuilder after)
    {
        foreach (var relation in StatutoryForm.AcrossYears.Where(relation => relation.Applies(before.Edition, after.Edition)))
        {
            var stock = relation.Before.Sum(cell => before[cell]!.Value);
            switch (relation.Kind)
            {
                case YearRelationKind.DocumentsInForce:
                    var (inForce, repealed) = (relation.Left[0], relation.Left[1]);
                    stock += relation.Right.Sum(cell => after[cell]!.Value);
                    after[repealed] = Math.Min(after[repealed]!.Value, stock);
                    after[inForce] = stock - after[repealed];
                    break;
                case YearRelationKind.Items:
                    after[relation.Left[0]] = stock;
                    after[relation.Before[1]] = Math.Max(after[relation.Before[1]]!.Value, -stock);
                    break;
            }
        }
    }
}
