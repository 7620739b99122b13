using System.Text.Json;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The same program with names encoded beforehand, the fastest that <see cref="Utf8JsonWriter"/> offers.</summary>
internal static class HandJsonEncodedWriter
{
    public static void Write(Utf8JsonWriter writer, PlainReport report)
    {
        writer.WriteStartObject();
        writer.WriteString(JsonNames.Edition, report.Edition);
        Write(writer, JsonNames.Year, report.Year);
        writer.WriteStartObject(JsonNames.Agency);
        writer.WriteString(JsonNames.Name, report.Agency.Name);
        writer.WriteString(JsonNames.Kind, report.Agency.Kind);
        writer.WriteEndObject();
        writer.WriteString(JsonNames.Title, report.Title);
        writer.WriteString(JsonNames.Published, report.Published);
        Write(writer, JsonNames.Overview, report.Overview);
        WriteStart(writer, JsonNames.ActiveDisclosure, report.ActiveDisclosure.Narrative);
        Write(writer, report.ActiveDisclosure.Table);
        WriteEnd(writer);
        WriteStart(writer, JsonNames.Applications, report.Applications.Narrative);
        Write(writer, report.Applications.Table);
        WriteEnd(writer);
        WriteStart(writer, JsonNames.Proceedings, report.Proceedings.Narrative);
        Write(writer, JsonNames.Review, report.Proceedings.Table.Review);
        Write(writer, JsonNames.DirectLitigation, report.Proceedings.Table.DirectLitigation);
        Write(writer, JsonNames.LitigationAfterReview, report.Proceedings.Table.LitigationAfterReview);
        WriteEnd(writer);
        Write(writer, JsonNames.Problems, report.Problems);
        Write(writer, JsonNames.OtherMatters, report.OtherMatters);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, PlainSection section)
    {
        writer.WriteStartObject(name);
        Write(writer, section.Narrative);
        writer.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter writer, JsonEncodedText name, List<PlainParagraph> narrative)
    {
        writer.WriteStartObject(name);
        Write(writer, narrative);
        writer.WriteStartObject(JsonNames.Table);
    }

    private static void WriteEnd(Utf8JsonWriter writer)
    {
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, List<PlainParagraph> narrative)
    {
        writer.WriteStartArray(JsonNames.Narrative);
        foreach (var paragraph in narrative)
        {
            writer.WriteStartObject();
            if (paragraph.Level != 0)
            {
                writer.WriteNumber(JsonNames.Level, paragraph.Level);
            }

            writer.WriteString(JsonNames.Text, paragraph.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, PlainActiveDisclosure table)
    {
        Write(writer, JsonNames.Rules, table.Rules);
        Write(writer, JsonNames.NormativeDocuments, table.NormativeDocuments);
        Write(writer, JsonNames.Licensing, table.Licensing);
        Write(writer, JsonNames.Penalty, table.Penalty);
        Write(writer, JsonNames.Coercion, table.Coercion);
        writer.WriteStartObject(JsonNames.AdministrativeFees);
        if (table.AdministrativeFees.AmountWanYuan is { } amount)
        {
            writer.WriteNumber(JsonNames.AmountWanYuan, amount);
        }
        else
        {
            writer.WriteNull(JsonNames.AmountWanYuan);
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PlainApplications table)
    {
        Write(writer, JsonNames.NewlyReceived, table.NewlyReceived);
        Write(writer, JsonNames.CarriedIn, table.CarriedIn);
        Write(writer, JsonNames.Granted, table.Granted);
        Write(writer, JsonNames.PartlyGranted, table.PartlyGranted);
        Write(writer, JsonNames.StateSecret, table.StateSecret);
        Write(writer, JsonNames.ProhibitedByLaw, table.ProhibitedByLaw);
        Write(writer, JsonNames.SecurityAndStability, table.SecurityAndStability);
        Write(writer, JsonNames.ThirdPartyRights, table.ThirdPartyRights);
        Write(writer, JsonNames.InternalAffairs, table.InternalAffairs);
        Write(writer, JsonNames.ProcessInformation, table.ProcessInformation);
        Write(writer, JsonNames.EnforcementFile, table.EnforcementFile);
        Write(writer, JsonNames.AdministrativeInquiry, table.AdministrativeInquiry);
        Write(writer, JsonNames.NotHeld, table.NotHeld);
        Write(writer, JsonNames.RequiresCreation, table.RequiresCreation);
        Write(writer, JsonNames.StillUnclear, table.StillUnclear);
        Write(writer, JsonNames.PetitionOrComplaint, table.PetitionOrComplaint);
        Write(writer, JsonNames.RepeatedApplication, table.RepeatedApplication);
        Write(writer, JsonNames.PublicPublication, table.PublicPublication);
        Write(writer, JsonNames.ExcessiveApplications, table.ExcessiveApplications);
        Write(writer, JsonNames.ConfirmOrReissue, table.ConfirmOrReissue);
        Write(writer, JsonNames.CorrectionOverdue, table.CorrectionOverdue);
        Write(writer, JsonNames.FeeUnpaid, table.FeeUnpaid);
        Write(writer, JsonNames.OtherOutcome, table.OtherOutcome);
        Write(writer, JsonNames.OutcomesTotal, table.OutcomesTotal);
        Write(writer, JsonNames.CarriedOut, table.CarriedOut);
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, PlainDocuments row)
    {
        writer.WriteStartObject(name);
        Write(writer, JsonNames.Issued, row.Issued);
        Write(writer, JsonNames.Repealed, row.Repealed);
        Write(writer, JsonNames.InForce, row.InForce);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, PlainDecisions row)
    {
        writer.WriteStartObject(name);
        Write(writer, JsonNames.Decisions, row.Decisions);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, PlainApplicants row)
    {
        writer.WriteStartObject(name);
        Write(writer, JsonNames.NaturalPerson, row.NaturalPerson);
        Write(writer, JsonNames.CommercialEnterprise, row.CommercialEnterprise);
        Write(writer, JsonNames.ResearchInstitution, row.ResearchInstitution);
        Write(writer, JsonNames.PublicWelfareOrganization, row.PublicWelfareOrganization);
        Write(writer, JsonNames.LegalServiceInstitution, row.LegalServiceInstitution);
        Write(writer, JsonNames.OtherOrganization, row.OtherOrganization);
        Write(writer, JsonNames.Total, row.Total);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, PlainResults row)
    {
        writer.WriteStartObject(name);
        Write(writer, JsonNames.Upheld, row.Upheld);
        Write(writer, JsonNames.Corrected, row.Corrected);
        Write(writer, JsonNames.OtherResult, row.OtherResult);
        Write(writer, JsonNames.Pending, row.Pending);
        Write(writer, JsonNames.Total, row.Total);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, long? value)
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
