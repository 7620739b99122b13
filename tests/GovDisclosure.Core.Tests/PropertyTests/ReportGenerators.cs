using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>
/// Arbitraries for properties of reports: <c>[Property(Arbitrary = [typeof(ReportGenerators)])]</c>.
/// A test takes <see cref="AnyReport"/>, <see cref="CertifiedReport"/>, <see cref="SpoiledReport"/>, <see cref="FormCell"/>,
/// <see cref="NonZeroDelta"/>, <see cref="AnyLine"/>, <see cref="AnyAmount"/> or an <see cref="Edition"/>.
/// </summary>
public static class ReportGenerators
{
    public static Arbitrary<Edition> Editions() => Arb.From(AnyEdition);

    public static Arbitrary<AnyLine> Lines() => Arb.From(Values.Line.Select(line => new AnyLine(line)));

    public static Arbitrary<AnyAmount> Amounts() => Arb.From(Values.AnyAmount.Select(amount => new AnyAmount(amount)));

    public static Arbitrary<NonZeroDelta> Deltas() => Arb.From(Delta.Select(delta => new NonZeroDelta(delta)));

    public static Arbitrary<FormCell> Cells() => Arb.From(
        from edition in AnyEdition
        from cell in Gen.Elements(StatutoryForm.Of(edition).Cells.ToArray())
        select new FormCell(edition, cell));

    public static Arbitrary<AnyReport> AnyReports() => Arb.From(
        AnyReport.Select(report => new AnyReport(report)),
        any => ReportShrinker.Any(any.Value).Select(report => new AnyReport(report)));

    public static Arbitrary<CertifiedReport> CertifiedReports() => Arb.From(
        CertifiedReport.Select(report => new CertifiedReport(report)),
        certified => ReportShrinker.Certified(certified.Value).Select(report => new CertifiedReport(report)));

    public static Arbitrary<SpoiledReport> SpoiledReports() => Arb.From(
        from report in CertifiedReport
        from cell in Gen.Elements(SummedCells(report.Edition))
        from delta in Delta
        select Spoil(report, cell, delta));

    /// <summary>The cells of tables three and four: every one of them is part of a sum.</summary>
    public static CountCell[] SummedCells(Edition edition) =>
        [.. StatutoryForm.Of(edition).Tables
            .Where(table => table.Section != ReportSection.ActiveDisclosure)
            .SelectMany(table => table.Cells)
            .Cast<CountCell>()];

    /// <summary>The report with one count changed.</summary>
    public static SpoiledReport Spoil(AnnualReport report, CountCell cell, long delta)
    {
        var builder = report.ToBuilder();
        builder[cell] += delta;
        return new SpoiledReport(report, builder.Build(), cell, delta);
    }

    private static Gen<Edition> AnyEdition => Gen.Elements(Edition.All.ToArray());

    private static Gen<long> Delta => Gen.Frequency(
        (3, Gen.Choose(1, 9).Select(delta => (long)delta)),
        (1, Gen.Choose(10, int.MaxValue).Select(delta => (long)delta)),
        (1, Gen.Choose(1, int.MaxValue).Select(delta => delta * 3L))).Zip(Gen.Elements(1L, -1L), (delta, sign) => delta * sign);

    private static Gen<AnnualReport> AnyReport =>
        from edition in AnyEdition
        from agency in Parts.Agency(Values.Line)
        from year in Values.OrBlank(Gen.Frequency((5, Gen.Choose(2019, 2030)), (1, Gen.Elements(1, 2018, 9999))), 1, 5)
        from published in Parts.Published
        from title in Gen.Frequency((3, Gen.Constant((string?)null)), (1, Values.Line.Select(line => (string?)line)))
        from narratives in Parts.Narratives
        from preface in Parts.Preface
        from disclosures in Parts.AnyDisclosures
        from fees in Parts.AnyFees
        from builder in AnyNumbers(edition)
        select Complete(builder, agency, year, published, title, preface, narratives, disclosures, fees);

    private static Gen<AnnualReport> CertifiedReport =>
        from edition in AnyEdition
        from agency in Parts.Agency(Values.NotEmptyLine)
        from year in Gen.Choose(edition.FirstYear, edition.LastYear ?? 2030)
        from published in Parts.LawfullyPublished(year)
        from title in Gen.Frequency((3, Gen.Constant((string?)null)), (1, Values.Line.Select(line => (string?)line)))
        from disclosures in Parts.LawfulDisclosures
        from builder in CertifiedNumbers.Of(edition)
        from fees in Parts.LawfulFees(builder)
        from narratives in LawfulText.For(agency, HasFees(builder, fees))
        from preface in LawfulText.Preface(year)
        select Complete(builder, agency, year, published, title, preface, narratives, disclosures, fees);

    private static bool HasFees(AnnualReportBuilder builder, ProcessingFees? fees) =>
        fees?.NoticesIssued > 0 || fees?.AmountNotified > 0 || fees?.AmountReceived > 0
        || (builder.Edition == Edition.Form2021 && builder[ApplicationRow.FeeUnpaid, Applicant.Total] > 0);

    // Most reports mix; some are blank, zero or full throughout, which a mixture never is.
    private static Gen<AnnualReportBuilder> AnyNumbers(Edition edition)
    {
        var cells = StatutoryForm.Of(edition).Cells;
        return
            from mode in Gen.Choose(0, 5)
            from counts in Mode(mode).ArrayOf(cells.Length)
            from amounts in Values.OrBlank(Values.AnyAmount).ArrayOf(cells.Length)
            select Fill(edition, counts, amounts);
    }

    private static Gen<long?> Mode(int mode) => mode switch
    {
        0 => Gen.Constant((long?)null),
        1 => Gen.Constant((long?)0),
        2 => Values.AnyCount.Select(count => (long?)count),
        3 => Values.OrBlank(Values.AnyCount, 20, 1),
        _ => Values.OrBlank(Values.AnyCount),
    };

    private static AnnualReportBuilder Fill(Edition edition, long?[] counts, decimal?[] amounts)
    {
        var builder = new AnnualReportBuilder(edition);
        var cells = StatutoryForm.Of(edition).Cells;
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is AmountCell amount)
            {
                builder[amount] = amounts[i];
            }
            else
            {
                builder[(CountCell)cells[i]] = counts[i];
            }
        }

        return builder;
    }

    private static AnnualReport Complete(
        AnnualReportBuilder builder,
        Agency agency,
        int? year,
        DateOnly? published,
        string? title,
        Narrative preface,
        Narrative[] narratives,
        ImmutableArray<DisclosureCount> disclosures,
        ProcessingFees? fees)
    {
        builder.Agency = agency;
        builder.Year = year;
        builder.Published = published;
        builder.Title = title;
        builder.Preface = preface;
        builder.Disclosures = disclosures;
        builder.Fees = fees;
        foreach (var section in ReportSection.All)
        {
            builder[section] = narratives[section.Number - 1];
        }

        return builder.Build();
    }
}
