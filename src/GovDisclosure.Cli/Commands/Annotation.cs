using System.Globalization;
using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Commands;

/// <summary><c>--annotate OUT</c>: a copy of the document that is checked, with a comment for every finding and every proposal. OUT appears complete or not at all.</summary>
internal sealed class Annotation(string source, string target, Language language)
{
    // More would bury the cells under comments; the repair command lists them all.
    private const int MostProposals = 3;

    private readonly List<ReportComment> _comments = [];

    /// <summary>Takes what was found in the report.</summary>
    public void Add(AnnualReport report, CheckResult result)
    {
        _comments.AddRange(result.Findings.Select(finding => ReportComment.Of(finding, language)));
        _comments.AddRange(
            from proposal in ReportRepair.Propose(report).Proposals.Take(MostProposals)
            let text = string.Join('\n', MendedBy(proposal, result).Prepend(proposal.ToString(language)))
            from change in proposal.Changes
            select new ReportComment(change.Cell, text));
    }

    /// <summary>The rules whose findings a proposal mends, with their law, one a line.</summary>
    private IEnumerable<string> MendedBy(RepairProposal proposal, CheckResult result) =>
        from finding in result.Findings
        where proposal.Certificate.Mended.Any(mended => mended.Relation.Left.SequenceEqual(finding.Left.Select(value => value.Cell)))
        group finding by finding.Rule into mended
        let law = mended.First().Basis is { } basis ? (language == Language.Chinese ? basis.Chinese : basis.English) : null
        select string.Format(CultureInfo.InvariantCulture, Words.Mends.In(language), mended.Key.Id, mended.Key.Title.In(language))
            + (law is null ? "" : string.Format(CultureInfo.InvariantCulture, Words.ByLaw.In(language), law));

    /// <summary>Writes the copy.</summary>
    /// <returns>Whether it was written. If not, the reason is told.</returns>
    public bool Write(Terminal terminal)
    {
        try
        {
            var file = new TargetFile(target, source);
            if (file.Format != FileFormat.Docx)
            {
                throw new Problem(Words.AnnotatedOnlyDocx);
            }

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
