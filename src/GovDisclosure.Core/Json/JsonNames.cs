using System.Text.Json;
using GovDisclosure.Definition;

namespace GovDisclosure.Json;

/// <summary>The names of properties. What the form names has the codes of the definition; the others are named here.</summary>
internal static class JsonNames
{
    public static readonly JsonEncodedText Schema = JsonEncodedText.Encode("$schema");
    public static readonly JsonEncodedText Edition = JsonEncodedText.Encode(ReportHead.Edition.Code);
    public static readonly JsonEncodedText Year = JsonEncodedText.Encode(ReportHead.Year.Code);
    public static readonly JsonEncodedText Agency = JsonEncodedText.Encode(ReportHead.Agency.Code);
    public static readonly JsonEncodedText AgencyName = JsonEncodedText.Encode(ReportHead.AgencyName.Code);
    public static readonly JsonEncodedText AgencyKind = JsonEncodedText.Encode(ReportHead.AgencyKind.Code);
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode(ReportHead.Title.Code);
    public static readonly JsonEncodedText Published = JsonEncodedText.Encode(ReportHead.Published.Code);
    public static readonly JsonEncodedText Preface = JsonEncodedText.Encode(ReportHead.Preface.Code);

    public static readonly JsonEncodedText Narrative = JsonEncodedText.Encode("narrative");
    public static readonly JsonEncodedText Level = JsonEncodedText.Encode("level");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");

    public static readonly JsonEncodedText Disclosures = JsonEncodedText.Encode("disclosures");
    public static readonly JsonEncodedText Label = JsonEncodedText.Encode("label");
    public static readonly JsonEncodedText Count = JsonEncodedText.Encode("count");
    public static readonly JsonEncodedText Parts = JsonEncodedText.Encode("parts");

    public static readonly JsonEncodedText Table = JsonEncodedText.Encode("table");

    public static readonly JsonEncodedText Fees = JsonEncodedText.Encode(FeeFigure.Fees.Code);

    /// <summary>The figures of the fees, in the order of their definition.</summary>
    public static readonly ImmutableArray<JsonEncodedText> FeeFigures = [.. FeeFigure.All.Select(figure => JsonEncodedText.Encode(figure.Code))];
}
