using CsvHelper;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Table three in plain objects.</summary>
[CsvRecord]
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
public sealed partial class PlainApplications
{
    [CsvColumn(Prefix = "newlyReceived.")]
    [RowAddsUp]
    public PlainApplicants NewlyReceived { get; set; } = new();

    [CsvColumn(Prefix = "carriedIn.")]
    [RowAddsUp]
    public PlainApplicants CarriedIn { get; set; } = new();

    [CsvColumn(Prefix = "granted.")]
    [RowAddsUp]
    public PlainApplicants Granted { get; set; } = new();

    [CsvColumn(Prefix = "partlyGranted.")]
    [RowAddsUp]
    public PlainApplicants PartlyGranted { get; set; } = new();

    [CsvColumn(Prefix = "stateSecret.")]
    [RowAddsUp]
    public PlainApplicants StateSecret { get; set; } = new();

    [CsvColumn(Prefix = "prohibitedByLaw.")]
    [RowAddsUp]
    public PlainApplicants ProhibitedByLaw { get; set; } = new();

    [CsvColumn(Prefix = "securityAndStability.")]
    [RowAddsUp]
    public PlainApplicants SecurityAndStability { get; set; } = new();

    [CsvColumn(Prefix = "thirdPartyRights.")]
    [RowAddsUp]
    public PlainApplicants ThirdPartyRights { get; set; } = new();

    [CsvColumn(Prefix = "internalAffairs.")]
    [RowAddsUp]
    public PlainApplicants InternalAffairs { get; set; } = new();

    [CsvColumn(Prefix = "processInformation.")]
    [RowAddsUp]
    public PlainApplicants ProcessInformation { get; set; } = new();

    [CsvColumn(Prefix = "enforcementFile.")]
    [RowAddsUp]
    public PlainApplicants EnforcementFile { get; set; } = new();

    [CsvColumn(Prefix = "administrativeInquiry.")]
    [RowAddsUp]
    public PlainApplicants AdministrativeInquiry { get; set; } = new();

    [CsvColumn(Prefix = "notHeld.")]
    [RowAddsUp]
    public PlainApplicants NotHeld { get; set; } = new();

    [CsvColumn(Prefix = "requiresCreation.")]
    [RowAddsUp]
    public PlainApplicants RequiresCreation { get; set; } = new();

    [CsvColumn(Prefix = "stillUnclear.")]
    [RowAddsUp]
    public PlainApplicants StillUnclear { get; set; } = new();

    [CsvColumn(Prefix = "petitionOrComplaint.")]
    [RowAddsUp]
    public PlainApplicants PetitionOrComplaint { get; set; } = new();

    [CsvColumn(Prefix = "repeatedApplication.")]
    [RowAddsUp]
    public PlainApplicants RepeatedApplication { get; set; } = new();

    [CsvColumn(Prefix = "publicPublication.")]
    [RowAddsUp]
    public PlainApplicants PublicPublication { get; set; } = new();

    [CsvColumn(Prefix = "excessiveApplications.")]
    [RowAddsUp]
    public PlainApplicants ExcessiveApplications { get; set; } = new();

    [CsvColumn(Prefix = "confirmOrReissue.")]
    [RowAddsUp]
    public PlainApplicants ConfirmOrReissue { get; set; } = new();

    [CsvColumn(Prefix = "correctionOverdue.")]
    [RowAddsUp]
    public PlainApplicants CorrectionOverdue { get; set; } = new();

    [CsvColumn(Prefix = "feeUnpaid.")]
    [RowAddsUp]
    public PlainApplicants FeeUnpaid { get; set; } = new();

    [CsvColumn(Prefix = "otherOutcome.")]
    [RowAddsUp]
    public PlainApplicants OtherOutcome { get; set; } = new();

    [CsvColumn(Prefix = "outcomesTotal.")]
    [RowAddsUp]
    public PlainApplicants OutcomesTotal { get; set; } = new();

    [CsvColumn(Prefix = "carriedOut.")]
    [RowAddsUp]
    public PlainApplicants CarriedOut { get; set; } = new();
}
