using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The streaming writer of the Open XML SDK: no tree is built, small elements are written one after another.</summary>
internal static class OpenXmlStreaming
{
    public static void Write(DocxContent content, Stream output)
    {
        using var document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = content.Title;
        var main = document.AddMainDocumentPart();
        content.Parts.CopyTo(main);
        using var writer = new OpenXmlPartWriter(main);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Document());
        writer.WriteStartElement(new Body());
        foreach (var block in content.Blocks)
        {
            if (block is DocxTable table)
            {
                Write(writer, table);
            }
            else
            {
                writer.WriteElement(OpenXmlElements.Paragraph((DocxParagraph)block));
            }
        }

        writer.WriteElement(OpenXmlElements.Section());
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Write(OpenXmlPartWriter writer, DocxTable table)
    {
        writer.WriteStartElement(new Table());
        writer.WriteElement(OpenXmlElements.TableProperties(table));
        writer.WriteElement(OpenXmlElements.Grid(table));
        foreach (var row in table.Rows)
        {
            writer.WriteStartElement(new TableRow());
            writer.WriteElement(OpenXmlElements.RowProperties(row));
            foreach (var cell in row.Cells)
            {
                writer.WriteStartElement(new TableCell());
                writer.WriteElement(OpenXmlElements.CellProperties(cell));
                writer.WriteElement(OpenXmlElements.Paragraph(cell.Paragraph));
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }
}
