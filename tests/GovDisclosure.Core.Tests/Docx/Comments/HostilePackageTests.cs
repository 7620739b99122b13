using System.Buffers.Binary;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Tests.Docx.Reading;

namespace GovDisclosure.Tests.Docx.Comments;

/// <summary>A copy takes every part of a package, also those that are not read: these packages are made to exhaust it.</summary>
public sealed class HostilePackageTests
{
    private const string Text = "<w:p><w:r><w:t>正文</w:t></w:r></w:p>";

    private const string TextRelationships = "word/_rels/document.xml.rels";

    private static readonly byte[] Megabyte = new byte[1024 * 1024];

    [Fact]
    public void A_package_that_holds_too_much_is_not_copied()
    {
        var file = DocxFile.OfBody(Text);
        for (var i = 0; i <= ReadingLimits.PackageLength / Megabyte.Length; i++)
        {
            file.And($"word/media/{i}.bin", Megabyte);
        }

        Refuses(file.ToBytes(), ReadingLimits.PackageLength);
    }

    [Fact]
    public void A_package_of_too_many_entries_is_not_copied()
    {
        var file = DocxFile.OfBody(Text);
        for (var i = 0; i <= ReadingLimits.Entries; i++)
        {
            file.And($"x{i}", []);
        }

        Refuses(file.ToBytes(), ReadingLimits.Entries);
    }

    /// <summary>What a part holds beyond the length that it claims is not inflated.</summary>
    [Fact]
    public void A_part_that_lies_about_its_length_is_not_copied_beyond_it()
    {
        var file = DocxFile.OfBody(Text).With("word/media/zeros.bin", Megabyte).ToBytes();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(file.AsSpan().LastIndexOf("PK\x01\x02"u8) + 24), 10);
        using var copy = new MemoryStream();

        ReportDocx.Annotate(new MemoryStream(file), [new ReportComment(null, null, "all")], copy);

