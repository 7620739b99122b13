using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>What a person is shown about one report, or about a file that could not be read.</summary>
internal sealed record ReportDetails(string File, string? Agency, string? Year)
{
    public LocalizedText? Error { get; init; }

    /// <summary>Which cells are wrong, as far as this can be told.</summary>
    public Located? Located { get; init; }

    public FindingGroups Findings { get; } = new();

    /// <summary>The findings that were waived: as many as are shown.</summary>
    public IReadOnlyList<WaivedFinding> Waived { get; init; } = [];

    public int WaivedCount { get; init; }

    public static ReportDetails Of(string file, CheckedReport report) =>
        Of(file, report.Report?.Agency.Name, Number.Text(report.Report?.Year), report.Result, report.Located);

    public static ReportDetails Of(string title, CheckedSeries series) => Of(title, series.Agency, series.Years, series.Result);

    private static ReportDetails Of(string file, string? agency, string? year, CheckResult result, Located? located = null)
    {
        var details = new ReportDetails(file, agency, year)
        {
            Located = located,
            Waived = [.. result.Waived.Take(FindingGroup.Most)],
            WaivedCount = result.Waived.Length,
        };
        details.Findings.Add(result.Findings);
        return details;
    }
}
