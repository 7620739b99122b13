using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>A row of the table of reports.</summary>
internal sealed record ReportRow(string File, Standing Standing)
{
    public string? Agency { get; init; }

    public string? Year { get; init; }

    public int? Passed { get; init; }

    public int? Failed { get; init; }

    public int? Unknown { get; init; }

    public int? Waived { get; init; }

    public bool IsAccepted => Standing is Standing.Certified or Standing.Waived;

    public static ReportRow Of(string file, CheckedReport report) =>
        report.Standing == Standing.Unreadable
            ? new ReportRow(file, Standing.Unreadable) { Agency = report.Report?.Agency.Name, Year = Number.Text(report.Report?.Year) }
            : Of(file, report.Report!.Agency.Name, Number.Text(report.Report.Year), report.Standing, report.Result);

    public static ReportRow Of(string title, CheckedSeries series) => Of(title, series.Agency, series.Years, series.Standing, series.Result);

    private static ReportRow Of(string file, string agency, string year, Standing standing, CheckResult result) =>
        new(file, standing)
        {
            Agency = agency,
            Year = year,
            Passed = result.Passed,
            Failed = result.Failed,
            Unknown = result.Unknown,
            Waived = result.Waived.Length,
        };
}
