namespace GovDisclosure.Docx.Parts;

/// <summary>The styles of a layout. Sizes are in half points, lengths in twips.</summary>
internal static class StylesPart
{
    public static FixedPart Make(PageLayout layout, FontSet fonts) => FixedPart.Of("word/styles.xml", $"""
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:docDefaults>
            <w:rPrDefault>
              <w:rPr>
                {Fonts(layout, fonts)}
                {Size(layout)}
              </w:rPr>
            </w:rPrDefault>
            <w:pPrDefault/>
          </w:docDefaults>
          <w:style w:type="paragraph" w:default="1" w:styleId="{StyleIds.Normal}">
            <w:name w:val="Normal"/>
            <w:qFormat/>
            <w:pPr><w:spacing w:line="{layout.TextLine}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>
            <w:rPr><w:spacing w:val="{layout.TextTracking}"/></w:rPr>
          </w:style>
          {Text(layout, fonts, StyleIds.Normal)}
          {Headings(layout, fonts, StyleIds.Normal)}
          {Footers(layout, fonts)}
          <w:style w:type="table" w:default="1" w:styleId="{StyleIds.TableNormal}">
            <w:name w:val="Normal Table"/>
            <w:tblPr>
              <w:tblInd w:w="0" w:type="dxa"/>
              <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>
            </w:tblPr>
          </w:style>
          {Tables(fonts, StyleIds.Normal)}
        </w:styles>
        """);

    /// <summary>The styles for a document that has styles of its own: theirs say nothing about what ours leave open.</summary>
    public static FixedPart MakeForAppending(PageLayout layout, FontSet fonts) => FixedPart.Of("word/styles.xml", $"""
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:style w:type="paragraph" w:customStyle="1" w:styleId="{StyleIds.Base}">
            <w:name w:val="Form Base"/>
            <w:pPr>
              <w:spacing w:before="0" w:after="0" w:line="{layout.TextLine}" w:lineRule="exact"/>
              <w:ind w:left="0" w:right="0" w:firstLine="0"/>
              <w:jc w:val="both"/>
            </w:pPr>
            <w:rPr>
              {Fonts(layout, fonts)}
              <w:color w:val="auto"/>
              <w:spacing w:val="{layout.TextTracking}"/>
              {Size(layout)}
            </w:rPr>
          </w:style>
          {Text(layout, fonts, StyleIds.Base)}
          {Headings(layout, fonts, StyleIds.Base)}
          {Tables(fonts, StyleIds.Base)}
        </w:styles>
        """);

    private static string Fonts(PageLayout layout, FontSet fonts) =>
        $"""<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{layout.TextFace(fonts).Name}" w:cs="Times New Roman"/>""";

    private static string Size(PageLayout layout) => $"""
        <w:kern w:val="2"/>
        <w:sz w:val="{layout.TextSize}"/>
        <w:szCs w:val="{layout.TextSize}"/>
        <w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
        """;

    private static string Text(PageLayout layout, FontSet fonts, string basis) => $"""
        <w:style w:type="paragraph" w:styleId="{StyleIds.BodyText}">
          <w:name w:val="Body Text"/>
          <w:basedOn w:val="{basis}"/>
          <w:qFormat/>
          <w:pPr><w:widowControl w:val="0"/>{FirstLine(layout)}</w:pPr>
        </w:style>
        <w:style w:type="paragraph" w:styleId="{StyleIds.Title}">
          <w:name w:val="Title"/>
          <w:basedOn w:val="{basis}"/>
          <w:next w:val="{StyleIds.BodyText}"/>
          <w:qFormat/>
          <w:pPr><w:keepNext/><w:snapToGrid w:val="0"/><w:spacing w:after="{layout.TextLine / 2}" w:line="{layout.TitleLine}" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>
          <w:rPr><w:rFonts w:eastAsia="{layout.TitleFace(fonts).Name}"/>{Bold(layout.IsTitleBold)}<w:spacing w:val="0"/><w:sz w:val="{layout.TitleSize}"/><w:szCs w:val="{layout.TitleSize}"/></w:rPr>
        </w:style>
        <w:style w:type="paragraph" w:styleId="{StyleIds.Signature}">
          <w:name w:val="Signature"/>
          <w:basedOn w:val="{basis}"/>
          <w:pPr>{(layout.DateEnds ? "<w:keepNext/>" : "")}<w:spacing w:before="{layout.TextLine}"/><w:ind w:right="{layout.Indent}" w:rightChars="200"/><w:jc w:val="right"/></w:pPr>
        </w:style>
        <w:style w:type="paragraph" w:styleId="{StyleIds.Date}">
          <w:name w:val="Date"/>
          <w:basedOn w:val="{basis}"/>
          {(layout.DateEnds ? DateAtEnd(layout) : DateUnderTitle(layout, fonts))}
        </w:style>
        """;

