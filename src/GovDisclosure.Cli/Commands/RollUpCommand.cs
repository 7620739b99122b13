using System.Collections.Immutable;
using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Cli.Commands;

/// <summary><c>govdisclosure rollup FILES… -o OUT</c>. Reports are added up one by one and not kept.</summary>
internal sealed class RollUpCommand(RollUpRequest request, IRollUpOutput output, Terminal terminal, Language language, CancellationToken cancellation)
{
    private readonly FindingGroups _reading = new();
    private readonly List<Agency> _undated = [];
    private readonly SumAmongChildren _sum = new();
    private RollUp? _rollUp;
    private string _current = "";

    public int Run()
    {
        try
        {
            _current = request.Out ?? "";
            var target = request.Out is null ? null : new TargetFile(request.Out, [.. request.Files, .. request.Parent is null ? [] : new[] { request.Parent }]);
            var parent = ReadParent();
            var names = ReadNames();
            AddUp(parent, names);
            if (_rollUp is null)
            {
                throw new Problem(Words.NoYear);
            }

            return Finish(_rollUp, parent, target);
        }
        catch (Exception exception) when (Problem.Describe(exception) is not null)
        {
            terminal.Error.WriteLine($"{Visible.Of(_current)}: {Problem.Describe(exception)!.In(language)}");
            return ExitCode.Unreadable;
        }
    }

    private int Finish(RollUp rollUp, AnnualReport? parent, TargetFile? target)
    {
        var named = request.Agency ?? parent?.Agency.Name ?? Agency.Unknown.Name;
        var agency = new Agency(named, request.Kind ?? parent?.Agency.Kind ?? AgencyKind.ByName(named));
        var isAmongChildren = rollUp.HasChild(agency.Name) || (parent is not null && rollUp.HasChild(parent.Agency.Name));
        var findings = FindingsOn(rollUp, parent, agency, isAmongChildren);
        var isWritten = target is not null && rollUp.IsComplete && !isAmongChildren;
        var blank = ImmutableArray<BlankSum>.Empty;
        if (isWritten)
        {
            _current = request.Out!;
            var sum = rollUp.ToReport(agency);
            blank = BlankSum.In(sum, rollUp);
            target!.Write(stream =>
            {
                ReportFile.Write(target.Format, [sum], stream);
                return true;
            });
        }

        new TextOutput(terminal.ForErrors(), language).WriteFindings(_reading);
        output.Write(new RolledUp(agency.Name, rollUp.Year, rollUp.Reports, findings, request.Out, isWritten, blank));
        return findings.Count > 0 || blank.Length > 0 || _reading.Any || (target is not null && !isWritten) ? ExitCode.Findings : ExitCode.Success;
    }

    private List<Finding> FindingsOn(RollUp rollUp, AnnualReport? parent, Agency agency, bool isAmongChildren)
    {
        var findings = rollUp.Check(request.Rules, agency).Findings.Union(parent is null ? [] : rollUp.Compare(parent, request.Rules).Findings).ToList();
        if (!isAmongChildren && _sum.Find(rollUp, request.Rules) is { } suspected)
        {
            findings.Add(suspected);
        }

        return [.. findings.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal)];
    }

    private void AddUp(AnnualReport? parent, IReadOnlyList<string>? names)
    {
        using var progress = new Progress(terminal, language, request.Files.Where(File.Exists).Sum(file => new FileInfo(file).Length));
        var (before, count) = (0L, 0L);
        foreach (var file in request.Files)
        {
            _current = file;
            using var source = ReportSource.Open(file, terminal);
            foreach (var read in source.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                _reading.Add([.. read.Findings, .. SectionOutline.Check(read).Findings]);
                var report = Unreadable.Require(read, Words.NoReportInFile);
                _rollUp ??= Start(request.Year ?? parent?.Year ?? report.Year, names);
                Add(report);
                progress.Show(before + source.BytesRead, ++count);
            }

            before += source.BytesRead;
        }
    }

    private void Add(AnnualReport report)
    {
        if (_rollUp is null)
        {
            // The first report that states a year begins the roll-up. Whose reports came before is kept, so that the order of the files does not matter.
            _undated.Add(report.Agency);
            return;
        }

        var added = request.Rules.Settings.BlanksAreZero ? report.ToBuilder().FillBlanksWithZero().Build() : report;
        if (_rollUp.Add(added))
        {
            _sum.Add(added);
        }
    }

    private RollUp? Start(int? year, IReadOnlyList<string>? names)
    {
        if (year is null)
        {
            return null;
        }

        var rollUp = Edition.ForYear(year.Value) is null ? throw new Problem(Words.YearBeforeForm)
            : names is null ? new RollUp(year.Value)
            : new RollUp(year.Value, names);
        foreach (var agency in _undated)
        {
            rollUp.Add(new AnnualReportBuilder(Edition.Latest) { Agency = agency }.Build());
        }

        return rollUp;
    }

    private AnnualReport? ReadParent()
    {
        if (request.Parent is null)
        {
            return null;
        }

        _current = request.Parent;
        using var source = ReportSource.Open(request.Parent, terminal);
        return source.ReadOnly(_reading);
    }

    private List<string>? ReadNames()
    {
        if (request.Expected is null)
        {
            return null;
        }

        _current = request.Expected;
        var names = File.ReadLines(request.Expected).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return names.Count == names.Distinct(StringComparer.Ordinal).Count() ? names : throw new Problem(Words.NameTwice);
    }
}
