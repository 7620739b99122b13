using System.Text;

namespace GovDisclosure.Docx.Parts;

/// <summary>The page of GB/T 9704-2012: A4, text area 156 by 225 mm, 22 lines, page numbers outside.</summary>
internal static class PageSetup
{
    public const string OddFooterId = "rId4";
    public const string EvenFooterId = "rId5";

    private static readonly byte[] Properties = Encoding.UTF8.GetBytes(string.Concat(
        "<w:sectPr>",
        $"""<w:footerReference w:type="default" r:id="{OddFooterId}"/>""",
        $"""<w:footerReference w:type="even" r:id="{EvenFooterId}"/>""",
        """<w:pgSz w:w="11906" w:h="16838"/>""",
        """<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="851" w:footer="1446" w:gutter="0"/>""",
        """<w:docGrid w:type="lines" w:linePitch="579"/>""",
        "</w:sectPr>"));

    public static ReadOnlySpan<byte> Markup => Properties;
}