    private static string DateAtEnd(PageLayout layout) =>
        $"""<w:pPr><w:ind w:right="{2 * layout.Indent}" w:rightChars="400"/><w:jc w:val="right"/></w:pPr>""";

    private static string DateUnderTitle(PageLayout layout, FontSet fonts) => $"""
        <w:next w:val="{StyleIds.BodyText}"/>
        <w:pPr><w:keepNext/><w:spacing w:after="{layout.TextLine / 2}"/><w:jc w:val="center"/></w:pPr>
        <w:rPr><w:rFonts w:eastAsia="{fonts.Kai.Name}"/></w:rPr>
        """;

    private static string Headings(PageLayout layout, FontSet fonts, string basis) =>
        string.Concat(layout.Headings.Select((look, outline) => $"""
            <w:style w:type="paragraph" w:styleId="{StyleIds.Heading(outline + 1)}">
              <w:name w:val="heading {outline + 1}"/>
              <w:basedOn w:val="{basis}"/>
              <w:next w:val="{StyleIds.BodyText}"/>
              <w:qFormat/>
              <w:pPr><w:keepNext/>{(outline == 0 ? SpaceAround(layout.HeadingSpace) : "")}{FirstLine(layout)}<w:outlineLvl w:val="{outline}"/></w:pPr>
              <w:rPr><w:rFonts w:eastAsia="{look.Face(fonts).Name}"/>{Bold(look.IsBold)}</w:rPr>
            </w:style>
            """));

    private static string FirstLine(PageLayout layout) => $"""<w:ind w:firstLine="{layout.Indent}" w:firstLineChars="200"/>""";

    private static string SpaceAround(int space) => space == 0 ? "" : $"""<w:spacing w:before="{space}" w:after="{space}"/>""";

    private static string Bold(bool isBold) => isBold ? "<w:b/><w:bCs/>" : "";

    private static string Footers(PageLayout layout, FontSet fonts) => $"""
        <w:style w:type="paragraph" w:styleId="{StyleIds.Footer}">
          <w:name w:val="footer"/>
          <w:basedOn w:val="{StyleIds.Normal}"/>
          <w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="240" w:lineRule="auto"/>{PageNumberPlace(layout, "right")}</w:pPr>
          <w:rPr><w:rFonts w:ascii="{fonts.Song.Name}" w:hAnsi="{fonts.Song.Name}" w:eastAsia="{fonts.Song.Name}"/><w:spacing w:val="0"/><w:sz w:val="{layout.PageNumberSize}"/><w:szCs w:val="{layout.PageNumberSize}"/></w:rPr>
        </w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="{StyleIds.EvenFooter}">
          <w:name w:val="Footer Even"/>
          <w:basedOn w:val="{StyleIds.Footer}"/>
          <w:pPr>{PageNumberPlace(layout, "left")}</w:pPr>
        </w:style>
        """;

    private static string PageNumberPlace(PageLayout layout, string outside) => layout.PageNumberIndent == 0
        ? """<w:jc w:val="center"/>"""
        : $"""<w:ind w:{(outside == "left" ? "right" : "left")}="0" w:{outside}="{layout.PageNumberIndent}"/><w:jc w:val="{outside}"/>""";

    private static string Tables(FontSet fonts, string basis) => $"""
        <w:style w:type="table" w:customStyle="1" w:styleId="{StyleIds.Table}">
          <w:name w:val="Form Table"/>
          <w:basedOn w:val="{StyleIds.TableNormal}"/>
          <w:tblPr>
            <w:tblBorders>
              <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>
              <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>
              <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>
              <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>
              <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>
              <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/>
            </w:tblBorders>
            <w:tblCellMar>
              <w:top w:w="28" w:type="dxa"/>
              <w:left w:w="{PageGeometry.CellMargin}" w:type="dxa"/>
              <w:bottom w:w="28" w:type="dxa"/>
              <w:right w:w="{PageGeometry.CellMargin}" w:type="dxa"/>
            </w:tblCellMar>
          </w:tblPr>
        </w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="{StyleIds.TableLabel}">
          <w:name w:val="Form Label"/>
          <w:basedOn w:val="{basis}"/>
          <w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="300" w:lineRule="exact"/><w:jc w:val="left"/></w:pPr>
          <w:rPr><w:rFonts w:eastAsia="{fonts.Song.Name}"/><w:spacing w:val="0"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr>
        </w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="{StyleIds.TableHeading}">
          <w:name w:val="Form Heading"/>
          <w:basedOn w:val="{StyleIds.TableLabel}"/>
          <w:pPr><w:keepNext/><w:jc w:val="center"/></w:pPr>
        </w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="{StyleIds.TableNumber}">
          <w:name w:val="Form Number"/>
          <w:basedOn w:val="{StyleIds.TableLabel}"/>
          <w:pPr><w:jc w:val="center"/></w:pPr>
        </w:style>
        """;
}
