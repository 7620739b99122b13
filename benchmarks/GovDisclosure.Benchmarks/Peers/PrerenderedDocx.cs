using System.Buffers;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A program by hand that renders the tables once; then it puts the numbers in and joins text to markup.</summary>
internal sealed class PrerenderedDocx
{
    private const string NumberStyle = "FormNumber";

    private readonly DocxPackage _parts;
    private readonly ArrayBufferWriter<byte> _text = new(128 * 1024);
    private readonly byte[] _start;
    private readonly PrerenderedTable[] _tables;
    private readonly byte[] _end;

    /// <summary>Renders the tables.</summary>
    /// <param name="tables">The tables of the form; the numbers in them are not kept.</param>
    /// <param name="parts">The other parts.</param>
    public PrerenderedDocx(IReadOnlyList<DocxTable> tables, DocxPackage parts)
    {
        _parts = parts;
        _tables = new PrerenderedTable[tables.Count];
        ReadOnlySpan<byte> rest = XmlDocx.Render([.. tables.Select(WithPlaces)]);
        _start = rest[..rest.IndexOf("<w:tbl>"u8)].ToArray();
        rest = rest[_start.Length..];
        var numbers = 0;
        for (var i = 0; i < _tables.Length; i++)
        {
            var length = rest.IndexOf("</w:tbl>"u8) + "</w:tbl>"u8.Length;
            var places = tables[i].Rows.SelectMany(row => row.Cells).Count(IsNumber);
            _tables[i] = new PrerenderedTable(rest[..length], [.. HandLongNames.Counts.Skip(numbers).Take(places)]);
            rest = rest[length..];
            numbers += places;
        }

        _end = rest.ToArray();
    }

    public void Write(DocxContent content, ArrayRow row, Stream output)
    {
        using var package = _parts.Open(output);
        WriteCore(content.Title, package);
        _text.ResetWrittenCount();
        _text.Write(_start);
        var tables = 0;
        foreach (var block in content.Blocks)
        {
            if (block is DocxParagraph paragraph)
            {
                Write(paragraph);
            }
            else
            {
                _tables[tables++].Write(row, _text);
            }
        }

        _text.Write(_end);
        using var part = DocxPackage.OpenDocument(package);
        part.Write(_text.WrittenSpan);
    }

    private static bool IsNumber(DocxCell cell) => cell.Paragraph.Style == NumberStyle;

    private static DocxTable WithPlaces(DocxTable table) => table with
    {
        Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(WithPlace)] })],
    };

    private static DocxCell WithPlace(DocxCell cell) =>
        IsNumber(cell) ? cell with { Paragraph = cell.Paragraph with { Text = PrerenderedTable.Place.ToString() } } : cell;

    private void WriteCore(string title, ZipArchive package)
    {
        _text.ResetWrittenCount();
        _text.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>"""u8);
        WriteEscaped(title);
        _text.Write("</dc:title></cp:coreProperties>"u8);
        using var part = DocxPackage.OpenCore(package);
        part.Write(_text.WrittenSpan);
    }

    private void Write(DocxParagraph paragraph)
    {
        _text.Write("<w:p><w:pPr><w:pStyle w:val=\""u8);
        WriteEscaped(paragraph.Style);
        _text.Write(paragraph.KeepsNext ? "\"/><w:keepNext/></w:pPr>"u8 : "\"/></w:pPr>"u8);
        if (paragraph.Text.Length > 0)
        {
            _text.Write("<w:r><w:t>"u8);
            WriteEscaped(paragraph.Text);
            _text.Write("</w:t></w:r>"u8);
        }

        _text.Write("</w:p>"u8);
    }

    // What has nothing to escape comes back as it is.
    private void WriteEscaped(string text) => Encoding.UTF8.GetBytes(SecurityElement.Escape(text), _text);
}
