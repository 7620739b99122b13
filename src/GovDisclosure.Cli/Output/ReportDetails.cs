using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>What a person is shown about one report, or about a file that could not be read.</summary>
internal sealed record ReportDetails(string File, string? Agency, int? Year)
{
    public LocalizedText? Error { get; init; }

    public FindingGroups Findings { get; } = new();

    /// <summary>The findings that were waived: as many as are shown.</summary>
    public IReadOnlyList<WaivedFinding> Waived { get; init; } = [];

    public int WaivedCount { get; init; }

    public static ReportDetails Of(string file, CheckedReport report)
    {
        var details = new ReportDetails(file, report.Report?.Agency.Name, report.Report?.Year)
        {
            Waived = [.. report.Result.Waived.Take(FindingGroup.Most)],
            WaivedCount = report.Result.Waived.Length,
        };
        details.Findings.Add(report.Result.Findings);
        return details;
    }
}
