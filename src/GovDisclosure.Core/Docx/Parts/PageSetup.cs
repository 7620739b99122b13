using System.Text;

namespace GovDisclosure.Docx.Parts;

/// <summary>The page of a layout: A4, margins, line grid, page numbers.</summary>
internal static class PageSetup
{
    public const string OddFooterId = "rId4";
    public const string EvenFooterId = "rId5";

    private static readonly ImmutableArray<byte[]> Properties = [.. PageLayout.All.Select(Make)];

    public static ReadOnlySpan<byte> Of(PageLayout layout) => Properties[PageLayout.All.IndexOf(layout)];

    private static byte[] Make(PageLayout layout) => Encoding.UTF8.GetBytes(string.Concat(
        "<w:sectPr>",
        $"""<w:footerReference w:type="default" r:id="{OddFooterId}"/>""",
        $"""<w:footerReference w:type="even" r:id="{EvenFooterId}"/>""",
        $"""<w:pgSz w:w="{PageLayout.PageWidth}" w:h="{PageLayout.PageHeight}"/>""",
        $"""<w:pgMar w:top="{layout.Top}" w:right="{layout.Right}" w:bottom="{layout.Bottom}" w:left="{layout.Left}" w:header="{layout.Header}" w:footer="{layout.Footer}" w:gutter="0"/>""",
        layout.LineGrid is { } pitch ? $"""<w:docGrid w:type="lines" w:linePitch="{pitch}"/>""" : "",
        "</w:sectPr>"));
}
