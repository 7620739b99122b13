namespace GovDisclosure.Docx.Parts;

/// <summary>The parts that are the same in every document of a layout and a font scheme, in the order in which they are packed.</summary>
internal static class FixedParts
{
    // Made when they are first asked for: a program that writes one document makes one set.
    private static readonly ImmutableArray<Lazy<ImmutableArray<FixedPart>>> Parts =
        [.. from layout in PageLayout.All
            from scheme in FontSet.Schemes
            select new Lazy<ImmutableArray<FixedPart>>(() => Make(layout, scheme))];

    public static ImmutableArray<FixedPart> Of(ReportDocxLayout layout, FontScheme scheme) =>
        Parts[((int)layout * FontSet.Schemes.Length) + (int)scheme].Value;

    private static ImmutableArray<FixedPart> Make(PageLayout layout, FontScheme scheme)
    {
        var fonts = FontSet.Of(scheme);
        return
        [
            PackageParts.ContentTypes,
            PackageParts.Relationships,
            PackageParts.DocumentRelationships,
            StylesPart.Make(layout, fonts),
            SettingsPart.Make(layout),
            FontTablePart.Make(fonts),
            FooterParts.OddPages,
            FooterParts.EvenPages,
            PackageParts.FactsRelationships,
            PackageParts.FactsProperties,
        ];
    }
}
