using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>What came of adding up reports.</summary>
/// <param name="Agency">The organ that the sum is of; empty if nobody said.</param>
/// <param name="Year">The year.</param>
/// <param name="Reports">How many reports were added.</param>
/// <param name="Findings">What is wrong with the children, or with the parent.</param>
/// <param name="Out">The file that was to be written, if any.</param>
/// <param name="IsWritten">Whether it was.</param>
/// <param name="Blank">The cells that the written file leaves blank.</param>
internal sealed record RolledUp(
    string Agency, int Year, long Reports, IReadOnlyCollection<Finding> Findings, string? Out, bool IsWritten, IReadOnlyList<BlankSum> Blank);
