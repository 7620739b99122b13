using CsvHelper;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The row of table two that holds an amount, in a plain object.</summary>
[CsvRecord]
public sealed partial class PlainFees
{
    [CsvColumn("amountWanYuan")]
    public decimal? AmountWanYuan { get; set; }
}
