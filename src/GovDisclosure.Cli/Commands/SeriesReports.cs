using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Model;
using GovDisclosure.Rules.RollUps;
using GovDisclosure.Rules.Series;

namespace GovDisclosure.Cli.Commands;

/// <summary>The reports of a check that are compared across years. They must be kept for that, so there is a bound to them.</summary>
internal sealed class SeriesReports
{
    /// <summary>The most reports that are compared.</summary>
    public const int Most = 2000;

    private Dictionary<string, List<AnnualReport>>? _byAgency = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Whether there were more reports than can be kept, so that none is compared.</summary>
    public bool AreTooMany => _byAgency is null;

    public void Add(AnnualReport report)
    {
        if (_count++ == Most)
        {
            _byAgency = null;
        }

        if (_byAgency is null || report.Agency.Name.Length == 0)
        {
            return;
        }

        if (!_byAgency.TryGetValue(report.Agency.Name, out var reports))
        {
            _byAgency[report.Agency.Name] = reports = [];
        }

        // The same report in two files is one.
        if (!reports.Contains(report))
        {
            reports.Add(report);
        }
    }

    /// <summary>Compares the reports of each organ that has several, then the texts of different organs.</summary>
    public IEnumerable<CheckedSeries> Check(Configuration configuration, DateOnly today)
    {
        foreach (var (agency, reports) in _byAgency ?? [])
        {
            if (reports.Count > 1)
            {
                // A finding between years is waived for the organ, without a year.
                var result = configuration.Waivers.Apply(SeriesChecker.Check(reports, configuration.Rules), agency, null, today);
                yield return new CheckedSeries(agency, reports.Min(report => report.Year), reports.Max(report => report.Year), result);
            }
        }

        foreach (var (agency, year, found) in AgencyTextChecker.CheckEach((_byAgency ?? []).Values.SelectMany(reports => reports), configuration.Rules))
        {
            // Who has its text for itself is not worth a line.
            if (found.Findings.Length > 0)
            {
                yield return new CheckedSeries(agency, year, year, configuration.Waivers.Apply(found, agency, year, today)) { IsAcrossAgencies = true };
            }
        }
    }
}
