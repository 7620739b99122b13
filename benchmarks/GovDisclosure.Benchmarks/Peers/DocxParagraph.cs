namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A paragraph of a Word document.</summary>
internal sealed record DocxParagraph(string Style, string Text, bool KeepsNext);
