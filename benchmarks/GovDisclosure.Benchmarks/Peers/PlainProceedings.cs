using CsvHelper;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Table four in plain objects.</summary>
[CsvRecord]
public sealed partial class PlainProceedings
{
    [CsvColumn(Prefix = "review.")]
    [RowAddsUp]
    public PlainResults Review { get; set; } = new();

    [CsvColumn(Prefix = "directLitigation.")]
    [RowAddsUp]
    public PlainResults DirectLitigation { get; set; } = new();

    [CsvColumn(Prefix = "litigationAfterReview.")]
    [RowAddsUp]
    public PlainResults LitigationAfterReview { get; set; } = new();
}
