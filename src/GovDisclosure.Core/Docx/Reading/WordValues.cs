namespace GovDisclosure.Docx.Reading;

/// <summary>Reads the values that elements state.</summary>
internal static class WordValues
{
    private const int BodyText = 9;

    /// <summary>Whether a switch is on, as it is where it stands without a value.</summary>
    public static bool IsOn(XmlPart xml) => xml.Value() is not ("0" or "false" or "off");

    /// <summary>Whether a text is set above or below the line.</summary>
    public static bool IsRaised(XmlPart xml) => xml.Value() is "superscript" or "subscript";

    /// <summary>The outline level from 1, or 0 for body text.</summary>
    public static int Level(XmlPart xml) =>
        Number(xml, 0, BodyText) is { } level and < BodyText ? level + 1 : 0;

    /// <summary>A number of columns, brought within the limits.</summary>
    public static int Columns(XmlPart xml, int least) => Number(xml, least, ReadingLimits.Columns) ?? least;

    /// <summary>Whether the properties of a content control that stand here say that it shows its prompt.</summary>
    public static bool IsPrompt(XmlPart xml)
    {
        var isPrompt = false;
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            isPrompt |= xml is { IsElement: true, Name: "showingPlcHdr" } && IsOn(xml);
        }

        return isPrompt;
    }

    private static int? Number(XmlPart xml, int least, int most) =>
        long.TryParse(xml.Value(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Clamp(number, least, most)
            : null;
}
