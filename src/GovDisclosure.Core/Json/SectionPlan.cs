using System.Text.Json;
using GovDisclosure.Definition;

namespace GovDisclosure.Json;

/// <summary>A section as a JSON object.</summary>
internal sealed class SectionPlan
{
    public SectionPlan(Edition edition, ReportSection section)
    {
        Section = section;
        Name = JsonEncodedText.Encode(section.Code);
        Table = StatutoryForm.Of(edition).TableOf(section) is { } table ? new TablePlan(edition, table) : null;
        Contents =
        [
            SectionContent.Narrative,
            .. section == ReportSection.Overview ? [SectionContent.Disclosures] : ImmutableArray<SectionContent>.Empty,
            .. Table is null ? ImmutableArray<SectionContent>.Empty : [SectionContent.Table],
            .. section == ReportSection.OtherMatters ? [SectionContent.Fees] : ImmutableArray<SectionContent>.Empty,
        ];
        Properties = new ObjectPlan([.. Contents.Select(content => new PropertyPlan(NameOf(content), IsOptional: content != SectionContent.Table))]);
    }

    public ReportSection Section { get; }

    public JsonEncodedText Name { get; }

    public TablePlan? Table { get; }

    /// <summary>What the section may hold, in the order in which it is written.</summary>
    public ImmutableArray<SectionContent> Contents { get; }

    public ObjectPlan Properties { get; }

    private static JsonEncodedText NameOf(SectionContent content) => content switch
    {
        SectionContent.Narrative => JsonNames.Narrative,
        SectionContent.Disclosures => JsonNames.Disclosures,
        SectionContent.Table => JsonNames.Table,
        _ => JsonNames.Fees,
    };
}
