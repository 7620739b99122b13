using System.IO.Compression;
using System.Xml.Linq;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx;

/// <summary>A DOCX file read as a word processor would. Knows WordprocessingML and nothing of the form.</summary>
internal sealed class WrittenDocument
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly byte[] _file;

    private WrittenDocument(byte[] file) => _file = file;

    public byte[] File => _file;

    public IEnumerable<XElement> Body => XDocument.Parse(Part("word/document.xml"), LoadOptions.PreserveWhitespace).Root!.Element(W + "body")!.Elements();

    /// <summary>The paragraphs outside tables: style and text.</summary>
    public IReadOnlyList<(string Style, string Text)> Paragraphs =>
        [.. Body.Where(element => element.Name == W + "p").Select(paragraph => (StyleOf(paragraph), TextOf(paragraph)))];

    public IReadOnlyList<IReadOnlyList<PlacedCell>> Tables =>
        [.. Body.Where(element => element.Name == W + "tbl").Select(Place)];

    public IReadOnlyList<XElement> TableElements => [.. Body.Where(element => element.Name == W + "tbl")];

    public static XName Name(string local) => W + local;

    public static WrittenDocument Of(byte[] file) => new(file);

    public static WrittenDocument Of(AnnualReport report) => new(Write(report));

    public static WrittenDocument Of(AnnualReport report, ReportDocxLayout layout) => new(Write(report, layout));

    public static WrittenDocument Blank(Edition edition, ReportDocxLayout layout)
    {
        using var stream = new MemoryStream();
        ReportDocx.WriteBlank(edition, stream, new ReportDocxOptions { Layout = layout });
        return new(stream.ToArray());
    }

    public static byte[] Write(AnnualReport report)
    {
        using var stream = new MemoryStream();
        ReportDocx.Write(report, stream);
        return stream.ToArray();
    }

    public static byte[] Write(AnnualReport report, ReportDocxLayout layout)
    {
        using var stream = new MemoryStream();
        ReportDocx.Write(report, stream, new ReportDocxOptions { Layout = layout });
        return stream.ToArray();
    }

    public string Part(string name)
    {
        using var package = new ZipArchive(new MemoryStream(_file));
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public static string TextOf(XElement element) => string.Concat(element.Descendants(W + "t").Select(Shown));

    private static string StyleOf(XElement paragraph) =>
        (string)paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.Attribute(W + "val")!;

    /// <summary>What a word processor shows of a text: without blanks at the ends, unless it is told to keep them.</summary>
    private static string Shown(XElement text) =>
        (string?)text.Attribute(XNamespace.Xml + "space") == "preserve" ? text.Value : text.Value.Trim(' ');

    private static List<PlacedCell> Place(XElement table)
    {
        var cells = new List<PlacedCell>();
        var open = new Dictionary<int, int>();
        var row = 0;
        foreach (var line in table.Elements(W + "tr"))
        {
            var column = 0;
            foreach (var cell in line.Elements(W + "tc"))
            {
                var properties = cell.Element(W + "tcPr")!;
                var span = (int?)properties.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1;
                var merge = properties.Element(W + "vMerge");
                if (merge is not null && (string?)merge.Attribute(W + "val") != "restart")
                {
                    var above = cells[open[column]];
                    Assert.Equal(above.ColumnSpan, span);
                    Assert.Equal("", TextOf(cell));
                    cells[open[column]] = above with { RowSpan = above.RowSpan + 1 };
                }
                else
                {
                    open[column] = cells.Count;
                    cells.Add(new PlacedCell(row, column, 1, span, TextOf(cell)));
                }

                column += span;
            }

            row++;
        }

        return cells;
    }
}
