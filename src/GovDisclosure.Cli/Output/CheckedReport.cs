using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Cli.Output;

/// <summary>What is shown of one report: whose it is, and what the check found. The report itself is not kept.</summary>
/// <param name="Report">The report, or <see langword="null"/> if there was none.</param>
/// <param name="Result">The result of the check.</param>
internal sealed record CheckedReport(AnnualReport? Report, CheckResult Result)
{
    public Standing Standing => Report is null ? Standing.Unreadable : Standings.Of(Result);
}
