using GovDisclosure.Docx.Parts;
using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>The main part: the text of the report on the pages of its layout.</summary>
internal static class DocumentPart
{
    public const string Name = "word/document.xml";

    public static void Write(AnnualReport report, ReportFrame frame, PageLayout layout, XmlOutput xml)
    {
        xml.Markup("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            """u8);
        BodyMarkup.Of(layout, report.Edition, xml).Write(report, frame);
        xml.Markup(PageSetup.Of(layout));
        xml.Markup("</w:body></w:document>"u8);
    }
}
