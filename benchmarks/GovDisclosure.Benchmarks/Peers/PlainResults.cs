using CsvHelper;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A proceeding of table four in a plain object.</summary>
[CsvRecord]
public sealed partial class PlainResults
{
    [CsvColumn("upheld")]
    public long? Upheld { get; set; }

    [CsvColumn("corrected")]
    public long? Corrected { get; set; }

    [CsvColumn("otherResult")]
    public long? OtherResult { get; set; }

    [CsvColumn("pending")]
    public long? Pending { get; set; }

    [CsvColumn("total")]
    public long? Total { get; set; }
}
