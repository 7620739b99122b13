namespace GovDisclosure.Json;

/// <summary>What a section may hold, each in a property of its own.</summary>
internal enum SectionContent
{
    Narrative,
    Disclosures,
    Table,
    Fees,
}
