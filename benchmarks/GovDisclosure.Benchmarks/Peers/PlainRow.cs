using CsvHelper;
using GovDisclosure.Model;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A row of the wide layout as a record of CsvHelper.</summary>
[CsvRecord]
public sealed partial class PlainRow
{
    [CsvColumn("agency")]
    public string Agency { get; set; } = "";

    [CsvColumn("agencyKind")]
    public string AgencyKind { get; set; } = "";

    [CsvColumn("year")]
    public int? Year { get; set; }

    [CsvColumn("edition")]
    public string Edition { get; set; } = "";

    [CsvColumn(Prefix = "activeDisclosure.")]
    public PlainActiveDisclosure ActiveDisclosure { get; set; } = new();

    [CsvColumn(Prefix = "applications.")]
    public PlainApplications Applications { get; set; } = new();

    [CsvColumn(Prefix = "proceedings.")]
    public PlainProceedings Proceedings { get; set; } = new();

    internal static PlainRow Of(AnnualReport report) => PlainCells.Fill(report, new PlainRow
    {
        Agency = report.Agency.Name,
        AgencyKind = report.Agency.Kind.Code,
        Year = report.Year,
        Edition = report.Edition.Code,
    });
}
