namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A proceeding of table four in a plain object.</summary>
public sealed class PlainResults
{
    public long? Upheld { get; set; }

    public long? Corrected { get; set; }

    public long? OtherResult { get; set; }

    public long? Pending { get; set; }

    public long? Total { get; set; }
}
