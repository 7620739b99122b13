namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Table two in plain objects.</summary>
public sealed class PlainActiveDisclosure
{
    [StockHolds]
    public PlainDocuments Rules { get; set; } = new();

    [StockHolds]
    public PlainDocuments NormativeDocuments { get; set; } = new();

    [Filled]
    public PlainDecisions Licensing { get; set; } = new();

    [Filled]
    public PlainDecisions Penalty { get; set; } = new();

    [Filled]
    public PlainDecisions Coercion { get; set; } = new();

    [Filled]
    public PlainFees AdministrativeFees { get; set; } = new();
}
