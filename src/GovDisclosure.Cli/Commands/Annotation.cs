using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Docx;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Commands;

/// <summary><c>--annotate OUT</c>: a copy of the document that is checked, with a comment for every finding and every proposal. OUT appears complete or not at all.</summary>
internal sealed class Annotation(string source, string target, Language language)
{
    private readonly List<ReportComment> _comments = [];

    /// <summary>Takes what was found in the report. Of many proposals the most plausible become comments: more would bury the cells.</summary>
    public void Add(CheckedReport report)
    {
        if (report.Standing == Standing.Unreadable)
        {
            return;
        }

        _comments.AddRange(report.Result.Findings.Select(finding => ReportComment.Of(finding, language)));
        if (report.Located is { } located)
        {
            _comments.AddRange(
                from proposal in located.Repair.Proposals
                let text = string.Join('\n', MendedRules.Describe(proposal, located.Findings, language).Prepend(proposal.ToString(language)))
                from change in proposal.Changes
                select new ReportComment(change.Cell, text));
        }
    }

    /// <summary>Writes the copy.</summary>
    /// <returns>Whether it was written. If not, the reason is told.</returns>
    public bool Write(Terminal terminal)
    {
        try
        {
            var file = TargetFile.Docx(target, Words.AnnotatedOnlyDocx, source);
            var isWritten = false;
            using var input = File.OpenRead(source);
            file.Write(stream => isWritten = ReportDocx.Annotate(input, _comments, stream).Value is not null);
            return isWritten ? true : throw new Problem(Words.NothingRead);
        }
        catch (Exception exception) when (Problem.Describe(exception) is { } problem)
        {
            terminal.Error.WriteLine($"{Visible.Of(target)}: {problem.In(language)}");
            return false;
        }
    }
}
