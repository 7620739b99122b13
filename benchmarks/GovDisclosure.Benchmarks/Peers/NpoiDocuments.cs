using System.Globalization;
using NPOI.OpenXmlFormats.Wordprocessing;
using NPOI.XWPF.UserModel;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>NPOI: the same paragraphs and tables, without styles, footers and page set-up, which it does not offer to copy.</summary>
internal static class NpoiDocuments
{
    /// <remarks>It closes the stream that it writes to, so it gets one of its own.</remarks>
    public static byte[] Write(DocxContent content)
    {
        using var output = new MemoryStream();
        var document = new XWPFDocument();
        foreach (var block in content.Blocks)
        {
            if (block is DocxTable table)
            {
                Write(document, table);
            }
            else
            {
                Write(document.CreateParagraph(), (DocxParagraph)block);
            }
        }

        document.Write(output);
        document.Close();
        return output.ToArray();
    }

    private static void Write(XWPFParagraph target, DocxParagraph paragraph)
    {
        target.Style = paragraph.Style;
        if (paragraph.Text.Length > 0)
        {
            target.CreateRun().SetText(paragraph.Text);
        }
    }

    private static void Write(XWPFDocument document, DocxTable table)
    {
        var target = document.CreateTable(table.Rows.Count, 1);
        foreach (var (row, number) in table.Rows.Select((row, number) => (row, number)))
        {
            var line = target.GetRow(number);
            foreach (var (cell, place) in row.Cells.Select((cell, place) => (cell, place)))
            {
                Write(place == 0 ? line.GetCell(0) : line.AddNewTableCell(), cell);
            }
        }
    }

    private static void Write(XWPFTableCell target, DocxCell cell)
    {
        var properties = target.GetCTTc().AddNewTcPr();
        properties.tcW = new CT_TblWidth { w = cell.Width.ToString(CultureInfo.InvariantCulture), type = ST_TblWidth.dxa };
        if (cell.Span > 1)
        {
            properties.gridSpan = new CT_DecimalNumber { val = cell.Span.ToString(CultureInfo.InvariantCulture) };
        }

        if (cell.Merge != DocxMerge.None)
        {
            properties.vMerge = new CT_VMerge { val = cell.Merge == DocxMerge.Begins ? ST_Merge.restart : ST_Merge.@continue };
        }

        Write(target.Paragraphs[0], cell.Paragraph);
    }
}
