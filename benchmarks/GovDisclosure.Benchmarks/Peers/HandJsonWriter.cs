using System.Text.Json;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A program by hand around <see cref="Utf8JsonWriter"/>, property by property, with names as strings.</summary>
internal static class HandJsonWriter
{
    public static void Write(Utf8JsonWriter writer, PlainReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("edition", report.Edition);
        Write(writer, "year", report.Year);
        writer.WriteStartObject("agency");
        writer.WriteString("name", report.Agency.Name);
        writer.WriteString("kind", report.Agency.Kind);
        writer.WriteEndObject();
        writer.WriteString("title", report.Title);
        writer.WriteString("published", report.Published);
        Write(writer, "overview", report.Overview);
        WriteStart(writer, "activeDisclosure", report.ActiveDisclosure.Narrative);
        Write(writer, report.ActiveDisclosure.Table);
        WriteEnd(writer);
        WriteStart(writer, "applications", report.Applications.Narrative);
        Write(writer, report.Applications.Table);
        WriteEnd(writer);
        WriteStart(writer, "proceedings", report.Proceedings.Narrative);
        Write(writer, "review", report.Proceedings.Table.Review);
        Write(writer, "directLitigation", report.Proceedings.Table.DirectLitigation);
        Write(writer, "litigationAfterReview", report.Proceedings.Table.LitigationAfterReview);
        WriteEnd(writer);
        Write(writer, "problems", report.Problems);
        Write(writer, "otherMatters", report.OtherMatters);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, PlainSection section)
    {
        writer.WriteStartObject(name);
        Write(writer, section.Narrative);
        writer.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter writer, string name, List<PlainParagraph> narrative)
    {
        writer.WriteStartObject(name);
        Write(writer, narrative);
        writer.WriteStartObject("table");
    }

    private static void WriteEnd(Utf8JsonWriter writer)
    {
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, List<PlainParagraph> narrative)
    {
        writer.WriteStartArray("narrative");
        foreach (var paragraph in narrative)
        {
            writer.WriteStartObject();
            if (paragraph.Level != 0)
            {
                writer.WriteNumber("level", paragraph.Level);
            }

            writer.WriteString("text", paragraph.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, PlainActiveDisclosure table)
    {
        Write(writer, "rules", table.Rules);
        Write(writer, "normativeDocuments", table.NormativeDocuments);
        Write(writer, "licensing", table.Licensing);
        Write(writer, "penalty", table.Penalty);
        Write(writer, "coercion", table.Coercion);
        writer.WriteStartObject("administrativeFees");
        if (table.AdministrativeFees.AmountWanYuan is { } amount)
        {
            writer.WriteNumber("amountWanYuan", amount);
        }
        else
        {
            writer.WriteNull("amountWanYuan");
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlainApplications table)
    {
        Write(writer, "newlyReceived", table.NewlyReceived);
        Write(writer, "carriedIn", table.CarriedIn);
        Write(writer, "granted", table.Granted);
        Write(writer, "partlyGranted", table.PartlyGranted);
        Write(writer, "stateSecret", table.StateSecret);
        Write(writer, "prohibitedByLaw", table.ProhibitedByLaw);
        Write(writer, "securityAndStability", table.SecurityAndStability);
        Write(writer, "thirdPartyRights", table.ThirdPartyRights);
        Write(writer, "internalAffairs", table.InternalAffairs);
        Write(writer, "processInformation", table.ProcessInformation);
        Write(writer, "enforcementFile", table.EnforcementFile);
        Write(writer, "administrativeInquiry", table.AdministrativeInquiry);
        Write(writer, "notHeld", table.NotHeld);
        Write(writer, "requiresCreation", table.RequiresCreation);
        Write(writer, "stillUnclear", table.StillUnclear);
        Write(writer, "petitionOrComplaint", table.PetitionOrComplaint);
        Write(writer, "repeatedApplication", table.RepeatedApplication);
        Write(writer, "publicPublication", table.PublicPublication);
        Write(writer, "excessiveApplications", table.ExcessiveApplications);
        Write(writer, "confirmOrReissue", table.ConfirmOrReissue);
        Write(writer, "correctionOverdue", table.CorrectionOverdue);
        Write(writer, "feeUnpaid", table.FeeUnpaid);
        Write(writer, "otherOutcome", table.OtherOutcome);
        Write(writer, "outcomesTotal", table.OutcomesTotal);
        Write(writer, "carriedOut", table.CarriedOut);
    }

    private static void Write(Utf8JsonWriter writer, string name, PlainDocuments row)
    {
        writer.WriteStartObject(name);
        Write(writer, "issued", row.Issued);
        Write(writer, "repealed", row.Repealed);
        Write(writer, "inForce", row.InForce);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, PlainDecisions row)
    {
        writer.WriteStartObject(name);
        Write(writer, "decisions", row.Decisions);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, PlainApplicants row)
    {
        writer.WriteStartObject(name);
        Write(writer, "naturalPerson", row.NaturalPerson);
        Write(writer, "commercialEnterprise", row.CommercialEnterprise);
        Write(writer, "researchInstitution", row.ResearchInstitution);
        Write(writer, "publicWelfareOrganization", row.PublicWelfareOrganization);
        Write(writer, "legalServiceInstitution", row.LegalServiceInstitution);
        Write(writer, "otherOrganization", row.OtherOrganization);
        Write(writer, "total", row.Total);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, PlainResults row)
    {
        writer.WriteStartObject(name);
        Write(writer, "upheld", row.Upheld);
        Write(writer, "corrected", row.Corrected);
        Write(writer, "otherResult", row.OtherResult);
        Write(writer, "pending", row.Pending);
        Write(writer, "total", row.Total);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
