using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The parts of a document that are the same in every report. Peers copy them, which costs them less than making them.</summary>
internal sealed record DocxParts(byte[] Styles, byte[] Settings, byte[] Fonts, byte[] OddFooter, byte[] EvenFooter)
{
    public const string OddFooterId = "rId4";
    public const string EvenFooterId = "rId5";

    public static DocxParts Read(MainDocumentPart main)
    {
        var footers = main.Document!.Descendants<FooterReference>()
            .ToDictionary(reference => reference.Type!.Value, reference => main.GetPartById(reference.Id!.Value!));
        return new DocxParts(
            Bytes(main.StyleDefinitionsPart!),
            Bytes(main.DocumentSettingsPart!),
            Bytes(main.FontTablePart!),
            Bytes(footers[HeaderFooterValues.Default]),
            Bytes(footers[HeaderFooterValues.Even]));
    }

    public void CopyTo(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>("rId1").FeedData(new MemoryStream(Styles));
        main.AddNewPart<DocumentSettingsPart>("rId2").FeedData(new MemoryStream(Settings));
        main.AddNewPart<FontTablePart>("rId3").FeedData(new MemoryStream(Fonts));
        main.AddNewPart<FooterPart>(OddFooterId).FeedData(new MemoryStream(OddFooter));
        main.AddNewPart<FooterPart>(EvenFooterId).FeedData(new MemoryStream(EvenFooter));
    }

    private static byte[] Bytes(OpenXmlPart part)
    {
        using var stream = part.GetStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
