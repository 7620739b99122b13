using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Commands;

/// <summary><c>govdisclosure repair FILE</c>. It shows what it would change, and changes a copy only when told where to and when there is no choice left.</summary>
internal sealed class RepairCommand(RepairRequest request, IRepairOutput output, Terminal terminal, Language language)
{
    private readonly FindingGroups _reading = new();
    private string _current = "";

    public int Run()
    {
        try
        {
            _current = request.Out ?? request.File;
            var written = request.Out is null ? null : new TargetFile(request.Out, request.File);
            _current = request.File;
            using var source = ReportSource.Open(request.File, terminal);
            var report = source.ReadOnly(_reading);
            return Run(report, written);
        }
        catch (Exception exception) when (Problem.Describe(exception) is not null)
        {
            terminal.Error.WriteLine($"{Visible.Of(_current)}: {Problem.Describe(exception)!.In(language)}");
            return ExitCode.Unreadable;
        }
    }

    private int Run(AnnualReport report, TargetFile? written)
    {
        var result = ReportRepair.Propose(report, new ReportRepairOptions { BlanksAreZero = request.BlanksAreZero });
        if (request.Choice > result.Proposals.Length)
        {
            throw new Problem(new(
                Words.Format(Words.NoSuchProposal, Language.Chinese, result.Proposals.Length),
                Words.Format(Words.NoSuchProposal, Language.English, result.Proposals.Length)));
        }

        var chosen = request.Choice is { } number ? result.Proposals[number - 1] : result.CandidateCount == 1 ? result.Proposals[0] : null;
        var isWritten = written is not null && chosen is not null;
        if (isWritten)
        {
            _current = request.Out!;
            written!.Write(stream =>
            {
                ReportFile.Write(written.Format, [report.With(chosen!)], stream);
                return true;
            });
        }

        new TextOutput(terminal.ForErrors(), language).WriteFindings(_reading);
        output.Write(new Repaired(request.File, report, result, request.Out, isWritten ? chosen : null));
        var isDone = isWritten ? result.Unlocated.IsEmpty : result.Status == RepairStatus.NothingToRepair;
        return isDone && !_reading.Any ? ExitCode.Success : ExitCode.Findings;
    }
}
