namespace GovDisclosure.Docx.Parts;

/// <summary>The parts that are the same in every document of a font scheme, in the order in which they are packed.</summary>
internal static class FixedParts
{
    // Made when they are first asked for: a program that writes one document makes one set.
    private static readonly ImmutableArray<Lazy<ImmutableArray<FixedPart>>> Parts =
        [.. Enum.GetValues<FontScheme>().Select(scheme => new Lazy<ImmutableArray<FixedPart>>(() => Make(scheme)))];

    public static ImmutableArray<FixedPart> Of(FontScheme scheme) => Parts[(int)scheme].Value;

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
            FooterParts.OddPages,
            FooterParts.EvenPages,
            PackageParts.FactsRelationships,
            PackageParts.FactsProperties,
        ];
    }
}
