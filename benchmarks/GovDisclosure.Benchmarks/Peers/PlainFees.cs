namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The row of table two that holds an amount, in a plain object.</summary>
public sealed class PlainFees
{
    public decimal? AmountWanYuan { get; set; }
}
