namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Table four in plain objects.</summary>
public sealed class PlainProceedings
{
    [RowAddsUp]
    public PlainResults Review { get; set; } = new();

    [RowAddsUp]
    public PlainResults DirectLitigation { get; set; } = new();

    [RowAddsUp]
    public PlainResults LitigationAfterReview { get; set; } = new();
}
