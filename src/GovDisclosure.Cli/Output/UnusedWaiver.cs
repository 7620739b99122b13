using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>A waiver that no finding needed.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="IsExpired">Whether its last day has passed; otherwise no finding has its facts.</param>
internal sealed record UnusedWaiver(Waiver Waiver, bool IsExpired);
