namespace GovDisclosure.Docx.Parts;

/// <summary>What is known of the typefaces, for machines that lack them.</summary>
internal static class FontTablePart
{
    public static FixedPart Make(FontSet fonts) => FixedPart.Of("word/fontTable.xml", $"""
        <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:font w:name="Times New Roman">
            <w:panose1 w:val="02020603050405020304"/>
            <w:charset w:val="00"/>
            <w:family w:val="roman"/>
            <w:pitch w:val="variable"/>
          </w:font>
          {string.Concat(fonts.All.Select(Font))}
        </w:fonts>
        """);

    private static string Font(Typeface typeface) => $"""
        <w:font w:name="{typeface.Name}">
          <w:altName w:val="{typeface.Substitute}"/>
          <w:panose1 w:val="{typeface.Panose}"/>
          <w:charset w:val="86"/>
          <w:family w:val="auto"/>
          <w:pitch w:val="default"/>
        </w:font>
        """;
}
