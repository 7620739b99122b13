namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A row of table three in a plain object.</summary>
public sealed class PlainApplicants
{
    public long? NaturalPerson { get; set; }

    public long? CommercialEnterprise { get; set; }

    public long? ResearchInstitution { get; set; }

    public long? PublicWelfareOrganization { get; set; }

    public long? LegalServiceInstitution { get; set; }

    public long? OtherOrganization { get; set; }

    public long? Total { get; set; }
}
