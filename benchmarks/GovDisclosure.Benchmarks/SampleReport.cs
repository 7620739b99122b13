using System.Globalization;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks;

/// <summary>The one report that every benchmark uses: 200 numbers of one to four digits, six sections of narrative.</summary>
internal static class SampleReport
{
    private static readonly Agency Organ = new("示例市人民政府办公室", AgencyKind.PeoplesGovernment);

    /// <summary>A report that every rule passes.</summary>
    public static AnnualReport Clean { get; } = Builder().Build();

    /// <summary>The same report with one entered cell too great by one, which breaks the equation of its row and that of its column.</summary>
    public static AnnualReport WithOneWrongCell { get; } = Wrong();

    /// <summary>As many different clean reports of different organs as are asked for.</summary>
    public static AnnualReport[] Many(int count) =>
        [.. Enumerable.Range(0, count).Select(number => Several(number).Build())];

    /// <summary>The same without any text, for files that hold numbers only.</summary>
    public static AnnualReport[] ManyOfNumbers(int count) =>
        [.. Enumerable.Range(0, count).Select(number => WithoutText(Several(number)).Build())];

    private static AnnualReportBuilder Several(int number)
    {
        var builder = Builder(number);
        builder.Agency = new Agency(string.Create(CultureInfo.InvariantCulture, $"示例市第{number:D6}机关"), AgencyKind.Department);
        return builder;
    }

    private static AnnualReportBuilder WithoutText(AnnualReportBuilder builder)
    {
        builder.Published = null;
        foreach (var section in ReportSection.All)
        {
            builder[section] = Narrative.Empty;
        }

        return builder;
    }

    private static AnnualReport Wrong()
    {
        var builder = Builder();
        builder[ApplicationRow.Granted, Applicant.NaturalPerson]++;
        return builder.Build();
    }

    private static AnnualReportBuilder Builder(int seed = 0)
    {
        var builder = new AnnualReportBuilder(2024) { Agency = Organ, Published = new DateOnly(2025, 1, 20) };
        foreach (var (section, narrative) in SampleText.Sections)
        {
            builder[section] = narrative;
        }

        var number = seed;
        foreach (var cell in StatutoryForm.Of(builder.Edition).Cells)
        {
            number = ((number * 31) + 17) % 997;
            if (cell is AmountCell amount)
            {
                builder[amount] = number + 0.25m;
            }
            else
            {
                builder[(CountCell)cell] = number % 5 == 0 ? number : number % 40;
            }
        }

        return Close(builder);
    }

    // The numbers of the form depend on each other; those that follow from others are computed here.
    private static AnnualReportBuilder Close(AnnualReportBuilder builder)
    {
        builder[ActiveDisclosure.RulesInForce] += builder[ActiveDisclosure.RulesIssued];
        builder[ActiveDisclosure.NormativeDocumentsInForce] += builder[ActiveDisclosure.NormativeDocumentsIssued];
        builder.ComputeTotals();
        foreach (var applicant in Applicant.Entered)
        {
            builder[ApplicationRow.CarriedIn, applicant] %= 10;
            builder[ApplicationRow.NewlyReceived, applicant] =
                builder[ApplicationRow.OutcomesTotal, applicant]
                + builder[ApplicationRow.CarriedOut, applicant]
                - builder[ApplicationRow.CarriedIn, applicant];
        }

        return builder.ComputeTotals();
    }
}
