using System.Text.Json;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Reads table three by hand.</summary>
internal static class HandJsonApplications
{
    public static void Read(ref Utf8JsonReader reader, PlainApplications table)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (RowOf(ref reader, table) is { } row)
            {
                Read(ref reader, row);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }

    private static PlainApplicants? RowOf(ref Utf8JsonReader reader, PlainApplications table) =>
        reader.ValueTextEquals("newlyReceived"u8) ? table.NewlyReceived
        : reader.ValueTextEquals("carriedIn"u8) ? table.CarriedIn
        : reader.ValueTextEquals("granted"u8) ? table.Granted
        : reader.ValueTextEquals("partlyGranted"u8) ? table.PartlyGranted
        : reader.ValueTextEquals("stateSecret"u8) ? table.StateSecret
        : reader.ValueTextEquals("prohibitedByLaw"u8) ? table.ProhibitedByLaw
        : reader.ValueTextEquals("securityAndStability"u8) ? table.SecurityAndStability
        : reader.ValueTextEquals("thirdPartyRights"u8) ? table.ThirdPartyRights
        : reader.ValueTextEquals("internalAffairs"u8) ? table.InternalAffairs
        : reader.ValueTextEquals("processInformation"u8) ? table.ProcessInformation
        : reader.ValueTextEquals("enforcementFile"u8) ? table.EnforcementFile
        : reader.ValueTextEquals("administrativeInquiry"u8) ? table.AdministrativeInquiry
        : reader.ValueTextEquals("notHeld"u8) ? table.NotHeld
        : reader.ValueTextEquals("requiresCreation"u8) ? table.RequiresCreation
        : reader.ValueTextEquals("stillUnclear"u8) ? table.StillUnclear
        : reader.ValueTextEquals("petitionOrComplaint"u8) ? table.PetitionOrComplaint
        : reader.ValueTextEquals("repeatedApplication"u8) ? table.RepeatedApplication
        : reader.ValueTextEquals("publicPublication"u8) ? table.PublicPublication
        : reader.ValueTextEquals("excessiveApplications"u8) ? table.ExcessiveApplications
        : reader.ValueTextEquals("confirmOrReissue"u8) ? table.ConfirmOrReissue
        : reader.ValueTextEquals("correctionOverdue"u8) ? table.CorrectionOverdue
        : reader.ValueTextEquals("feeUnpaid"u8) ? table.FeeUnpaid
        : reader.ValueTextEquals("otherOutcome"u8) ? table.OtherOutcome
        : reader.ValueTextEquals("outcomesTotal"u8) ? table.OutcomesTotal
        : reader.ValueTextEquals("carriedOut"u8) ? table.CarriedOut
        : null;

    private static void Read(ref Utf8JsonReader reader, PlainApplicants row)
    {
        HandJson.Enter(ref reader);
        while (HandJson.Next(ref reader))
        {
            if (reader.ValueTextEquals("naturalPerson"u8))
            {
                row.NaturalPerson = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("commercialEnterprise"u8))
            {
                row.CommercialEnterprise = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("researchInstitution"u8))
            {
                row.ResearchInstitution = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("publicWelfareOrganization"u8))
            {
                row.PublicWelfareOrganization = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("legalServiceInstitution"u8))
            {
                row.LegalServiceInstitution = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("otherOrganization"u8))
            {
                row.OtherOrganization = HandJson.Count(ref reader);
            }
            else if (reader.ValueTextEquals("total"u8))
            {
                row.Total = HandJson.Count(ref reader);
            }
            else
            {
                HandJson.Skip(ref reader);
            }
        }
    }
}
