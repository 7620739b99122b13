namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The organ that reports, in a plain object.</summary>
public sealed class PlainAgency
{
    public string Name { get; set; } = "";

    public string Kind { get; set; } = "";
}
