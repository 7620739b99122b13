namespace GovDisclosure.Docx.Parts;

/// <summary>The styles, with the sizes and spacing of GB/T 9704-2012. Sizes are in half points, lengths in twips.</summary>
internal static class StylesPart
{
    public static FixedPart Make(FontSet fonts) => FixedPart.Of("word/styles.xml", $"""
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
          <w:docDefaults>
            <w:rPrDefault>
              <w:rPr>
                <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{fonts.Body.Name}" w:cs="Times New Roman"/>
                <w:kern w:val="2"/>
                <w:sz w:val="32"/>
                <w:szCs w:val="32"/>
                <w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/>
              </w:rPr>
            </w:rPrDefault>
            <w:pPrDefault/>
          </w:docDefaults>
          {Text(fonts)}
          {Headings(fonts)}
          {Footers(fonts)}
          {Tables(fonts)}
        </w:styles>
        """);

    private static string Text(FontSet fonts) => $"""
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal">
          <w:name w:val="Normal"/>
          <w:qFormat/>
          <w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>
          <w:rPr><w:spacing w:val="-5"/></w:rPr>
        </w:style>
        <w:style w:type="paragraph" w:styleId="{StyleIds.BodyText}">
          <w:name w:val="Body Text"/>
          <w:basedOn w:val="Normal"/>
          <w:qFormat/>
          <w:pPr><w:ind w:firstLine="632" w:firstLineChars="200"/></w:pPr>
        </w:style>
        <w:style w:type="paragraph" w:styleId="{StyleIds.Title}">
          <w:name w:val="Title"/>
          <w:basedOn w:val="Normal"/>
          <w:next w:val="{StyleIds.BodyText}"/>
          <w:qFormat/>
          <w:pPr><w:keepNext/><w:spacing w:after="289" w:line="700" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>
          <w:rPr><w:rFonts w:eastAsia="{fonts.Title.Name}"/><w:spacing w:val="0"/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr>
        </w:style>
        <w:style w:type="paragraph" w:styleId="{StyleIds.Date}">
          <w:name w:val="Date"/>
          <w:basedOn w:val="Normal"/>
          <w:next w:val="{StyleIds.BodyText}"/>
          <w:pPr><w:keepNext/><w:spacing w:after="289"/><w:jc w:val="center"/></w:pPr>
          <w:rPr><w:rFonts w:eastAsia="{fonts.Kai.Name}"/></w:rPr>
        </w:style>
        <w:style w:type="paragraph" w:styleId="{StyleIds.Signature}">
          <w:name w:val="Signature"/>
          <w:basedOn w:val="Normal"/>
          <w:pPr><w:spacing w:before="579"/><w:ind w:right="632" w:rightChars="200"/><w:jc w:val="right"/></w:pPr>
        </w:style>
        """;

    private static string Headings(FontSet fonts) =>
        string.Concat(new[] { fonts.Hei, fonts.Kai, fonts.Body, fonts.Body }.Select((typeface, outline) => $"""
            <w:style w:type="paragraph" w:styleId="{StyleIds.Heading(outline + 1)}">
              <w:name w:val="heading {outline + 1}"/>
              <w:basedOn w:val="Normal"/>
              <w:next w:val="{StyleIds.BodyText}"/>
              <w:qFormat/>
              <w:pPr><w:keepNext/><w:ind w:firstLine="632" w:firstLineChars="200"/><w:outlineLvl w:val="{outline}"/></w:pPr>
              <w:rPr><w:rFonts w:eastAsia="{typeface.Name}"/></w:rPr>
            </w:style>
            """));

    private static string Footers(FontSet fonts) => $"""
        <w:style w:type="paragraph" w:styleId="{StyleIds.Footer}">
          <w:name w:val="footer"/>
          <w:basedOn w:val="Normal"/>
          <w:pPr><w:snapToGrid w:val="0"/><w:spacing w:line="240" w:lineRule="auto"/><w:ind w:right="316"/><w:jc w:val="right"/></w:pPr>
          <w:rPr><w:rFonts w:ascii="{fonts.Song.Name}" w:hAnsi="{fonts.Song.Name}" w:eastAsia="{fonts.Song.Name}"/><w:spacing w:val="0"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>
        </w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="{StyleIds.EvenFooter}">
          <w:name w:val="Footer Even"/>
          <w:basedOn w:val="{StyleIds.Footer}"/>
          <w:pPr><w:ind w:left="316" w:right="0"/><w:jc w:val="left"/></w:pPr>
        </w:style>
        """;

    private static string Tables(FontSet fonts) => $"""
        <w:style w:type="table" w:default="1" w:styleId="TableNormal">
          <w:name w:val="Normal Table"/>
          <w:tblPr>
            <w:tblInd w:w="0" w:type="dxa"/>
            <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>
          </w:tblPr>
        </w:style>
        <w:style w:type="table" w:customStyle="1" w:styleId="{StyleIds.Table}">
          <w:name w:val="Form Table"/>
          <w:basedOn w:val="TableNormal"/>
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
          <w:basedOn w:val="Normal"/>
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
