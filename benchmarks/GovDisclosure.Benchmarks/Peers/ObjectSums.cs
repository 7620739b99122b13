using GovDisclosure.Definition;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Adds plain objects up into another, row by row, as a programmer would write it by hand.</summary>
internal sealed class ObjectSums
{
    private readonly PlainTables _sums = new();
    private readonly Dictionary<Cell, Func<PlainTables, decimal?>> _getters = PropertySums.Getters();

    public decimal? Sum(Cell cell) => _getters[cell](_sums);

    public void Add(PlainTables tables)
    {
        Add(_sums.ActiveDisclosure, tables.ActiveDisclosure);
        Add(_sums.Applications, tables.Applications);
        Add(_sums.Proceedings.Review, tables.Proceedings.Review);
        Add(_sums.Proceedings.DirectLitigation, tables.Proceedings.DirectLitigation);
        Add(_sums.Proceedings.LitigationAfterReview, tables.Proceedings.LitigationAfterReview);
    }

    private static void Add(PlainApplications to, PlainApplications from)
    {
        Add(to.NewlyReceived, from.NewlyReceived);
        Add(to.CarriedIn, from.CarriedIn);
        Add(to.Granted, from.Granted);
        Add(to.PartlyGranted, from.PartlyGranted);
        Add(to.StateSecret, from.StateSecret);
        Add(to.ProhibitedByLaw, from.ProhibitedByLaw);
        Add(to.SecurityAndStability, from.SecurityAndStability);
        Add(to.ThirdPartyRights, from.ThirdPartyRights);
        Add(to.InternalAffairs, from.InternalAffairs);
        Add(to.ProcessInformation, from.ProcessInformation);
        Add(to.EnforcementFile, from.EnforcementFile);
        Add(to.AdministrativeInquiry, from.AdministrativeInquiry);
        Add(to.NotHeld, from.NotHeld);
        Add(to.RequiresCreation, from.RequiresCreation);
        Add(to.StillUnclear, from.StillUnclear);
        Add(to.PetitionOrComplaint, from.PetitionOrComplaint);
        Add(to.RepeatedApplication, from.RepeatedApplication);
        Add(to.PublicPublication, from.PublicPublication);
        Add(to.ExcessiveApplications, from.ExcessiveApplications);
        Add(to.ConfirmOrReissue, from.ConfirmOrReissue);
        Add(to.CorrectionOverdue, from.CorrectionOverdue);
        Add(to.FeeUnpaid, from.FeeUnpaid);
        Add(to.OtherOutcome, from.OtherOutcome);
        Add(to.OutcomesTotal, from.OutcomesTotal);
        Add(to.CarriedOut, from.CarriedOut);
    }

    private static void Add(PlainActiveDisclosure to, PlainActiveDisclosure from)
    {
        Add(to.Rules, from.Rules);
        Add(to.NormativeDocuments, from.NormativeDocuments);
        to.Licensing.Decisions = Add(to.Licensing.Decisions, from.Licensing.Decisions);
        to.Penalty.Decisions = Add(to.Penalty.Decisions, from.Penalty.Decisions);
        to.Coercion.Decisions = Add(to.Coercion.Decisions, from.Coercion.Decisions);
        to.AdministrativeFees.AmountWanYuan = (to.AdministrativeFees.AmountWanYuan ?? 0) + (from.AdministrativeFees.AmountWanYuan ?? 0);
    }

    private static void Add(PlainApplicants to, PlainApplicants from)
    {
        to.NaturalPerson = Add(to.NaturalPerson, from.NaturalPerson);
        to.CommercialEnterprise = Add(to.CommercialEnterprise, from.CommercialEnterprise);
        to.ResearchInstitution = Add(to.ResearchInstitution, from.ResearchInstitution);
        to.PublicWelfareOrganization = Add(to.PublicWelfareOrganization, from.PublicWelfareOrganization);
        to.LegalServiceInstitution = Add(to.LegalServiceInstitution, from.LegalServiceInstitution);
        to.OtherOrganization = Add(to.OtherOrganization, from.OtherOrganization);
        to.Total = Add(to.Total, from.Total);
    }

    private static void Add(PlainDocuments to, PlainDocuments from)
    {
        to.Issued = Add(to.Issued, from.Issued);
        to.Repealed = Add(to.Repealed, from.Repealed);
        to.InForce = Add(to.InForce, from.InForce);
    }

    private static void Add(PlainResults to, PlainResults from)
    {
        to.Upheld = Add(to.Upheld, from.Upheld);
        to.Corrected = Add(to.Corrected, from.Corrected);
        to.OtherResult = Add(to.OtherResult, from.OtherResult);
        to.Pending = Add(to.Pending, from.Pending);
        to.Total = Add(to.Total, from.Total);
    }

    private static long? Add(long? sum, long? value) => (sum ?? 0) + (value ?? 0);
}