        Assert.True(copy.Length == 0 || DocxFile.Open(copy.ToArray()).Part("word/media/zeros.bin").Length <= 10);
    }

    /// <summary>The name that the comments go by may be taken by something else.</summary>
    [Fact]
    public void A_relationship_that_has_the_name_of_the_comments_keeps_it()
    {
        const string Taken = "rIdGovDisclosureComments";
        var file = With("<Relationship Id=\"" + Taken
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"https://example.org/\" TargetMode=\"External\"/>");

        var copy = AnnotatedDocument.Annotate(file, new ReportComment(null, null, "all"));

        Assert.Equal("all", Assert.Single(AnnotatedDocument.Comments(copy)).Text);
        using var package = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(copy), isEditable: false);
        Assert.Equal(Taken, Assert.Single(package.MainDocumentPart!.HyperlinkRelationships).Id);
    }

    [Fact]
    public void A_package_that_cannot_be_written_again_is_said_to_be_so_in_words_of_our_own()
    {
        var file = With("<Relationship Id=\"rNone\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/none.png\"/>");
        using var copy = new MemoryStream();

        var finding = ReportDocx.Annotate(new MemoryStream(file), [new ReportComment(null, null, "all")], copy).Findings[^1];

        Assert.Equal((ReadingRules.Readable, InputState.NotWritable, null), (finding.Rule, finding.State, finding.Found));
        Assert.Equal(0, copy.Length);
    }

    [Fact]
    public void A_text_longer_than_the_limit_is_not_copied()
    {
        var paragraph = $"<w:p><w:r><w:t xml:space=\"preserve\">{new string(' ', 10_000)}</w:t></w:r></w:p>";
        var file = DocxFile.OfBody(string.Concat(Enumerable.Repeat(paragraph, (ReadingLimits.DocumentLength / paragraph.Length) + 10)));

        Refuses(file.ToBytes(), ReadingLimits.DocumentLength);
    }

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("2147483647")]
    [InlineData("-1")]
    [InlineData("one")]
    public void A_comment_that_is_there_may_have_any_number(string id)
    {
        var file = DocxFile.OfBody(Text)
            .With(DocxFile.Types, DocxFile.ContentTypes(DocxFile.MainType).Replace("</Types>", "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/></Types>", StringComparison.Ordinal))
            .With("word/_rels/document.xml.rels", DocxFile.Related(("comments", "comments.xml")))
            .With("word/comments.xml", $"<w:comments xmlns:w=\"{DocxFile.Word}\"><w:comment w:id=\"{id}\"><w:p><w:r><w:t>旧</w:t></w:r></w:p></w:comment></w:comments>");
        using var copy = new MemoryStream();

        ReportDocx.Annotate(new MemoryStream(file.ToBytes()), [new ReportComment(null, null, "all")], copy);

        var ids = AnnotatedDocument.CommentElements(copy.ToArray()).Select(comment => comment.Id!.Value).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        Assert.Contains("0", ids);
    }

    [Theory]
    [InlineData("PartName=\"/word/document.xml\"", "PartName=\"word/document.xml\"")]
    [InlineData("ContentType=\"application/xml\"", "ContentType=\"image\"")]
    [InlineData("<Default ", "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default ")]
    public void A_package_that_only_our_reader_forgives_is_a_finding(string right, string wrong)
    {
        var file = DocxFile.OfBody(Text).Replace(DocxFile.Types, right, wrong).ToBytes();
        using var copy = new MemoryStream();

        var result = ReportDocx.Annotate(new MemoryStream(file), [new ReportComment(null, null, "all")], copy);

        Assert.Equal(result.Value is null, copy.Length == 0);
        Assert.True(copy.Length > 0 || result.Findings.Any(finding => finding.Rule == ReadingRules.Readable));
    }

    [Fact]
    public void A_part_that_cannot_be_unpacked_leaves_the_output_alone()
    {
        var file = DocxFile.OfBody(Text).With("word/media/zeros.bin", Megabyte).ToBytes();
        var header = file.AsSpan().LastIndexOf("PK\x01\x02"u8);
        file[header + 10] = 99;
        using var copy = new MemoryStream();

        var result = ReportDocx.Annotate(new MemoryStream(file), [new ReportComment(null, null, "all")], copy);

        Assert.Equal(0, copy.Length);
        Assert.Null(result.Value);
        Assert.Contains(result.Findings, finding => finding.Rule == ReadingRules.Readable);
    }

    /// <summary>A document of ours with one more relationship.</summary>
    private static byte[] With(string relationship) => DocxFile.Open(WrittenDocument.Write(Reports.Sample()))
        .Replace("word/_rels/document.xml.rels", "</Relationships>", relationship + "</Relationships>").ToBytes();

    /// <summary>What our reader forgives, or never looks at, the SDK answers with exceptions of many kinds, of which it documents none.</summary>
    [Theory]
    [InlineData(DocxFile.Types, "</Types>", "<Override PartName=\"http://x/y\" ContentType=\"a/b\"/></Types>")]
    [InlineData(DocxFile.Relationships, "</Relationships>", "<Relationship Id=\"x\" Type=\"x\" Target=\"http://\"/></Relationships>")]
    [InlineData(DocxFile.Relationships, "</Relationships>", "<Relationship Id=\"x\" Type=\"x\" Target=\":\"/></Relationships>")]
    [InlineData(DocxFile.Types, "</Types>", "<Override PartName=\"/_rels/.rels\" ContentType=\"a/b\"/></Types>")]
    [InlineData(TextRelationships, "Target=\"media/zeros.bin\"", "Target=\"\\\\\"")]
    [InlineData(TextRelationships, "Target=\"media/zeros.bin\"", "Target=\"mailto:\"")]
    public void A_package_that_the_SDK_refuses_is_a_finding(string part, string right, string wrong)
    {
        Assert.NotEmpty(Annotate(WithPicture().ToBytes()));
        Refuses(WithPicture().Replace(part, right, wrong).ToBytes());
    }

    /// <summary>The zip of .NET reads an entry without a name and does not write it.</summary>
    [Fact]
    public void A_package_with_an_entry_without_a_name_is_not_copied()
    {
        var file = WithPicture().With("x", Megabyte).ToBytes();
        Assert.NotEmpty(Annotate(file));

        // The one letter of its name becomes a field of one byte behind it.
        var header = file.AsSpan().LastIndexOf("PK\x01\x02"u8);
        var local = BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(header + 42));
        (file[header + 28], file[header + 30], file[local + 26], file[local + 28]) = (0, 1, 0, 1);

        Refuses(file);
    }

    // Only with the type of relationships does the SDK follow them.
    private static DocxFile WithPicture() => DocxFile.OfBody(Text)
        .Replace(DocxFile.Types, "</Types>", "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"image/png\"/></Types>")
        .With(TextRelationships, DocxFile.Related(("image", "media/zeros.bin")))
        .With("word/media/zeros.bin", Megabyte);

    private static byte[] Annotate(byte[] file)
    {
        using var copy = new MemoryStream();
        Assert.NotNull(ReportDocx.Annotate(new MemoryStream(file), [new ReportComment(null, null, "all")], copy).Value);
        return copy.ToArray();
    }

    private static void Refuses(byte[] file)
    {
        using var copy = new MemoryStream();

        var result = ReportDocx.Annotate(new MemoryStream(file), [new ReportComment(null, null, "all")], copy);

        Assert.Null(result.Value);
        Assert.Contains(result.Findings, finding => finding.State == InputState.NotWritable && finding.Rule == ReadingRules.Readable);
        Assert.Equal(0, copy.Length);
    }

    private static void Refuses(byte[] file, int limit)
    {
        using var copy = new MemoryStream();

        var result = ReportDocx.Annotate(new MemoryStream(file), [new ReportComment(null, null, "all")], copy);

        Assert.Null(result.Value);
        Assert.Contains(result.Findings, finding => finding.Rule == ReadingRules.WithinLimits && finding.Wanted == FindingList.AtMost(limit));
        Assert.Equal(0, copy.Length);
    }
}
