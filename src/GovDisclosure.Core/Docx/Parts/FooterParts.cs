namespace GovDisclosure.Docx.Parts;

/// <summary>The page number, — 1 —, at the outer edge of the page.</summary>
internal static class FooterParts
{
    public static FixedPart OddPages(FontSet fonts) => Make("word/footer1.xml", StyleIds.Footer, fonts.Song.Name);

    public static FixedPart EvenPages(FontSet fonts) => Make("word/footer2.xml", StyleIds.EvenFooter, fonts.Song.Name);

    private static FixedPart Make(string name, string style, string font)
    {
        // Without the hint the dashes come out in the Latin typeface, and short.
        var run = $"""<w:rPr><w:rFonts w:hint="eastAsia" w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}"/></w:rPr>""";
        return FixedPart.Of(name, $"""
            <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:p>
                <w:pPr><w:pStyle w:val="{style}"/></w:pPr>
                <w:r>{run}<w:t xml:space="preserve">— </w:t></w:r>
                <w:fldSimple w:instr=" PAGE \* Arabic "><w:r>{run}<w:t>1</w:t></w:r></w:fldSimple>
                <w:r>{run}<w:t xml:space="preserve"> —</w:t></w:r>
              </w:p>
            </w:ftr>
            """);
    }
}
