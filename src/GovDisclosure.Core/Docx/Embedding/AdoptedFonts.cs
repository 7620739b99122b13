using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Docx.Embedding;

/// <summary>Adds what is known of our typefaces to a font table that lacks them.</summary>
internal static class AdoptedFonts
{
    public static void AddTo(MainDocumentPart main, FontSet fonts)
    {
        // A document without a font table does without ours too.
        if (main.FontTablePart?.Fonts is not { } table)
        {
            return;
        }

        var known = table.Elements<Font>().Select(font => font.Name?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var font in new Fonts(Parts.FontTablePart.Make(fonts).Xml).Elements<Font>().Where(font => known.Add(font.Name?.Value)).ToList())
        {
            table.AppendChild(font.CloneNode(true));
        }
    }
}
