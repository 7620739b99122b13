using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>The dates between which a report is published. A report that states no date is not judged.</summary>
internal static class PublicationDate
{
    /// <summary>The first day after the report year, or <see langword="null"/> when the year is not known.</summary>
    public static DateOnly? Earliest(AnnualReport report) =>
        report.Year is { } year and < 9999 ? new DateOnly(year + 1, 1, 1) : null;

    /// <summary>The last day that the Regulations allow this kind of organ, or <see langword="null"/> when they name none.</summary>
    public static DateOnly? Latest(AnnualReport report) => InNextYear(PublicationDeadlines.Statutory.For(report.Agency.Kind), report);

    /// <summary>The last day that a local rule allows this kind of organ, or <see langword="null"/> when it is no other than that of the Regulations.</summary>
    public static DateOnly? LatestLocal(AnnualReport report, RuleSettings settings) => InNextYear(settings.Deadlines.LocalFor(report.Agency.Kind), report);

    public static bool IsLawful(AnnualReport report, RuleSet rules) =>
        report.Published is not { } date || !(date < Earliest(report) || date > Latest(report) || (rules.HasLocalDate && date > LatestLocal(report, rules.Settings)));

    /// <summary>How many checks a report with these dates passes.</summary>
    public static int Checks(AnnualReport report, RuleSet rules)
    {
        if (report.Published is null || report.Year is not < 9999)
        {
            return 0;
        }

        var latest = rules.HasLatestDate && Latest(report) is not null;
        var local = rules.HasLocalDate && LatestLocal(report, rules.Settings) is not null;
        return (rules.HasEarliestDate ? 1 : 0) + (latest ? 1 : 0) + (local ? 1 : 0);
    }

    private static DateOnly? InNextYear(AnnualDate? day, AnnualReport report) =>
        report.Year is { } year and < 9999 ? day?.In(year + 1) : null;
}
