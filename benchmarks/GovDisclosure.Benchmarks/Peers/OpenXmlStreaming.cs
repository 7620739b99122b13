using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The streaming writer of the Open XML SDK: no tree is built, and the elements that name the tags are made once.</summary>
internal sealed class OpenXmlStreaming
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly Paragraph Paragraph = new();
    private static readonly ParagraphProperties ParagraphProperties = new();
    private static readonly ParagraphStyleId ParagraphStyle = new();
    private static readonly KeepNext KeepNext = new();
    private static readonly Run Run = new();
    private static readonly Text Text = new();
    private static readonly Table Table = new();
    private static readonly TableRow Row = new();
    private static readonly TableCell Cell = new();
    private static readonly TableCellProperties CellProperties = new();
    private static readonly TableCellWidth CellWidth = new();
    private static readonly GridSpan GridSpan = new();
    private static readonly VerticalMerge MergeBegins = new() { Val = MergedCellValues.Restart };
    private static readonly VerticalMerge MergeContinues = new() { Val = MergedCellValues.Continue };
    private static readonly Shading Shading = new() { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "C6D9F1" };
    private static readonly TableCellVerticalAlignment Middle = new() { Val = TableVerticalAlignmentValues.Center };

    private readonly OpenXmlPartWriter _writer;

    private OpenXmlStreaming(OpenXmlPartWriter writer) => _writer = writer;

    public static void Write(DocxContent content, Stream output)
    {
        using var document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        document.PackageProperties.Title = content.Title;
        var main = document.AddMainDocumentPart();
        content.Parts.CopyTo(main);
        using var writer = new OpenXmlPartWriter(main);
        new OpenXmlStreaming(writer).Write(content.Blocks);
    }

    private static OpenXmlAttribute Attribute(string name, string value) => new("w", name, Namespace, value);

    private void Write(IReadOnlyList<object> blocks)
    {
        _writer.WriteStartDocument();
        _writer.WriteStartElement(new Document());
        _writer.WriteStartElement(new Body());
        foreach (var block in blocks)
        {
            if (block is DocxTable table)
            {
                Write(table);
            }
            else
            {
                Write((DocxParagraph)block);
            }
        }

        _writer.WriteElement(OpenXmlElements.Section());
        _writer.WriteEndElement();
        _writer.WriteEndElement();
    }

    private void Write(DocxTable table)
    {
        _writer.WriteStartElement(Table);
        _writer.WriteElement(OpenXmlElements.TableProperties(table));
        _writer.WriteElement(OpenXmlElements.Grid(table));
        foreach (var row in table.Rows)
        {
            _writer.WriteStartElement(Row);
            _writer.WriteElement(OpenXmlElements.RowProperties(row));
            foreach (var cell in row.Cells)
            {
                Write(cell);
            }

            _writer.WriteEndElement();
        }

        _writer.WriteEndElement();
    }

    private void Write(DocxCell cell)
    {
        _writer.WriteStartElement(Cell);
        _writer.WriteStartElement(CellProperties);
        WriteLeaf(CellWidth, Attribute("w", cell.Width.ToString(CultureInfo.InvariantCulture)), Attribute("type", "dxa"));
        if (cell.Span > 1)
        {
            WriteLeaf(GridSpan, Attribute("val", cell.Span.ToString(CultureInfo.InvariantCulture)));
        }

        if (cell.Merge != DocxMerge.None)
        {
            WriteLeaf(cell.Merge == DocxMerge.Begins ? MergeBegins : MergeContinues);
        }

        if (cell.IsShaded)
        {
            WriteLeaf(Shading);
        }

        WriteLeaf(Middle);
        _writer.WriteEndElement();
        Write(cell.Paragraph);
        _writer.WriteEndElement();
    }

    private void Write(DocxParagraph paragraph)
    {
        _writer.WriteStartElement(Paragraph);
        _writer.WriteStartElement(ParagraphProperties);
        WriteLeaf(ParagraphStyle, Attribute("val", paragraph.Style));
        if (paragraph.KeepsNext)
        {
            WriteLeaf(KeepNext);
        }

        _writer.WriteEndElement();
        if (paragraph.Text.Length > 0)
        {
            _writer.WriteStartElement(Run);
            _writer.WriteStartElement(Text);
            _writer.WriteString(paragraph.Text);
            _writer.WriteEndElement();
            _writer.WriteEndElement();
        }

        _writer.WriteEndElement();
    }

    private void WriteLeaf(OpenXmlElement element)
    {
        _writer.WriteStartElement(element);
        _writer.WriteEndElement();
    }

    private void WriteLeaf(OpenXmlElement element, params OpenXmlAttribute[] attributes)
    {
        _writer.WriteStartElement(element, attributes);
        _writer.WriteEndElement();
    }
}
