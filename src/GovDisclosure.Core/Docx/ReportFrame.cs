using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>What stands around the six sections: title, date, organ.</summary>
/// <param name="Title">The title.</param>
/// <param name="Date">The date of publication in words, or <see langword="null"/>.</param>
/// <param name="Organ">The name of the organ; empty if it is not known.</param>
internal sealed record ReportFrame(string Title, string? Date, string Organ)
{
    private const string OrganPlace = "____________________";

    /// <summary>Places to fill in.</summary>
    public static readonly ReportFrame Blank = new(
        StatutoryForm.Title(OrganPlace + " ______年", null), "______年____月____日", OrganPlace);

    public static ReportFrame Of(AnnualReport report) => new(
        report.Title,
        report.Published is { } date ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日") : null,
        report.Agency.Name);
}
