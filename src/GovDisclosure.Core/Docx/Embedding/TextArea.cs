using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Docx.Embedding;

/// <summary>How wide the text of the last section is, in twips.</summary>
internal static class TextArea
{
    // A4 with the margins of a new Word document, for sections that do not say.
    private const int UsualPage = 11906;
    private const int UsualMargin = 1800;
    private const int UsualColumnSpace = 720;

    // Narrower, the tables cannot be set at all.
    private const int Narrowest = 2835;

    public static int WidthOf(Body body)
    {
        var section = body.LastChild as SectionProperties;
        var margins = section?.GetFirstChild<PageMargin>();
        var width = Twips(section?.GetFirstChild<PageSize>()?.Width, UsualPage)
            - Twips(margins?.Left, UsualMargin)
            - Twips(margins?.Right, UsualMargin)
            - Twips(margins?.Gutter, 0);
        return (int)Math.Clamp(ColumnOf(section?.GetFirstChild<Columns>(), width), Narrowest, UsualPage * 2);
    }

    private static long ColumnOf(Columns? columns, long width)
    {
        if (columns?.EqualWidth is { HasValue: true, Value: false } && columns.Elements<Column>().Any())
        {
            return columns.Elements<Column>().Min(column => Twips(column.Width, width));
        }

        var count = Math.Max(Twips(columns?.ColumnCount, 1), 1);
        return (width - ((count - 1) * Twips(columns?.Space, UsualColumnSpace))) / count;
    }

    // What is not a number of twips, such as 21cm, is taken as not said.
    private static long Twips(OpenXmlSimpleType? value, long usual) =>
        long.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var twips)
            && twips is >= 0 and <= int.MaxValue ? twips : usual;
}
