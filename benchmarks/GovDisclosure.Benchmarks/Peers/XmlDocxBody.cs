using System.Xml;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Writes the text of a document with <see cref="XmlWriter"/>, element by element.</summary>
internal readonly struct XmlDocxBody(XmlWriter xml)
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public void Write(IReadOnlyList<object> blocks)
    {
        xml.WriteStartElement("w", "document", Word);
        xml.WriteAttributeString("xmlns", "r", null, Relations);
        Start("body");
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

        WriteSection();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(DocxTable table)
    {
        Start("tbl");
        Start("tblPr");
        Leaf("tblStyle", table.Style);
        Width("tblW", table.Widths.Sum());
        Leaf("jc", "center");
        Start("tblLayout");
        Attribute("type", "fixed");
        xml.WriteEndElement();
        Leaf("tblCaption", table.Caption);
        Leaf("tblDescription", table.Description);
        xml.WriteEndElement();
        Start("tblGrid");
        foreach (var width in table.Widths)
        {
            Start("gridCol");
            Attribute("w", width);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        foreach (var row in table.Rows)
        {
            Write(row);
        }

        xml.WriteEndElement();
    }

    private void Write(DocxRow row)
    {
        Start("tr");
        Start("trPr");
        Leaf("cantSplit");
        if (row.IsHeader)
        {
            Leaf("tblHeader");
        }

        xml.WriteEndElement();
        foreach (var cell in row.Cells)
        {
            Write(cell);
        }

        xml.WriteEndElement();
    }

    private void Write(DocxCell cell)
    {
        Start("tc");
        Start("tcPr");
        Width("tcW", cell.Width);
        if (cell.Span > 1)
        {
            Start("gridSpan");
            Attribute("val", cell.Span);
            xml.WriteEndElement();
        }

        if (cell.Merge != DocxMerge.None)
        {
            Leaf("vMerge", cell.Merge == DocxMerge.Begins ? "restart" : "continue");
        }

        if (cell.IsShaded)
        {
            Start("shd");
            Attribute("val", "clear");
            Attribute("color", "auto");
            Attribute("fill", "C6D9F1");
            xml.WriteEndElement();
        }

        Leaf("vAlign", "center");
        xml.WriteEndElement();
        Write(cell.Paragraph);
        xml.WriteEndElement();
    }

    private void Write(DocxParagraph paragraph)
    {
        Start("p");
        Start("pPr");
        Leaf("pStyle", paragraph.Style);
        if (paragraph.KeepsNext)
        {
            Leaf("keepNext");
        }

        xml.WriteEndElement();
        if (paragraph.Text.Length > 0)
        {
            Start("r");
            Start("t");
            xml.WriteString(paragraph.Text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteSection()
    {
        Start("sectPr");
        Footer("default", DocxParts.OddFooterId);
        Footer("even", DocxParts.EvenFooterId);
        Start("pgSz");
        Attribute("w", 11906);
        Attribute("h", 16838);
        xml.WriteEndElement();
        Start("pgMar");
        Attribute("top", 2098);
        Attribute("right", 1474);
        Attribute("bottom", 1984);
        Attribute("left", 1587);
        Attribute("header", 851);
        Attribute("footer", 1446);
        Attribute("gutter", 0);
        xml.WriteEndElement();
        Start("docGrid");
        Attribute("type", "lines");
        Attribute("linePitch", 579);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Footer(string type, string id)
    {
        Start("footerReference");
        Attribute("type", type);
        xml.WriteAttributeString("r", "id", Relations, id);
        xml.WriteEndElement();
    }

    private void Width(string name, int width)
    {
        Start(name);
        Attribute("w", width);
        Attribute("type", "dxa");
        xml.WriteEndElement();
    }

    private void Leaf(string name)
    {
        Start(name);
        xml.WriteEndElement();
    }

    private void Leaf(string name, string value)
    {
        Start(name);
        Attribute("val", value);
        xml.WriteEndElement();
    }

    private void Start(string name) => xml.WriteStartElement("w", name, Word);

    private void Attribute(string name, string value) => xml.WriteAttributeString("w", name, Word, value);

    private void Attribute(string name, int value)
    {
        xml.WriteStartAttribute("w", name, Word);
        xml.WriteValue(value);
        xml.WriteEndAttribute();
    }
}
