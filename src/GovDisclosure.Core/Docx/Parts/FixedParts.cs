namespace GovDisclosure.Docx.Parts;

/// <summary>The parts that are the same in every document of a font scheme, in the order in which they are packed.</summary>
internal static class FixedParts
{
    private static readonly ImmutableArray<ImmutableArray<FixedPart>> Parts = [.. Enum.GetValues<FontScheme>().Select(Make)];

    public static ImmutableArray<FixedPart> Of(FontScheme scheme) => Parts[(int)scheme];

    private static ImmutableArray<FixedPart> Make(FontScheme scheme)
    {
        var fonts = FontSet.Of(scheme);
        return
        [
            PackageParts.ContentTypes,
            PackageParts.Relationships,
            PackageParts.DocumentRelationships,
            StylesPart.Make(fonts),
            SettingsPart.Part,
            FontTablePart.Make(fonts),
            FooterParts.OddPages(fonts),
            FooterParts.EvenPages(fonts),
        ];
    }
}
