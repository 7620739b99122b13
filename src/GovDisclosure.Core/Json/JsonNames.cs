using System.Text.Json;

namespace GovDisclosure.Json;

/// <summary>The property names that are no part of the form. Sections, rows and columns have the codes of the definition.</summary>
internal static class JsonNames
{
    public static readonly JsonEncodedText Schema = JsonEncodedText.Encode("$schema");
    public static readonly JsonEncodedText Edition = JsonEncodedText.Encode("edition");
    public static readonly JsonEncodedText Year = JsonEncodedText.Encode("year");
    public static readonly JsonEncodedText Agency = JsonEncodedText.Encode("agency");
    public static readonly JsonEncodedText AgencyName = JsonEncodedText.Encode("name");
    public static readonly JsonEncodedText AgencyKind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    public static readonly JsonEncodedText Published = JsonEncodedText.Encode("published");

    public static readonly JsonEncodedText Narrative = JsonEncodedText.Encode("narrative");
    public static readonly JsonEncodedText Level = JsonEncodedText.Encode("level");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");

    public static readonly JsonEncodedText Disclosures = JsonEncodedText.Encode("disclosures");
    public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    public static readonly JsonEncodedText Count = JsonEncodedText.Encode("count");
    public static readonly JsonEncodedText Parts = JsonEncodedText.Encode("parts");

    public static readonly JsonEncodedText Table = JsonEncodedText.Encode("table");

    public static readonly JsonEncodedText Fees = JsonEncodedText.Encode("fees");
    public static readonly JsonEncodedText NoticesIssued = JsonEncodedText.Encode("noticesIssued");
    public static readonly JsonEncodedText AmountNotifiedYuan = JsonEncodedText.Encode("amountNotifiedYuan");
    public static readonly JsonEncodedText AmountReceivedYuan = JsonEncodedText.Encode("amountReceivedYuan");
}
