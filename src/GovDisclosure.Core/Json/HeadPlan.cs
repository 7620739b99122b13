namespace GovDisclosure.Json;

/// <summary>The properties of a report that stand before its sections, with their places.</summary>
internal static class HeadPlan
{
    public const int Schema = 0;
    public const int Edition = 1;
    public const int Year = 2;
    public const int Agency = 3;
    public const int Title = 4;
    public const int Published = 5;
    public const int Preface = 6;

    public static readonly ImmutableArray<PropertyPlan> Properties =
    [
        new(JsonNames.Schema, IsOptional: true),
        new(JsonNames.Edition),
        new(JsonNames.Year),
        new(JsonNames.Agency),
        new(JsonNames.Title),
        new(JsonNames.Published, IsOptional: true),
        new(JsonNames.Preface, IsOptional: true),
    ];
}
