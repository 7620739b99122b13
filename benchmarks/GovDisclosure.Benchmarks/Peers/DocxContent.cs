using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>What a document holds, read from a finished one, so that every peer is given the same to write.</summary>
/// <param name="Title">The title of the document.</param>
/// <param name="Blocks">Paragraphs (<see cref="DocxParagraph"/>) and tables (<see cref="DocxTable"/>) in order.</param>
/// <param name="Parts">Styles, settings, fonts and the two footers, which the peers copy as they are.</param>
internal sealed record DocxContent(string Title, IReadOnlyList<object> Blocks, DocxParts Parts)
{
    public static DocxContent Read(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var main = document.MainDocumentPart ?? throw new InvalidOperationException("The document has no main part.");
        return new DocxContent(
            document.PackageProperties.Title ?? "",
            [.. ReadBlocks(document)],
            DocxParts.Read(main));
    }

    /// <summary>Throws unless another document says the same: paragraphs, and tables with their merges.</summary>
    public void RequireSameText(string peer, byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var ours = Texts(Blocks).ToList();
        var theirs = Texts(ReadBlocks(document)).ToList();
        var at = Enumerable.Range(0, Math.Max(ours.Count, theirs.Count))
            .FirstOrDefault(i => ours.ElementAtOrDefault(i) != theirs.ElementAtOrDefault(i), -1);
        Agreement.Require(at < 0, $"{peer} writes {ours.ElementAtOrDefault(at)}, not {theirs.ElementAtOrDefault(at)}");
    }

    private static IEnumerable<string> Texts(IEnumerable<object> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is DocxTable table)
            {
                foreach (var (row, number) in table.Rows.Select((row, number) => (row, number)))
                {
                    foreach (var cell in row.Cells)
                    {
                        yield return $"{number} {cell.Span} {cell.Merge} {cell.Paragraph.Text}";
                    }
                }
            }
            else if (block is DocxParagraph { Text.Length: > 0 } paragraph)
            {
                yield return paragraph.Text;
            }
        }
    }

    private static IEnumerable<object> ReadBlocks(WordprocessingDocument document) =>
        document.MainDocumentPart!.Document!.Body!.ChildElements.Select(ReadBlock).OfType<object>();

    private static object? ReadBlock(DocumentFormat.OpenXml.OpenXmlElement block) => block switch
    {
        Paragraph paragraph => ReadParagraph(paragraph),
        Table table => new DocxTable(
            table.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value ?? "",
            table.GetFirstChild<TableProperties>()?.TableCaption?.Val?.Value ?? "",
            table.GetFirstChild<TableProperties>()?.TableDescription?.Val?.Value ?? "",
            [.. table.Descendants<GridColumn>().Select(column => int.Parse(column.Width!.Value!, null))],
            [.. table.Elements<TableRow>().Select(row => new DocxRow(
                row.TableRowProperties?.GetFirstChild<TableHeader>() is not null,
                [.. row.Elements<TableCell>().Select(ReadCell)]))]),
        _ => null,
    };

    private static DocxParagraph ReadParagraph(Paragraph paragraph) =>
        new(
            paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "",
            paragraph.InnerText,
            paragraph.ParagraphProperties?.KeepNext is not null);

    private static DocxCell ReadCell(TableCell cell)
    {
        var properties = cell.TableCellProperties;
        var merge = properties?.VerticalMerge;
        return new DocxCell(
            ReadParagraph(cell.Elements<Paragraph>().Single()),
            int.Parse(properties?.TableCellWidth?.Width?.Value ?? "0", null),
            properties?.GridSpan?.Val?.Value ?? 1,
            merge is null ? DocxMerge.None
            : merge.Val?.Value == MergedCellValues.Restart ? DocxMerge.Begins
            : DocxMerge.Continues,
            properties?.Shading is not null);
    }
}
