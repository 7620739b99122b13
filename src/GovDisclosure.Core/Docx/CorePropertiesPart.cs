using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>The properties that a file manager and a screen reader show: title, organ, language, date.</summary>
internal static class CorePropertiesPart
{
    public const string Name = "docProps/core.xml";

    public static void Write(AnnualReport report, XmlOutput xml)
    {
        xml.Markup("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>
            """u8);
        xml.Text(report.Title);
        xml.Markup("</dc:title><dc:creator>"u8);
        xml.Text(report.Agency.Name);
        xml.Markup("</dc:creator><dc:language>zh-CN</dc:language>"u8);
        if (report.Published is { } date)
        {
            WriteDate("<dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8, date, "</dcterms:created>"u8, xml);
            WriteDate("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">"u8, date, "</dcterms:modified>"u8, xml);
        }

        xml.Markup("</cp:coreProperties>"u8);
    }

    private static void WriteDate(ReadOnlySpan<byte> start, DateOnly date, ReadOnlySpan<byte> end, XmlOutput xml)
    {
        xml.Markup(start);
        xml.Text(date.ToString(ReportDate.Format, CultureInfo.InvariantCulture));
        xml.Markup("T00:00:00Z"u8);
        xml.Markup(end);
    }
}
