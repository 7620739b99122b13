using CsvHelper;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A row of table three in a plain object.</summary>
[CsvRecord]
public sealed partial class PlainApplicants
{
    [CsvColumn("naturalPerson")]
    public long? NaturalPerson { get; set; }

    [CsvColumn("commercialEnterprise")]
    public long? CommercialEnterprise { get; set; }

    [CsvColumn("researchInstitution")]
    public long? ResearchInstitution { get; set; }

    [CsvColumn("publicWelfareOrganization")]
    public long? PublicWelfareOrganization { get; set; }

    [CsvColumn("legalServiceInstitution")]
    public long? LegalServiceInstitution { get; set; }

    [CsvColumn("otherOrganization")]
    public long? OtherOrganization { get; set; }

    [CsvColumn("total")]
    public long? Total { get; set; }
}
