namespace GovDisclosure.Docx.Parts;

/// <summary>The page number, — 1 —. Its styles say where it stands on odd and on even pages.</summary>
internal static class FooterParts
{
    // Without the hint the dashes come out in the Latin typeface, and short.
    private const string Run = """<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>""";

    public static readonly FixedPart OddPages = Make("word/footer1.xml", StyleIds.Footer);

    public static readonly FixedPart EvenPages = Make("word/footer2.xml", StyleIds.EvenFooter);

    private static FixedPart Make(string name, string style) => FixedPart.Of(name, $"""
        <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:p>
            <w:pPr><w:pStyle w:val="{style}"/></w:pPr>
            <w:r>{Run}<w:t xml:space="preserve">— </w:t></w:r>
            <w:fldSimple w:instr=" PAGE \* Arabic "><w:r>{Run}<w:t>1</w:t></w:r></w:fldSimple>
            <w:r>{Run}<w:t xml:space="preserve"> —</w:t></w:r>
          </w:p>
        </w:ftr>
        """);
}
