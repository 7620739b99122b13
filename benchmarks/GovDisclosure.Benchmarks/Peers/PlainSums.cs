namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The arithmetic of the form over plain objects, which both validation libraries are given.</summary>
internal static class PlainSums
{
    public static readonly IReadOnlyDictionary<string, Func<PlainApplicants, long?>> Columns =
        new Dictionary<string, Func<PlainApplicants, long?>>(StringComparer.Ordinal)
        {
            [nameof(PlainApplicants.NaturalPerson)] = row => row.NaturalPerson,
            [nameof(PlainApplicants.CommercialEnterprise)] = row => row.CommercialEnterprise,
            [nameof(PlainApplicants.ResearchInstitution)] = row => row.ResearchInstitution,
            [nameof(PlainApplicants.PublicWelfareOrganization)] = row => row.PublicWelfareOrganization,
            [nameof(PlainApplicants.LegalServiceInstitution)] = row => row.LegalServiceInstitution,
            [nameof(PlainApplicants.OtherOrganization)] = row => row.OtherOrganization,
            [nameof(PlainApplicants.Total)] = row => row.Total,
        };

    public static readonly IReadOnlyList<Func<PlainApplications, PlainApplicants>> Rows =
    [
        table => table.NewlyReceived,
        table => table.CarriedIn,
        table => table.Granted,
        table => table.PartlyGranted,
        table => table.StateSecret,
        table => table.ProhibitedByLaw,
        table => table.SecurityAndStability,
        table => table.ThirdPartyRights,
        table => table.InternalAffairs,
        table => table.ProcessInformation,
        table => table.EnforcementFile,
        table => table.AdministrativeInquiry,
        table => table.NotHeld,
        table => table.RequiresCreation,
        table => table.StillUnclear,
        table => table.PetitionOrComplaint,
        table => table.RepeatedApplication,
        table => table.PublicPublication,
        table => table.ExcessiveApplications,
        table => table.ConfirmOrReissue,
        table => table.CorrectionOverdue,
        table => table.FeeUnpaid,
        table => table.OtherOutcome,
        table => table.OutcomesTotal,
        table => table.CarriedOut,
    ];

    public static bool AddsUp(PlainApplicants row) =>
        row.Total == row.NaturalPerson
            + row.CommercialEnterprise
            + row.ResearchInstitution
            + row.PublicWelfareOrganization
            + row.LegalServiceInstitution
            + row.OtherOrganization;

    public static bool AddsUp(PlainResults row) =>
        row.Total == row.Upheld + row.Corrected + row.OtherResult + row.Pending;

    public static bool OutcomesAddUp(PlainApplications table, Func<PlainApplicants, long?> column) =>
        column(table.OutcomesTotal) == column(table.Granted)
            + column(table.PartlyGranted)
            + column(table.StateSecret)
            + column(table.ProhibitedByLaw)
            + column(table.SecurityAndStability)
            + column(table.ThirdPartyRights)
            + column(table.InternalAffairs)
            + column(table.ProcessInformation)
            + column(table.EnforcementFile)
            + column(table.AdministrativeInquiry)
            + column(table.NotHeld)
            + column(table.RequiresCreation)
            + column(table.StillUnclear)
            + column(table.PetitionOrComplaint)
            + column(table.RepeatedApplication)
            + column(table.PublicPublication)
            + column(table.ExcessiveApplications)
            + column(table.ConfirmOrReissue)
            + column(table.CorrectionOverdue)
            + column(table.FeeUnpaid)
            + column(table.OtherOutcome);

    public static bool Balances(PlainApplications table, Func<PlainApplicants, long?> column) =>
        column(table.NewlyReceived) + column(table.CarriedIn) == column(table.OutcomesTotal) + column(table.CarriedOut);

    public static bool StockHolds(PlainDocuments row) => row.InForce + row.Repealed >= row.Issued;

    public static bool IsFilled(PlainApplicants row) =>
        row.NaturalPerson >= 0
        && row.CommercialEnterprise >= 0
        && row.ResearchInstitution >= 0
        && row.PublicWelfareOrganization >= 0
        && row.LegalServiceInstitution >= 0
        && row.OtherOrganization >= 0
        && row.Total >= 0;

    public static bool IsFilled(PlainResults row) =>
        row.Upheld >= 0 && row.Corrected >= 0 && row.OtherResult >= 0 && row.Pending >= 0 && row.Total >= 0;

    public static bool IsFilled(PlainDocuments row) => row.Issued >= 0 && row.Repealed >= 0 && row.InForce >= 0;

    public static bool IsFilled(PlainDecisions row) => row.Decisions >= 0;

    public static bool IsFilled(PlainFees row) => row.AmountWanYuan >= 0;

    public static bool IsFilled(PlainApplications table)
    {
        foreach (var row in Rows)
        {
            if (!IsFilled(row(table)))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsFilled(PlainProceedings table) =>
        IsFilled(table.Review) && IsFilled(table.DirectLitigation) && IsFilled(table.LitigationAfterReview);

    public static bool IsFilled(PlainActiveDisclosure table) =>
        IsFilled(table.Rules) && IsFilled(table.NormativeDocuments) && IsFilled(table.Licensing)
        && IsFilled(table.Penalty) && IsFilled(table.Coercion) && IsFilled(table.AdministrativeFees);
}
