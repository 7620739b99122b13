namespace GovDisclosure.Docx.Parts;

/// <summary>The ids of the styles. Those of built-in styles are the ones that Word itself gives them.</summary>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string TableNormal = "TableNormal";

    /// <summary>In the place of <see cref="Normal"/> where that is the style of somebody else.</summary>
    public const string Base = "FormBase";

    public const string BodyText = "BodyText";
    public const string Title = "Title";
    public const string Date = "Date";
    public const string Signature = "Signature";
    public const string Footer = "Footer";
    public const string EvenFooter = "FooterEven";
    public const string Table = "FormTable";
    public const string TableLabel = "FormLabel";
    public const string TableHeading = "FormHeading";
    public const string TableNumber = "FormNumber";

    private static readonly ImmutableArray<string> Headings = ["Heading1", "Heading2", "Heading3", "Heading4"];

    /// <summary>The style of a heading, level 1 to 4.</summary>
    public static string Heading(int level) => Headings[level - 1];
}
