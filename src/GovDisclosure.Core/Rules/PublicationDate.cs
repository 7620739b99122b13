using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>The dates between which a report is published. A report that states no date is not judged.</summary>
internal static class PublicationDate
{
    /// <summary>The first day after the report year, or <see langword="null"/> when the year is not known.</summary>
    public static DateOnly? Earliest(AnnualReport report) =>
        report.Year is { } year and < 9999 ? new DateOnly(year + 1, 1, 1) : null;

    /// <summary>The last day for this kind of organ, or <see langword="null"/> when there is none.</summary>
    public static DateOnly? Latest(AnnualReport report, RuleSettings settings) =>
        report.Year is { } year and < 9999 ? settings.Deadlines.For(report.Agency.Kind)?.In(year + 1) : null;

    public static bool IsLawful(AnnualReport report, RuleSettings settings) =>
        report.Published is not { } date || !(date < Earliest(report) || date > Latest(report, settings));

    /// <summary>How many checks a report with these dates passes.</summary>
    public static int Checks(AnnualReport report, RuleSet rules)
    {
        if (report.Published is null || report.Year is not < 9999)
        {
            return 0;
        }

        var latest = rules.HasLatestDate && rules.Settings.Deadlines.For(report.Agency.Kind) is not null;
        return (rules.HasEarliestDate ? 1 : 0) + (latest ? 1 : 0);
    }
}
