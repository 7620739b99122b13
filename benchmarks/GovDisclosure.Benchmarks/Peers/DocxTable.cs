namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A Word table.</summary>
internal sealed record DocxTable(
    string Style, string Caption, string Description, IReadOnlyList<int> Widths, IReadOnlyList<DocxRow> Rows);
