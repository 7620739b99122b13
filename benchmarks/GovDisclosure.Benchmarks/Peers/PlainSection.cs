namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A section of narrative in a plain object.</summary>
public sealed class PlainSection
{
    public List<PlainParagraph> Narrative { get; set; } = [];
}
