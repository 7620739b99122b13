using CsvHelper;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Table two in plain objects.</summary>
[CsvRecord]
public sealed partial class PlainActiveDisclosure
{
    [CsvColumn(Prefix = "rules.")]
    [StockHolds]
    public PlainDocuments Rules { get; set; } = new();

    [CsvColumn(Prefix = "normativeDocuments.")]
    [StockHolds]
    public PlainDocuments NormativeDocuments { get; set; } = new();

    [CsvColumn(Prefix = "licensing.")]
    [Filled]
    public PlainDecisions Licensing { get; set; } = new();

    [CsvColumn(Prefix = "penalty.")]
    [Filled]
    public PlainDecisions Penalty { get; set; } = new();

    [CsvColumn(Prefix = "coercion.")]
    [Filled]
    public PlainDecisions Coercion { get; set; } = new();

    [CsvColumn(Prefix = "administrativeFees.")]
    [Filled]
    public PlainFees AdministrativeFees { get; set; } = new();
}
