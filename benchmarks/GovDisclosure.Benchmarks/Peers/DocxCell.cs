namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A cell of a Word table as it stands in the file.</summary>
internal sealed record DocxCell(DocxParagraph Paragraph, int Width, int Span, DocxMerge Merge, bool IsShaded);
