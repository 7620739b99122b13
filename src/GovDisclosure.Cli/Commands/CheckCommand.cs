using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Cli.Commands;

/// <summary><c>govdisclosure check FILE…</c>. Reports are checked one by one and not kept.</summary>
internal sealed class CheckCommand(Configuration configuration, DateOnly today, ICheckOutput output, Terminal terminal, CancellationToken cancellation)
{
    private readonly HashSet<Waiver> _used = [];

    public int Run(IReadOnlyList<string> names)
    {
        var worst = names.Select(Check).ToList().Max();
        output.End([.. configuration.Waivers.Waivers
            .Where(waiver => !_used.Contains(waiver))
            .Select(waiver => new UnusedWaiver(waiver, waiver.Expires < today))]);
        return worst switch
        {
            Standing.Certified or Standing.Waived => ExitCode.Success,
            Standing.Unreadable => ExitCode.Unreadable,
            _ => ExitCode.Findings,
        };
    }

    // A file of which something could be read is readable, whatever the rest of it is.
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
        return error is not null || found.TrueForAll(standing => standing == Standing.Unreadable) ? Standing.Unreadable
            : found.Contains(Standing.Unreadable) ? Standing.Rejected
            : found.Max();
    }

    private CheckedReport Check(ReadResult<AnnualReport> read)
    {
        var result = ReportChecker.Check(read, configuration.Rules);
        if (read.Value is { } report)
        {
            result = configuration.Waivers.Apply(result, report, today);
            _used.UnionWith(result.Waived.Select(waived => waived.Waiver));
        }

        return new CheckedReport(read.Value, result);
    }
}
