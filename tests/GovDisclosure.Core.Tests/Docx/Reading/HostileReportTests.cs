using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Files made to do harm, read as a caller reads them: findings, and memory within what the guide promises. A file twice as long costs about twice as much.</summary>
public sealed class HostileReportTests
{
    // In docs/guide/limits.md; a test there compares it.
    internal const int MostBytesOfMemory = 512 * 1024 * 1024;

    private static readonly Dictionary<string, (int Size, Func<int, DocxFile> Make)> Files = new(StringComparer.Ordinal)
    {
        ["rows"] = (5_000, n => Body($"<w:tbl>{Many(n, Row("1"))}</w:tbl>")),
        ["rows of a table of the form"] = (2_000, n => Body($"<w:tbl>{Heading}{Many(n, Row(ApplicationRow.NewlyReceived.Label, "1", "2", "3"))}</w:tbl>")),
        ["headings without numbers"] = (2_000, n => Body($"<w:tbl>{Many(n, Heading)}</w:tbl>")),
        ["unknown rows of a table of the form"] = (2_000, n => Body($"<w:tbl>{Heading}{Many(n, Row("甲", "1", "2", "3"))}</w:tbl>")),
        ["tables of the form"] = (500, n => Body(Many(n, $"<w:tbl>{Heading}{Row(ApplicationRow.NewlyReceived.Label, "1", "2", "3")}</w:tbl><w:p/>"))),
        ["cells of a row"] = (20_000, n => Body($"<w:tbl><w:tr>{Many(n, "<w:tc/>")}</w:tr></w:tbl>")),
        ["cells merged to the left"] = (20_000, n => Body($"<w:tbl><w:tr>{Many(n, "<w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc>")}</w:tr></w:tbl>")),
        ["cells merged downwards"] = (5_000, n => Body($"<w:tbl>{Many(n, "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr>")}</w:tbl>")),
        ["cells that claim many columns"] = (5_000, n => Body($"<w:tbl>{Many(n, "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr></w:tc></w:tr>")}</w:tbl>")),
        ["empty paragraphs"] = (20_000, n => Body(Many(n, "<w:p/>"))),
        ["paragraphs of the preface"] = (5_000, n => Body(Title + Many(n, Paragraph("前言。")) + Paragraph(ReportSection.Overview.Label))),
        ["titles"] = (10_000, n => Body(Many(n, Paragraph(ReportSection.Overview.Label)))),
        ["titles of two kinds"] = (10_000, n => Body(Many(n, Paragraph(ReportSection.Overview.Label)) + Many(n, Paragraph("存在的主要问题及改进情况")))),
        ["titles of reports"] = (5_000, n => Body(Many(n, Title))),
        ["words of one paragraph"] = (50_000, n => Body(Title + Paragraph(ReportSection.Overview.Label) + $"<w:p>{Many(n, "<w:r><w:t>字</w:t></w:r>")}</w:p>")),
        ["lines of one paragraph"] = (20_000, n => Body(Title + Paragraph(ReportSection.Overview.Label) + $"<w:p><w:r>{Many(n, "<w:t>字</w:t><w:br/>")}</w:r></w:p>")),
        ["pictures"] = (20_000, n => Body($"<w:p>{Many(n, "<w:r><w:pict/></w:r>")}</w:p>")),
        ["deleted words"] = (20_000, n => Body($"<w:p>{Many(n, "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:pict/></w:r>")}</w:p>")),
        ["a long label"] = (50_000, n => Body($"<w:tbl>{Heading}{Row(ApplicationRow.NewlyReceived.Label + new string('甲', n), "1", "2", "3")}</w:tbl>")),
        ["a long number"] = (50_000, n => Body($"<w:tbl>{Heading}{Row(ApplicationRow.NewlyReceived.Label, new string('9', n), "2", "3")}</w:tbl>")),
        ["brackets"] = (50_000, n => Body($"<w:tbl>{Heading}{Row(new string('(', n), "1", "2", "3")}</w:tbl>{Paragraph(new string('(', n))}")),
        ["nested elements"] = (10_000, n => Body(Many(n, "<w:sdt>") + Many(n, "</w:sdt>"))),
        ["styles"] = (3_000, n => Body("<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr></w:p>").WithStyles(string.Concat(Enumerable.Range(0, n).Select(i => $"<w:style w:type=\"paragraph\" w:styleId=\"s{i}\"><w:name w:val=\"s{i}\"/><w:basedOn w:val=\"s{i + 1}\"/></w:style>")))),
        ["relationships"] = (5_000, n => Body("<w:p/>").With("word/_rels/document.xml.rels", DocxFile.Related([.. Enumerable.Repeat(("customXml", "../customXml/item1.xml"), n)]))),
        ["content types"] = (5_000, n => Body("<w:p/>").With(DocxFile.Types, DocxFile.ContentTypes(DocxFile.MainType).Replace("</Types>", Many(n, "<Override PartName=\"/x.xml\" ContentType=\"a/b\"/>") + "</Types>", StringComparison.Ordinal))),
        ["attached paragraphs"] = (5_000, n => Facts($"<narrative section=\"overview\" paragraphs=\"{n}\">{string.Concat(Enumerable.Range(0, n).Select(i => $"<paragraph at=\"{i}\" level=\"0\" text=\"甲\"/>"))}</narrative>")),
        ["attached counts"] = (5_000, n => Facts(Many(n, "<disclosure label=\"甲\"></disclosure>"))),
    };

    public static TheoryData<string> Names { get; } = new(Files.Keys);

    private static string Title => Paragraph(StatutoryForm.Title("某市人民政府", 2024));

    private static string Heading => Row("", "自然人", "商业企业", "科研机构");

    [Theory, MemberData(nameof(Names))]
    public void A_file_twice_as_long_costs_about_twice_as_much(string name)
    {
        var (size, make) = Files[name];
        var (one, two) = (make(size).ToBytes(), make(2 * size).ToBytes());
        Allocated(one);
        var (cost, more) = (Allocated(one), Allocated(two));
        Assert.True(more <= (2.5 * cost) + (64 * 1024), $"{cost} bytes are allocated, and {more} for twice as much.");
    }

    public static TheoryData<string, string> Exhausting { get; } = new()
    {
        { "zip bomb", Limit(ReadingLimits.DocumentLength) },
        { "zip bomb in cells", Limit(ReadingLimits.DocumentLength) },
        { "hundred thousand rows", Limit(ReadingLimits.Rows) },
        { "hundred thousand rows of the form", Limit(ReadingLimits.Rows) },
        { "million cells", Limit(ReadingLimits.Cells) },
        { "paragraphs", Limit(ReadingLimits.Paragraphs) },
        { "titles", Limit(ReadingLimits.Paragraphs) },
        { "ten thousand nested elements", Limit(ReadingLimits.Depth) },
        { "endless text", Limit(ReadingLimits.PieceLength) },
        { "document type", ReadingRules.Readable.Id },
        { "no text", ReadingRules.Present.Id },
        { "no body", ReadingRules.Present.Id },
        { "wrong content type", ReadingRules.PackageInOrder.Id },
        { "path out of the package", ReadingRules.Present.Id },
        { "too many entries", Limit(ReadingLimits.Entries) },
    };

    [Theory, MemberData(nameof(Exhausting))]
    public void A_file_made_to_exhaust_the_reader_is_a_finding_within_bounded_memory(string name, string expected)
    {
        var file = Make(name).ToBytes();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = ReportDocx.Read(new MemoryStream(file));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Contains(read.Findings, finding => expected == (finding.Rule == ReadingRules.WithinLimits ? $"{finding.Rule.Id} {finding.Wanted}" : finding.Rule.Id));
        Assert.True(read.Findings.Length <= FindingList.Limit + 1);
        Assert.True(allocated <= MostBytesOfMemory, $"{allocated} bytes are allocated.");
    }

    /// <summary>Nothing outside the file is asked for, whatever it links to.</summary>
    [Fact]
    public void Links_change_nothing_about_what_is_read()
    {
        var written = DocxFile.Open(WrittenDocument.Write(Reports.Sample()));
        var linked = written.Replace(
            "word/_rels/document.xml.rels",
            "</Relationships>",
            "<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://example.invalid/x.png\" TargetMode=\"External\"/><Relationship Id=\"x2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/></Relationships>");
        var read = ReportDocx.Read(new MemoryStream(linked.ToBytes()));
        Assert.Empty(read.Findings);
        Assert.Equal(Reports.Sample(), read.Value);
    }

    private static DocxFile Make(string name) => name switch
    {
        "zip bomb" => Body(Title + Paragraph(ReportSection.Overview.Label) + Many(2 * ReadingLimits.DocumentLength / 10_000, $"<w:p><w:r><w:t>{new string('a', 10_000)}</w:t></w:r></w:p>")),
        "zip bomb in cells" => Body($"<w:tbl>{Heading}{Many(2 * ReadingLimits.DocumentLength / 40_000, Row(ApplicationRow.NewlyReceived.Label, new string('a', 13_000), new string('b', 13_000), new string('1', 13_000)))}</w:tbl>"),
        "hundred thousand rows" => Body($"<w:tbl>{Many(100_000, Row("1"))}</w:tbl>"),
        "hundred thousand rows of the form" => Body($"<w:tbl>{Heading}{Many(100_000, Row("甲"))}</w:tbl>"),
        "million cells" => Body($"<w:tbl>{Many(2_000, $"<w:tr>{Many(500, "<w:tc/>")}</w:tr>")}</w:tbl>"),
        "paragraphs" => Body(Title + Paragraph(ReportSection.Overview.Label) + Many(ReadingLimits.Paragraphs, Paragraph("字"))),
        "titles" => Body(Many(ReadingLimits.Paragraphs + 1, Paragraph(ReportSection.Overview.Label))),
        "ten thousand nested elements" => Files["nested elements"].Make(10_000),
        "endless text" => Body(Paragraph(new string('甲', ReadingLimits.PieceLength))),
        "document type" => DocxFile.OfDocument("<!DOCTYPE w:document SYSTEM \"http://example.invalid/x.dtd\">" + Body("").Text(DocxFile.Document)),
        "no text" => Body("").Without(DocxFile.Document),
        "no body" => DocxFile.OfDocument($"<w:document xmlns:w=\"{DocxFile.Word}\"/>"),
        "wrong content type" => Body("<w:p/>").With(DocxFile.Types, DocxFile.ContentTypes("text/plain")),
        "path out of the package" => Body("").With("../word/document.xml", Body("").Part(DocxFile.Document)).Without(DocxFile.Document),
        "too many entries" => Enumerable.Range(0, ReadingLimits.Entries + 1).Aggregate(Body("<w:p/>"), (file, i) => file.And($"x{i}", [])),
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Limit(int limit) => $"{ReadingRules.WithinLimits.Id} {FindingList.AtMost(limit)}";

    private static long Allocated(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReportDocx.Read(new MemoryStream(file));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static DocxFile Body(string body) => DocxFile.OfBody(body);

    private static DocxFile Facts(string content)
    {
        const string End = "</report>";
        return DocxFile.Open(WrittenDocument.Write(new AnnualReportBuilder(2024).Build())).Replace("customXml/item1.xml", End, content + End);
    }

    private static string Many(int count, string markup) => string.Concat(Enumerable.Repeat(markup, count));

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>";
}
