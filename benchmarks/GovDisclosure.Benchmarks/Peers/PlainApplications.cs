namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Table three in plain objects.</summary>
[OutcomesAddUp(nameof(PlainApplicants.NaturalPerson))]
[OutcomesAddUp(nameof(PlainApplicants.CommercialEnterprise))]
[OutcomesAddUp(nameof(PlainApplicants.ResearchInstitution))]
[OutcomesAddUp(nameof(PlainApplicants.PublicWelfareOrganization))]
[OutcomesAddUp(nameof(PlainApplicants.LegalServiceInstitution))]
[OutcomesAddUp(nameof(PlainApplicants.OtherOrganization))]
[OutcomesAddUp(nameof(PlainApplicants.Total))]
[Balances(nameof(PlainApplicants.NaturalPerson))]
[Balances(nameof(PlainApplicants.CommercialEnterprise))]
[Balances(nameof(PlainApplicants.ResearchInstitution))]
[Balances(nameof(PlainApplicants.PublicWelfareOrganization))]
[Balances(nameof(PlainApplicants.LegalServiceInstitution))]
[Balances(nameof(PlainApplicants.OtherOrganization))]
[Balances(nameof(PlainApplicants.Total))]
public sealed class PlainApplications
{
    [RowAddsUp]
    public PlainApplicants NewlyReceived { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants CarriedIn { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants Granted { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants PartlyGranted { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants StateSecret { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants ProhibitedByLaw { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants SecurityAndStability { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants ThirdPartyRights { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants InternalAffairs { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants ProcessInformation { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants EnforcementFile { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants AdministrativeInquiry { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants NotHeld { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants RequiresCreation { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants StillUnclear { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants PetitionOrComplaint { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants RepeatedApplication { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants PublicPublication { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants ExcessiveApplications { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants ConfirmOrReissue { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants CorrectionOverdue { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants FeeUnpaid { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants OtherOutcome { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants OutcomesTotal { get; set; } = new();

    [RowAddsUp]
    public PlainApplicants CarriedOut { get; set; } = new();
}
