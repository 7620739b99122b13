namespace GovDisclosure.Cli.Commands;

/// <summary>What a repair was asked for.</summary>
/// <param name="File">The report.</param>
/// <param name="Out">The file for the repaired report, if any.</param>
/// <param name="Choice">The number of the proposal to apply, if one was chosen.</param>
/// <param name="BlanksAreZero">Whether the profile takes blanks for zeros.</param>
internal sealed record RepairRequest(string File, string? Out, int? Choice, bool BlanksAreZero);
