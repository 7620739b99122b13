namespace GovDisclosure.Docx;

/// <summary>Writes runs of text. A table text that misses its line by a little is made narrower.</summary>
internal static class RunMarkup
{
    // A label is made narrower only if nobody sees it, a single word rather than broken; a number too, as long as it can be read.
    private const int NarrowestLabel = 90;
    private const int NarrowestWord = 80;
    private const int LongestWord = 3;
    private const int NarrowestNumber = 50;

    /// <summary>A run of Chinese text. The hint keeps quotation marks and dashes as wide as Chinese characters.</summary>
    public static void Text(ReadOnlySpan<char> text, XmlOutput xml)
    {
        if (!text.IsEmpty)
        {
            xml.Markup("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr>"u8);
            Content(text, xml);
            xml.Markup("</w:r>"u8);
        }
    }

    /// <summary>A run of Chinese text in two lines.</summary>
    public static void TwoLines(ReadOnlySpan<char> first, ReadOnlySpan<char> second, XmlOutput xml) => TwoLines(first, second, 100, xml);

    private static void TwoLines(ReadOnlySpan<char> first, ReadOnlySpan<char> second, int scale, XmlOutput xml)
    {
        Begin(scale, xml);
        Content(first, xml);
        xml.Markup("<w:br/>"u8);
        Content(second, xml);
        xml.Markup("</w:r>"u8);
    }

    /// <summary>A label in a table cell. One too long for its line is divided after its number if that makes two lines of it.</summary>
    public static void Label(ReadOnlySpan<char> label, int width, XmlOutput xml)
    {
        var scale = Scale(label, width);
        if (scale < 100 && scale >= (label.Length <= LongestWord ? NarrowestWord : NarrowestLabel))
        {
            Begin(scale, xml);
            Content(label, xml);
            xml.Markup("</w:r>"u8);
        }
        else if (scale < 100 && EndOfNumber(label) is var end and > 0 && Scale(label[end..], width) is var rest and >= NarrowestLabel)
        {
            TwoLines(label[..end], label[end..], rest, xml);
        }
        else
        {
            Text(label, xml);
        }
    }

    /// <summary>A number in a table cell, perhaps with its unit.</summary>
    public static void Number(ReadOnlySpan<char> number, int width, XmlOutput xml)
    {
        xml.Markup("<w:r>"u8);
        var scale = Scale(number, width);
        if (scale < 100)
        {
            xml.Markup("<w:rPr>"u8);
            Narrow(Math.Max(scale, NarrowestNumber), xml);
            xml.Markup("</w:rPr>"u8);
        }

        Content(number, xml);
        xml.Markup("</w:r>"u8);
    }

    /// <summary>Where a number in brackets, such as （三）, ends at the head of a label with more to come; otherwise 0.</summary>
    private static int EndOfNumber(ReadOnlySpan<char> label)
    {
        var end = label[0] == '（' ? label.IndexOf('）') + 1 : 0;
        return end < label.Length ? end : 0;
    }

    private static int Scale(ReadOnlySpan<char> text, int width)
    {
        var length = PageGeometry.TextLength(text);
        return length <= width ? 100 : width * 100 / length;
    }

    /// <summary>Begins a run of Chinese text, made narrower if it must be.</summary>
    private static void Begin(int scale, XmlOutput xml)
    {
        xml.Markup("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/>"u8);
        if (scale < 100)
        {
            Narrow(scale, xml);
        }

        xml.Markup("</w:rPr>"u8);
    }

    private static void Narrow(int percent, XmlOutput xml)
    {
        xml.Markup("<w:w w:val=\""u8);
        xml.Number(percent);
        xml.Markup("\"/>"u8);
    }

    private static void Content(ReadOnlySpan<char> text, XmlOutput xml)
    {
        // Word drops blanks at the ends of a text, and other programs also runs of blanks, unless told not to.
        var keepsBlanks = text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal);
        xml.Markup(keepsBlanks ? "<w:t xml:space=\"preserve\">"u8 : "<w:t>"u8);
        xml.Text(text);
        xml.Markup("</w:t>"u8);
        xml.Visible?.Append(text);
    }
}
