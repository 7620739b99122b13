namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A row of table two that holds decisions, in a plain object.</summary>
public sealed class PlainDecisions
{
    public long? Decisions { get; set; }
}
