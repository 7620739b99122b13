using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>A file with the results for its reports, in order.</summary>
/// <param name="Name">The name as given.</param>
/// <param name="Reports">The reports that were read.</param>
/// <param name="Error">Why the file could not be read, or not to its end; <see langword="null"/> if it could.</param>
internal sealed record CheckedFile(string Name, IReadOnlyList<CheckedReport> Reports, LocalizedText? Error)
{
    /// <summary>The exit code if this were the only file.</summary>
    public int ExitCode =>
        Error is not null || !Reports.Any(report => report.IsReadable) ? Cli.ExitCode.Unreadable
        : Reports.All(report => report.Result.IsCertified) ? Cli.ExitCode.Success
        : Cli.ExitCode.Findings;

    public static CheckedFile Check(string name, Terminal terminal, CancellationToken cancellation)
    {
        var reports = new List<CheckedReport>();
        try
        {
            using var source = ReportSource.Open(name, terminal);
            foreach (var read in source.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                reports.Add(new CheckedReport(read));
            }

            return new CheckedFile(name, reports, null);
        }
        catch (Exception exception) when (Problem.Describe(exception) is not null)
        {
            return new CheckedFile(name, reports, Problem.Describe(exception));
        }
    }
}
