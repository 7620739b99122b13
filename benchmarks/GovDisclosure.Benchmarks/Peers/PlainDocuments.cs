using CsvHelper;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A row of the first block of table two in a plain object.</summary>
[CsvRecord]
public sealed partial class PlainDocuments
{
    [CsvColumn("issued")]
    public long? Issued { get; set; }

    [CsvColumn("repealed")]
    public long? Repealed { get; set; }

    [CsvColumn("inForce")]
    public long? InForce { get; set; }
}
