using GovDisclosure.Definition;
using GovDisclosure.Docx.Parts;
using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>Writes the text of a report: title, date, preface, six sections with narrative and tables, signature.</summary>
internal sealed class BodyMarkup(PageLayout layout, int textWidth, Func<ReportSection, TableTemplate?> tables, XmlOutput xml)
{
    /// <summary>What every usual title ends with.</summary>
    private static readonly string TitleEnd = StatutoryForm.Title("", null);

    /// <summary>How many characters of the title fit a line. A size of two half points is twenty twips.</summary>
    private readonly int _titleLine = textWidth / (layout.TitleSize * 10);

    /// <summary>The markup of a document of its own, in a layout.</summary>
    public static BodyMarkup Of(PageLayout layout, Edition edition, XmlOutput xml) =>
        new(layout, layout.TextWidth, section => TableTemplate.Of(layout, edition, section), xml);

    public void Write(AnnualReport report, ReportFrame frame)
    {
        WriteTitle(frame.Title);
        if (frame.Date is { } date && !layout.DateEnds)
        {
            Paragraph(StyleIds.Date, date);
        }

        WriteNarrative(report.Preface, false);
        foreach (var section in ReportSection.All)
        {
            WriteSection(report, section);
        }

        if (frame.Organ.Length > 0)
        {
            Paragraph(StyleIds.Signature, frame.Organ);
        }

        if (frame.Date is { } lastLine && layout.DateEnds)
        {
            Paragraph(StyleIds.Date, lastLine);
        }
    }

    private void WriteSection(AnnualReport report, ReportSection section)
    {
        Heading(1, section.LabelIn(report.Edition));

        // The last paragraph of all goes with the signature, which never stands alone on a page.
        WriteNarrative(report[section], section == ReportSection.All[^1]);
        tables(section)?.Write(report, xml);
    }

    private void WriteNarrative(Narrative narrative, bool keepLast)
    {
        var paragraphs = narrative.Paragraphs;
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var isLast = keepLast && i == paragraphs.Length - 1;
            if (paragraphs[i].Level == 0)
            {
                Paragraph(StyleIds.BodyText, paragraphs[i].Text, isLast);
            }
            else
            {
                Heading(paragraphs[i].Level, paragraphs[i].Text, isLast);
            }
        }
    }

    /// <summary>A title that needs two lines is divided where its sense divides, not where the line ends.</summary>
    private void WriteTitle(string title)
    {
        if (title.Length > _titleLine && title.EndsWith(TitleEnd, StringComparison.Ordinal))
        {
            Open(StyleIds.Title, false);
            RunMarkup.TwoLines(title.AsSpan(0, title.Length - TitleEnd.Length), TitleEnd, xml);
            Close(0);
        }
        else
        {
            Paragraph(StyleIds.Title, title);
        }
    }

    private void Paragraph(string style, string text, bool keepNext = false)
    {
        Open(style, keepNext);
        RunMarkup.Text(text, xml);
        Close(0);
    }

    private void Heading(int level, string text, bool keepNext = false)
    {
        Open(StyleIds.Heading(level), keepNext);
        RunMarkup.Text(text, xml);
        Close(level);
    }

    private void Open(string style, bool keepNext)
    {
        xml.Markup("<w:p><w:pPr><w:pStyle w:val=\""u8);
        xml.Text(style);
        xml.Markup(keepNext ? "\"/><w:keepNext/></w:pPr>"u8 : "\"/></w:pPr>"u8);
    }

    private void Close(int level)
    {
        xml.Markup("</w:p>"u8);
        xml.Visible?.EndParagraph(level);
    }
}
