using System.Text.Json;
using GovDisclosure.Definition;

namespace GovDisclosure.Json;

/// <summary>The JSON shape of a report on one edition of the form, prepared once. The writer and the reader both walk it.</summary>
internal sealed class ReportPlan
{
    private static readonly ImmutableArray<ReportPlan> Plans = [.. Edition.All.Select(edition => new ReportPlan(edition))];

    private ReportPlan(Edition edition)
    {
        Edition = edition;
        EditionCode = JsonEncodedText.Encode(edition.Code);
        Sections = [.. StatutoryForm.Of(edition).Sections.Select(section => new SectionPlan(edition, section))];
        Properties = new ObjectPlan([.. HeadPlan.Properties, .. Sections.Select(section => new PropertyPlan(section.Name))]);
    }

    public Edition Edition { get; }

    public JsonEncodedText EditionCode { get; }

    public ImmutableArray<SectionPlan> Sections { get; }

    public ObjectPlan Properties { get; }

    public static ReportPlan Of(Edition edition) => Plans[edition.Index];
}
