namespace GovDisclosure.Findings;

/// <summary>已豁免的检查意见: a finding and the waiver that accepts it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Waiver">The waiver.</param>
public sealed record WaivedFinding(Finding Finding, Waiver Waiver);
