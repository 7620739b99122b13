using NPOI.XWPF.UserModel;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>NPOI: the texts of a document, in order.</summary>
internal static class NpoiTexts
{
    public static DocxTexts Read(Stream file)
    {
        var texts = new DocxTexts();
        var document = new XWPFDocument(file);
        foreach (var block in document.BodyElements)
        {
            if (block is XWPFParagraph paragraph)
            {
                texts.Paragraphs.Add(paragraph.ParagraphText);
            }
            else if (block is XWPFTable table)
            {
                texts.Tables.Add(Read(table));
            }
        }

        document.Close();
        return texts;
    }

    private static List<List<string>> Read(XWPFTable table)
    {
        var rows = new List<List<string>>();
        foreach (var row in table.Rows)
        {
            var cells = new List<string>();
            foreach (var cell in row.GetTableCells())
            {
                cells.Add(string.Concat(cell.Paragraphs.Select(paragraph => paragraph.ParagraphText)));
            }

            rows.Add(cells);
        }

        return rows;
    }
}
