using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Repair;

/// <summary>修改: one cell of a proposal, with the value that was found and the value that the equations call for.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Found">The value as reported, or <see langword="null"/> for a blank.</param>
/// <param name="Proposed">The value that it should have.</param>
/// <param name="Slip">The slip that explains this cell alone; see <see cref="RepairProposal.Slip"/> for that of the whole proposal.</param>
public sealed record CellChange(CountCell Cell, long? Found, long Proposed, SlipKind Slip);
