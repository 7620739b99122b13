using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>
/// What a reader needs beside the page to have an equal report again: what is not printed, and of the narrative what the form of
/// <see cref="VisibleText"/> loses. <see cref="Hash"/> binds it to the page.
/// </summary>
internal static class FactsPart
{
    public const string Name = "customXml/item1.xml";
    public const string Namespace = "urn:govdisclosure:docx:facts:1";

    // Elements.
    public const string Report = "report";
    public const string Blank = "blank";
    public const string Narrative = "narrative";
    public const string Paragraph = "paragraph";
    public const string Disclosure = "disclosure";
    public const string Fees = "fees";

    // Attributes that are no codes of the form.
    public const string Hash = "sha256";
    public const string Marks = "marks";
    public const string Section = "section";
    public const string Paragraphs = "paragraphs";
    public const string At = "at";
    public const string Level = "level";
    public const string Text = "text";
    public const string Label = "label";
    public const string Count = "count";

    /// <summary>Writes the facts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="visible">What the document shows.</param>
    /// <param name="xml">Where to write.</param>
    public static void Write(AnnualReport report, VisibleText visible, XmlOutput xml)
    {
        xml.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8);
        Open(Report, xml);
        Attribute("xmlns", Namespace, xml);
        Attribute(Hash, visible.Hash(), xml);
        WriteMarks(report.Edition, visible, xml);
        Attribute(ReportHead.Edition.Column, report.Edition.Code, xml);
        Number(ReportHead.Year.Column, report.Year, xml);
        Attribute(ReportHead.AgencyName.Column, report.Agency.Name, xml);
        Attribute(ReportHead.AgencyKind.Column, report.Agency.Kind.Code, xml);
        Attribute(ReportHead.Title.Column, report.Title, xml);
        if (report.Published is { } date)
        {
            Attribute(ReportHead.Published.Column, date.ToString(ReportDate.Format, CultureInfo.InvariantCulture), xml);
        }

        xml.Markup(">"u8);
        WriteNarrative(ReportHead.Preface.Column, report.Preface.Paragraphs, xml);
        foreach (var section in ReportSection.All)
        {
            WriteNarrative(section.Code, report[section].Paragraphs, xml);
        }

        foreach (var count in report.Disclosures)
        {
            WriteDisclosure(count, xml);
        }

        if (report.Fees is { } fees)
        {
            WriteFees(fees, xml);
        }

        Close(Report, xml);
    }

    /// <summary>Writes that there are none: a form to be filled in has nothing that a page could contradict.</summary>
    public static void WriteBlank(XmlOutput xml)
    {
        xml.Markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8);
        Open(Blank, xml);
        Attribute("xmlns", Namespace, xml);
        xml.Markup("/>"u8);
    }

    // Nothing is read from them: they tell what was changed, when the page is no longer the one that was written.
    private static void WriteMarks(Edition edition, VisibleText visible, XmlOutput xml)
    {
        Begin(Marks, xml);
        PageMarks.WriteLines(visible.Bytes, edition, xml);
        PageMarks.WriteParagraphs(visible.Bytes, xml);
        xml.Markup("\""u8);
    }

    private static void WriteNarrative(string section, ImmutableArray<Paragraph> paragraphs, XmlOutput xml)
    {
        if (paragraphs.IsEmpty)
        {
            return;
        }

        Open(Narrative, xml);
        Attribute(Section, section, xml);
        Number<int>(Paragraphs, paragraphs.Length, xml);
        xml.Markup(">"u8);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (paragraphs[i].Text.Length == 0 || !VisibleText.IsPlain(paragraphs[i].Text))
            {
                Open(Paragraph, xml);
                Number<int>(At, i, xml);
                Number<int>(Level, paragraphs[i].Level, xml);
                Attribute(Text, paragraphs[i].Text, xml);
                xml.Markup("/>"u8);
            }
        }

        Close(Narrative, xml);
    }

    private static void WriteDisclosure(DisclosureCount count, XmlOutput xml)
    {
        Open(Disclosure, xml);
        Attribute(Label, count.Label, xml);
        Number(Count, count.Count, xml);
        xml.Markup(">"u8);
        foreach (var part in count.Parts)
        {
            WriteDisclosure(part, xml);
        }

        Close(Disclosure, xml);
    }

    private static void WriteFees(ProcessingFees fees, XmlOutput xml)
    {
        Open(Fees, xml);
        foreach (var figure in FeeFigure.All)
        {
            Number(figure.Column, fees[figure], xml);
        }

        xml.Markup("/>"u8);
    }

    private static void Open(string name, XmlOutput xml)
    {
        xml.Markup("<"u8);
        xml.Text(name);
    }

    private static void Close(string name, XmlOutput xml)
    {
        xml.Markup("</"u8);
        xml.Text(name);
        xml.Markup(">"u8);
    }

    private static void Attribute(string name, string value, XmlOutput xml)
    {
        Begin(name, xml);
        xml.Text(value);
        xml.Markup("\""u8);
    }

    /// <summary>Writes a number; a blank is left out.</summary>
    private static void Number<T>(string name, T? value, XmlOutput xml)
        where T : struct, IUtf8SpanFormattable
    {
        if (value is { } number)
        {
            Begin(name, xml);
            xml.Number(number);
            xml.Markup("\""u8);
        }
    }

    private static void Begin(string name, XmlOutput xml)
    {
        xml.Markup(" "u8);
        xml.Text(name);
        xml.Markup("=\""u8);
    }
}
