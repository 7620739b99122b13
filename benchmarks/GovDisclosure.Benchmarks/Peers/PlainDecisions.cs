using CsvHelper;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A row of table two that holds decisions, in a plain object.</summary>
[CsvRecord]
public sealed partial class PlainDecisions
{
    [CsvColumn("decisions")]
    public long? Decisions { get; set; }
}
