namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A row of the first block of table two in a plain object.</summary>
public sealed class PlainDocuments
{
    public long? Issued { get; set; }

    public long? Repealed { get; set; }

    public long? InForce { get; set; }
}
