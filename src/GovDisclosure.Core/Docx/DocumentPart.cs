using GovDisclosure.Definition;
using GovDisclosure.Docx.Parts;
using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>The text of the document: title, date, six sections with narrative and tables, signature.</summary>
internal static class DocumentPart
{
    public const string Name = "word/document.xml";

    /// <summary>How many characters of the title fit a line of the page.</summary>
    private const int TitleLine = 20;

    /// <summary>What every usual title ends with.</summary>
    private static readonly string TitleEnd = StatutoryForm.Title("", null);

    public static void Write(AnnualReport report, XmlOutput xml)
    {
        xml.Markup("""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
            """u8);
        WriteTitle(report.Title, xml);
        if (report.Published is { } date)
        {
            Paragraph(StyleIds.Date, string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日"), xml);
        }

        foreach (var section in ReportSection.All)
        {
            WriteSection(report, section, xml);
        }

        if (report.Agency.Name.Length > 0)
        {
            Paragraph(StyleIds.Signature, report.Agency.Name, xml);
        }

        xml.Markup(PageSetup.Markup);
        xml.Markup("</w:body></w:document>"u8);
    }

    private static void WriteSection(AnnualReport report, ReportSection section, XmlOutput xml)
    {
        Heading(1, section.LabelIn(report.Edition), xml);
        var paragraphs = report[section].Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            // The last paragraph of all goes with the signature, which never stands alone on a page.
            var isLast = i == paragraphs.Length - 1 && section == ReportSection.All[^1];
            if (paragraphs[i].Level == 0)
            {
                Paragraph(StyleIds.BodyText, paragraphs[i].Text, xml, isLast);
            }
            else
            {
                Heading(paragraphs[i].Level, paragraphs[i].Text, xml, isLast);
            }
        }

        TableTemplate.Of(report.Edition, section)?.Write(report, xml);
    }

    /// <summary>A title that needs two lines is divided where its sense divides, not where the line ends.</summary>
    private static void WriteTitle(string title, XmlOutput xml)
    {
        if (title.Length > TitleLine && title.EndsWith(TitleEnd, StringComparison.Ordinal))
        {
            Open(StyleIds.Title, false, xml);
            RunMarkup.TwoLines(title.AsSpan(0, title.Length - TitleEnd.Length), TitleEnd, xml);
            Close(0, xml);
        }
        else
        {
            Paragraph(StyleIds.Title, title, xml);
        }
    }

    private static void Paragraph(string style, string text, XmlOutput xml, bool keepNext = false)
    {
        Open(style, keepNext, xml);
        RunMarkup.Text(text, xml);
        Close(0, xml);
    }

    private static void Heading(int level, string text, XmlOutput xml, bool keepNext = false)
    {
        Open(StyleIds.Heading(level), keepNext, xml);
        RunMarkup.Text(text, xml);
        Close(level, xml);
    }

    private static void Open(string style, bool keepNext, XmlOutput xml)
    {
        xml.Markup("<w:p><w:pPr><w:pStyle w:val=\""u8);
        xml.Text(style);
        xml.Markup(keepNext ? "\"/><w:keepNext/></w:pPr>"u8 : "\"/></w:pPr>"u8);
    }

    private static void Close(int level, XmlOutput xml)
    {
        xml.Markup("</w:p>"u8);
        xml.Visible?.EndParagraph(level);
    }
}
