namespace GovDisclosure.Docx;

/// <summary>A typeface: its name, the one that may stand in for it, and its classification (PANOSE).</summary>
internal sealed record Typeface(string Name, string Substitute, string Panose);
