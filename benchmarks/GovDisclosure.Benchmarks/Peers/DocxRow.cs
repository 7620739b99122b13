namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A row of a Word table.</summary>
internal sealed record DocxRow(bool IsHeader, IReadOnlyList<DocxCell> Cells);
