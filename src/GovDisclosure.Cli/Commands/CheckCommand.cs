using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Cli.Commands;

/// <summary><c>govdisclosure check FILE…</c>. Reports are checked one by one. A bounded number is kept, to be compared across years.</summary>
internal sealed class CheckCommand(
    Configuration configuration, DateOnly today, Annotation? annotation, ICheckOutput output, Terminal terminal, CancellationToken cancellation)
{
    private readonly HashSet<Waiver> _used = [];
    private readonly SeriesReports _reports = new();

    public int Run(IReadOnlyList<string> names)
    {
        var standings = names.Select(Check).ToList();
        foreach (var series in _reports.Check(configuration, today))
        {
            cancellation.ThrowIfCancellationRequested();
            Use(series.Result);
            output.Add(series);
            standings.Add(series.Standing);
        }

        output.End(!_reports.AreTooMany, [.. configuration.Waivers.Waivers
            .Where(waiver => !_used.Contains(waiver))
            .Select(waiver => new UnusedWaiver(waiver, waiver.Expires < today))]);
        return standings.Max() switch
        {
            Standing.Certified or Standing.Waived => ExitCode.Success,
            Standing.Unreadable => ExitCode.Unreadable,
            _ => ExitCode.Findings,
        };
    }

    // What could be read of a file is checked; the file is readable only if all of it is.
    private Standing Check(string name)
    {
        output.BeginFile(name);
        var found = new List<Standing>();
        LocalizedText? error = null;
        try
        {
            using var source = ReportSource.Open(name, terminal);
            foreach (var read in source.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                var report = Check(read);
                output.Add(report);
                error ??= report.Fault;
                if (!found.Contains(report.Standing))
                {
                    found.Add(report.Standing);
                }
            }
        }
        catch (Exception exception) when (Problem.Describe(exception) is not null)
        {
            error = Problem.Describe(exception);
        }

        output.EndFile(error);
        return error is not null || found.Count == 0 ? Standing.Unreadable : found.Max();
    }

    private CheckedReport Check(ReadResult<AnnualReport> read)
    {
        var result = ReportChecker.Check(read, configuration.Rules);
        var fault = Unreadable.Why(read);
        if (fault is null && read.Value is { } report)
        {
            result = configuration.Waivers.Apply(result, report, today);
            Use(result);
            _reports.Add(report);
        }

        var found = new CheckedReport(read.Value, result) { Fault = fault, BlanksAreZero = configuration.Rules.Settings.BlanksAreZero };
        annotation?.Add(found);
        return found;
    }

    private void Use(CheckResult result) => _used.UnionWith(result.Waived.Select(waived => waived.Waiver));
}
