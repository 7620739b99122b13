using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Tests.Docx;

/// <summary>Documents that a caller already has, made with the Open XML SDK.</summary>
internal static class HostDocument
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>
    /// A letterhead as WPS would write it: style ids are numbers, heading 1 is numbered, the page has a header and a footer. Some ids and
    /// names that we would like are taken by other styles.
    /// </summary>
    public static byte[] Letterhead(string lastSection) => Make((main, body) =>
    {
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = new Styles($"""
            <w:styles {W}>
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="微软雅黑"/><w:color w:val="1F3864"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:ind w:firstLine="420"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:qFormat/><w:pPr><w:keepNext/><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="C00000"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:qFormat/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="FormLabel"><w:name w:val="Letter"/><w:basedOn w:val="a"/></w:style>
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="b"><w:name w:val="Form Number"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
            <w:style w:type="character" w:customStyle="1" w:styleId="BodyText"><w:name w:val="Stamp"/></w:style>
            <w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="200" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="200" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
            </w:styles>
            """);
        main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = new Numbering($"""
            <w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="1"/><w:lvlText w:val="第%1章"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
            """);
        main.AddNewPart<HeaderPart>("header").Header = new Header($"<w:hdr {W}><w:p><w:r><w:t>某市人民政府</w:t></w:r></w:p></w:hdr>");
        main.AddNewPart<FooterPart>("footer").Footer = new Footer($"<w:ftr {W}><w:p><w:r><w:t>机密</w:t></w:r></w:p></w:ftr>");
        main.AddNewPart<FontTablePart>("fonts").Fonts = new Fonts($"<w:fonts {W}><w:font w:name=\"宋体\"><w:charset w:val=\"86\"/></w:font></w:fonts>");
        main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings($"<w:settings {W}><w:zoom w:percent=\"90\"/></w:settings>");
        body.InnerXml = $"""
            <w:p {W}><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>总则</w:t></w:r></w:p>
            <w:p {W}><w:pPr><w:pStyle w:val="FormLabel"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:pPr><w:r><w:t>信函</w:t></w:r></w:p>
            <w:p {W}><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>附则</w:t></w:r></w:p>
            <w:sectPr {W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>{lastSection}</w:sectPr>
            """;
    });

    /// <summary>The least that a document can be.</summary>
    public static byte[] Bare() => Make((_, body) => body.AppendChild(new Paragraph(new Run(new Text("正文")))));

    public static byte[] Edit(byte[] file, Action<WordprocessingDocument> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            edit(document);
        }

        return stream.ToArray();
    }

    private static byte[] Make(Action<MainDocumentPart, Body> fill)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = "来函";
            var main = document.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            fill(main, body);
        }

        return stream.ToArray();
    }
}
