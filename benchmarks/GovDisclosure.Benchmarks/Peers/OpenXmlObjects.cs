using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The object model of the Open XML SDK: the whole document is built, then saved.</summary>
internal static class OpenXmlObjects
{
    public static void Write(DocxContent content, Stream output)
    {
        using var document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = content.Title;
        var main = document.AddMainDocumentPart();
        content.Parts.CopyTo(main);
        var body = new Body();
        foreach (var block in content.Blocks)
        {
            OpenXmlElement element = block is DocxTable table ? Table(table) : OpenXmlElements.Paragraph((DocxParagraph)block);
            body.AppendChild(element);
        }

        body.AppendChild(OpenXmlElements.Section());
        main.Document = new Document(body);
    }

    private static Table Table(DocxTable table)
    {
        var element = new Table(OpenXmlElements.TableProperties(table), OpenXmlElements.Grid(table));
        foreach (var row in table.Rows)
        {
            var line = new TableRow(OpenXmlElements.RowProperties(row));
            foreach (var cell in row.Cells)
            {
                line.AppendChild(new TableCell(OpenXmlElements.CellProperties(cell), OpenXmlElements.Paragraph(cell.Paragraph)));
            }

            element.AppendChild(line);
        }

        return element;
    }
}
