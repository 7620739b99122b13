using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Output;

/// <summary>What could be repaired in a report, and what was.</summary>
/// <param name="File">The file of the report.</param>
/// <param name="Report">The report as it was read.</param>
/// <param name="Result">The proposals.</param>
/// <param name="Out">The file that was to be written, if any.</param>
/// <param name="Written">The proposal that was applied to it, or <see langword="null"/> if it was not written.</param>
internal sealed record Repaired(string File, AnnualReport Report, RepairResult Result, string? Out, RepairProposal? Written);
