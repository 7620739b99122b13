using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The object model of the Open XML SDK: the texts of a document, in order.</summary>
internal static class OpenXmlTexts
{
    public static DocxTexts Read(Stream file)
    {
        var texts = new DocxTexts();
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        foreach (var block in document.MainDocumentPart!.Document!.Body!.ChildElements)
        {
            if (block is Paragraph paragraph)
            {
                texts.Paragraphs.Add(paragraph.InnerText);
            }
            else if (block is Table table)
            {
                texts.Tables.Add(Read(table));
            }
        }

        return texts;
    }

    private static List<List<string>> Read(Table table)
    {
        var rows = new List<List<string>>();
        foreach (var row in table.Elements<TableRow>())
        {
            var cells = new List<string>();
            foreach (var cell in row.Elements<TableCell>())
            {
                cells.Add(cell.InnerText);
            }

            rows.Add(cells);
        }

        return rows;
    }
}
