namespace GovDisclosure.Cli.Output;

/// <summary>A row of the table of reports.</summary>
internal sealed record ReportRow(string File, Standing Standing)
{
    public string? Agency { get; init; }

    public int? Year { get; init; }

    public int? Passed { get; init; }

    public int? Failed { get; init; }

    public int? Unknown { get; init; }

    public int? Waived { get; init; }

    public bool IsAccepted => Standing is Standing.Certified or Standing.Waived;

    public static ReportRow Of(string file, CheckedReport report) =>
        report.Report is null
            ? new ReportRow(file, Standing.Unreadable)
            : new ReportRow(file, report.Standing)
            {
                Agency = report.Report.Agency.Name,
                Year = report.Report.Year,
                Passed = report.Result.Passed,
                Failed = report.Result.Failed,
                Unknown = report.Result.Unknown,
                Waived = report.Result.Waived.Length,
            };
}
