using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Embedding;

/// <summary>
/// Puts a report, or a table of it, at the end of a document that somebody else made. The markup is that of <see cref="ReportDocx"/>;
/// only this folder and that of the comments know the Open XML SDK, so a trimmed program that does neither does not contain it.
/// </summary>
internal static class AppendedReport
{
    public static void Append(AnnualReport report, WordprocessingDocument document, ReportDocxOptions options)
    {
        var body = BodyOf(document);
        var layout = PageLayout.Of(options.Layout);
        var fit = new TableFit(TextArea.WidthOf(body), StaysWhole: false);
        Insert(document, body, options, xml =>
            new BodyMarkup(layout, fit.Width, section => TableTemplate.Of(fit, report.Edition, section), xml).Write(report, ReportFrame.Of(report)));
    }

    public static void AppendTable(AnnualReport report, ReportSection section, WordprocessingDocument document, ReportDocxOptions options)
    {
        var body = BodyOf(document);
        var fit = new TableFit(TextArea.WidthOf(body), StaysWhole: false);
        var table = TableTemplate.Of(fit, report.Edition, section)
            ?? throw new ArgumentException($"Section '{section.Code}' has no table.", nameof(section));
        Insert(document, body, options, xml => table.Write(report, xml));
    }

    private static Body BodyOf(WordprocessingDocument document)
    {
        if (document.MainDocumentPart?.Document?.Body is not { } body)
        {
            throw new ArgumentException("The document has no main part with a body. Add one before you append.", nameof(document));
        }

        return document.FileOpenAccess == FileAccess.Read
            ? throw new ArgumentException("The document was opened for reading. Open it as editable.", nameof(document))
            : body;
    }

    private static void Insert(WordprocessingDocument document, Body body, ReportDocxOptions options, Action<XmlOutput> write)
    {
        var content = Parse(write);
        var fonts = FontSet.Of(options.Fonts);
        new AdoptedStyles(document.MainDocumentPart!, PageLayout.Of(options.Layout), fonts).Apply(content);
        AdoptedFonts.AddTo(document.MainDocumentPart!, fonts);

        // The properties of the last section end the body. What stands before them belongs to that section.
        var end = body.LastChild as SectionProperties;
        var last = end is null ? body.LastChild : end.PreviousSibling();
        if (EndsWithTable(last) && content.FirstChild is Table)
        {
            // Two tables without a paragraph between them are one table.
            body.InsertBefore(new DocumentFormat.OpenXml.Wordprocessing.Paragraph(), end);
        }

        foreach (var element in content.ChildElements.ToList())
        {
            element.Remove();
            body.InsertBefore(element, end);
        }
    }

    /// <summary>Whether a table comes last, also within a content control or behind what shows nothing, such as the end of a bookmark.</summary>
    private static bool EndsWithTable(OpenXmlElement? last)
    {
        while (last is not (null or Table or DocumentFormat.OpenXml.Wordprocessing.Paragraph))
        {
            last = last is SdtBlock or SdtContentBlock or CustomXmlBlock && last.LastChild is { } inner ? inner : last.PreviousSibling();
        }

        return last is Table;
    }

    private static Body Parse(Action<XmlOutput> write)
    {
        using var markup = new MemoryStream();
        using (var xml = new XmlOutput(markup))
        {
            xml.Markup("<w:body xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8);
            write(xml);
            xml.Markup("</w:body>"u8);
        }

        return new Body(System.Text.Encoding.UTF8.GetString(markup.GetBuffer().AsSpan(0, checked((int)markup.Length))));
    }
}
