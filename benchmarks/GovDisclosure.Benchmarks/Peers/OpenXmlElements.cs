using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>The elements that both writers of the Open XML SDK need.</summary>
internal static class OpenXmlElements
{
    public static Paragraph Paragraph(DocxParagraph paragraph)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = paragraph.Style });
        if (paragraph.KeepsNext)
        {
            properties.AppendChild(new KeepNext());
        }

        var element = new Paragraph(properties);
        if (paragraph.Text.Length > 0)
        {
            element.AppendChild(new Run(new Text(paragraph.Text)));
        }

        return element;
    }

    public static TableProperties TableProperties(DocxTable table) => new(
        new TableStyle { Val = table.Style },
        new TableWidth { Width = Twips(table.Widths.Sum()), Type = TableWidthUnitValues.Dxa },
        new TableJustification { Val = TableRowAlignmentValues.Center },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCaption { Val = table.Caption },
        new TableDescription { Val = table.Description });

    public static TableGrid Grid(DocxTable table) =>
        new(table.Widths.Select(width => new GridColumn { Width = Twips(width) }));

    public static TableRowProperties RowProperties(DocxRow row) =>
        row.IsHeader ? new(new CantSplit(), new TableHeader()) : new(new CantSplit());

    public static TableCellProperties CellProperties(DocxCell cell)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Twips(cell.Width), Type = TableWidthUnitValues.Dxa });
        if (cell.Span > 1)
        {
            properties.AppendChild(new GridSpan { Val = cell.Span });
        }

        if (cell.Merge != DocxMerge.None)
        {
            properties.AppendChild(new VerticalMerge
            {
                Val = cell.Merge == DocxMerge.Begins ? MergedCellValues.Restart : MergedCellValues.Continue,
            });
        }

        if (cell.IsShaded)
        {
            properties.AppendChild(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "C6D9F1" });
        }

        properties.AppendChild(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return properties;
    }

    public static SectionProperties Section() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = DocxParts.OddFooterId },
        new FooterReference { Type = HeaderFooterValues.Even, Id = DocxParts.EvenFooterId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 2098, Right = 1474, Bottom = 1984, Left = 1587, Header = 851, Footer = 1446, Gutter = 0 },
        new DocGrid { Type = DocGridValues.Lines, LinePitch = 579 });

    private static StringValue Twips(int width) => width.ToString(CultureInfo.InvariantCulture);
}
