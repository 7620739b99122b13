using System.Xml.Linq;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>WordprocessingML as people's programs make it, in small steps.</summary>
internal static class Markup
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A table of the body, from 0.</summary>
    public static XElement Table(this XElement body, int table) => body.Elements(W + "tbl").ElementAt(table);

    /// <summary>A row of a table, from 1.</summary>
    public static XElement Row(this XElement table, int row) => table.Elements(W + "tr").ElementAt(row - 1);

    /// <summary>A cell of a table: the table from 0, row and cell in the row from 1.</summary>
    public static XElement Cell(this XElement body, int table, int row, int cell) =>
        body.Table(table).Row(row).Elements(W + "tc").ElementAt(cell - 1);

    /// <summary>The cells with a text.</summary>
    public static IEnumerable<XElement> CellsWith(this XElement body, string text) =>
        body.Descendants(W + "tc").Where(cell => cell.Value == text);

    /// <summary>The first paragraph outside tables with a text.</summary>
    public static XElement ParagraphWith(this XElement body, string text) =>
        body.Elements(W + "p").First(paragraph => paragraph.Value == text);

    /// <summary>Puts one run of text in the place of all text of a cell or paragraph.</summary>
    public static void SetText(this XElement element, string text)
    {
        var paragraph = element.Name == W + "p" ? element : element.Elements(W + "p").First();
        element.Elements(W + "p").Skip(1).Remove();
        paragraph.Elements().Where(child => child.Name != W + "pPr").Remove();
        paragraph.Add(Run(text));
    }

    /// <summary>Several paragraphs in the place of the text of a cell.</summary>
    public static void SetLines(this XElement cell, params string[] lines)
    {
        cell.SetText(lines[0]);
        cell.Add(lines.Skip(1).Select(line => Paragraph(line)));
    }

    public static XElement Run(string text, params object[] properties) => new(
        W + "r",
        properties.Length > 0 ? new XElement(W + "rPr", properties) : null,
        new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    public static XElement Paragraph(string text, string? style = null) => new(
        W + "p",
        style is null ? null : new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", style))),
        text.Length > 0 ? Run(text) : null);

    /// <summary>A cell as wide as some columns.</summary>
    public static XElement NewCell(string text, int span = 1) => new(
        W + "tc",
        new XElement(W + "tcPr", span > 1 ? new XElement(W + "gridSpan", new XAttribute(W + "val", span)) : null),
        Paragraph(text));

    /// <summary>A table of plain cells.</summary>
    public static XElement NewTable(params string[][] rows) => new(
        W + "tbl",
        new XElement(W + "tblPr"),
        new XElement(W + "tblGrid", rows[0].Select(_ => new XElement(W + "gridCol"))),
        rows.Select(row => new XElement(W + "tr", row.Select(text => NewCell(text)))));

    /// <summary>Divides every merged cell of a table into single ones; only the first of them keeps the text, or all do.</summary>
    public static void Unmerge(this XElement table, bool repeat)
    {
        var above = new Dictionary<int, string>();
        foreach (var row in table.Elements(W + "tr"))
        {
            var column = 0;
            foreach (var cell in row.Elements(W + "tc").ToList())
            {
                var properties = cell.Element(W + "tcPr")!;
                var merge = properties.Element(W + "vMerge");
                var span = (int?)properties.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1;
                properties.Elements(W + "vMerge").Remove();
                properties.Elements(W + "gridSpan").Remove();
                if (merge is not null && (string?)merge.Attribute(W + "val") == "restart")
                {
                    above[column] = cell.Value;
                }
                else if (merge is not null && repeat)
                {
                    cell.SetText(above[column]);
                }

                var text = cell.Value;
                for (var i = 1; i < span; i++)
                {
                    cell.AddAfterSelf(NewCell(repeat ? text : ""));
                }

                column += span;
            }
        }
    }
}
