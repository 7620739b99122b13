namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A section with a table in a plain object.</summary>
public sealed class PlainTableSection<T>
    where T : new()
{
    public List<PlainParagraph> Narrative { get; set; } = [];

    public T Table { get; set; } = new();
}
