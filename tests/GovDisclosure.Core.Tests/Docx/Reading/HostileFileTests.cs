using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Tests.Json;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Files that are no documents, broken ones, and ones made to do harm: a finding each, little memory, no exception.</summary>
public sealed class HostileFileTests
{
    private const string Text = "<w:p><w:r><w:t>正文</w:t></w:r></w:p>";

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        var file = DocxFile.OfBody(Text).ToBytes();
        for (var length = 0; length < file.Length; length++)
        {
            var read = DocxFile.Read(file[..length]);
            Assert.Null(read.Document);
            Assert.Equal(ReadingRules.Readable, read.Finding.Rule);
        }
    }

    [Fact]
    public void The_stream_may_drip_and_stays_open()
    {
        var file = DocxFile.OfBody(Text).ToBytes();
        Assert.Equal("正文", DocxFile.Read(new DrippingStream(file)).Paragraph.Text);
        using var stream = new MemoryStream([1, 2, .. file]) { Position = 2 };
        Assert.Equal("正文", DocxFile.Read(stream).Paragraph.Text);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("<!DOCTYPE w:document [<!ENTITY x \"y\">]>")]
    [InlineData("<!DOCTYPE w:document SYSTEM \"http://example.invalid/x.dtd\">")]
    [InlineData("<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>")]
    public void A_document_type_is_refused(string type)
    {
        var read = DocxFile.OfDocument(type + DocxFile.OfBody("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>").Text(DocxFile.Document)).Read();
        Assert.Null(read.Document);
        Assert.Equal((ReadingRules.Readable, DocxFile.Document, 1L), (read.Finding.Rule, read.Finding.Location!.Path, read.Finding.Location.Line));
    }

    [Theory]
    [InlineData("<w:p>")]
    [InlineData("<w:p></w:r>")]
    [InlineData("<w:p><w:r><w:t>&unknown;</w:t></w:r></w:p>")]
    [InlineData("<w:p>\u0001</w:p>")]
    [InlineData("<x:p/>")]
    public void Of_bad_xml_what_stands_before_it_is_read(string bad)
    {
        var read = DocxFile.OfBody(Text + bad).Read();
        Assert.Equal("正文", read.Paragraphs[0].Text);
        Assert.Equal((ReadingRules.Readable, DocxFile.Document), (read.Finding.Rule, read.Finding.Location!.Path));
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_are_a_finding()
    {
        var document = DocxFile.OfBody(Text + "<w:p><w:r><w:t>#</w:t></w:r></w:p>").Part(DocxFile.Document);
        document[document.AsSpan().LastIndexOf((byte)'#')] = 0xFF;
        var read = DocxFile.OfBody("").With(DocxFile.Document, document).Read();
        Assert.Equal(ReadingRules.Readable, read.Finding.Rule);
    }

    [Fact]
    public void Utf_16_is_read()
    {
        var document = DocxFile.OfBody(Text).Text(DocxFile.Document);
        Assert.Equal("正文", DocxFile.OfBody("").With(DocxFile.Document, [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(document)]).Read().Paragraph.Text);
    }

    [Theory]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "html")]
    [InlineData("<document/>", "document")]
    [InlineData("<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>", "hdr")]
    public void A_part_that_holds_no_text_is_refused(string content, string name)
    {
        var read = DocxFile.OfDocument(content).Read();
        Assert.Null(read.Document);
        Assert.Equal((ReadingRules.Readable, name), (read.Finding.Rule, read.Finding.Found));
    }

    [Fact]
    public void A_document_without_a_body_is_refused() =>
        Assert.Equal(ReadingRules.Present, DocxFile.OfDocument($"<w:document xmlns:w=\"{DocxFile.Word}\"/>").Read().Finding.Rule);

    [Fact]
    public void A_package_with_nothing_in_it_is_refused() => Assert.Equal((ReadingRules.Readable, InputState.OtherPackage), (new DocxFile().Read().Finding.Rule, new DocxFile().Read().Finding.State));

    [Theory]
    [InlineData("word/styles.xml")]
    [InlineData("_rels/.rels")]
    [InlineData("[Content_Types].xml")]
    public void A_broken_part_beside_the_text_leaves_the_text(string name)
    {
        var read = DocxFile.OfBody(Text).WithStyles("").With(name, "<broken").Read();
        Assert.Equal("正文", read.Paragraphs[0].Text);
        Assert.Contains(read.Findings, finding => finding.Rule == ReadingRules.Readable && finding.Location!.Path == name);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_inflates_without_end_is_cut_off(bool liesAboutItsLength)
    {
        var paragraph = Encoding.UTF8.GetBytes("<w:p><w:r><w:t xml:space=\"preserve\">" + new string(' ', 10_000) + "</w:t></w:r></w:p>");
        using var content = new MemoryStream();
        content.Write(Encoding.UTF8.GetBytes($"<w:document xmlns:w=\"{DocxFile.Word}\"><w:body>"));
        while (content.Length < ReadingLimits.DocumentLength * 2L)
        {
            content.Write(paragraph);
        }

        var file = DocxFile.OfBody("").With(DocxFile.Document, content.ToArray()).ToBytes();
        if (liesAboutItsLength)
        {
            var header = file.AsSpan().LastIndexOf("PK\x01\x02"u8);
            BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(header + 24), 1_000_000);
        }

        var read = DocxFile.Read(file);
        Assert.NotNull(read.Document);
        Assert.Equal((ReadingRules.WithinLimits, DocxFile.Document), (read.Finding.Rule, read.Finding.Location!.Path));
    }

    [Fact]
    public void A_content_longer_than_claimed_is_damaged()
    {
        var file = DocxFile.OfBody(Text).ToBytes();
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(file.AsSpan().LastIndexOf("PK\x01\x02"u8) + 24), 10);
        var read = DocxFile.Read(file);
        Assert.Equal((ReadingRules.Readable, InputState.Damaged), (read.Finding.Rule, read.Finding.State));
    }

    [Fact]
    public void A_flipped_bit_is_found_even_where_nothing_is_compressed()
    {
        var file = DocxFile.OfBody("<w:p><w:r><w:t>12</w:t></w:r></w:p>").ToBytes(CompressionLevel.NoCompression);
        file[file.AsSpan().IndexOf("12</w:t>"u8)] ^= 1;
        var read = DocxFile.Read(file);
        Assert.Equal((ReadingRules.Readable, InputState.Damaged), (read.Finding.Rule, read.Finding.State));
    }

    [Theory]
    [InlineData("w:sdt")]
    [InlineData("w:p")]
    [InlineData("w:tbl")]
    [InlineData("w:ins")]
    [InlineData("mc:AlternateContent")]
    [InlineData("x")]
    public void Ten_thousand_nested_elements_are_cut_off(string name)
    {
        var nested = string.Concat(Enumerable.Repeat($"<{name}>", 10_000)) + string.Concat(Enumerable.Repeat($"</{name}>", 10_000));
        var read = DocxFile.OfBody(Text + nested).Read();
        Assert.Equal("正文", read.Paragraphs[0].Text);
        Assert.Equal((ReadingRules.WithinLimits, FindingList.AtMost(ReadingLimits.Depth)), (read.Finding.Rule, read.Finding.Wanted));
    }

    [Fact]
    public void A_table_of_a_hundred_thousand_rows_is_cut_off()
    {
        var row = "<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>";
        var read = DocxFile.OfBody($"<w:tbl>{string.Concat(Enumerable.Repeat(row, 100_000))}</w:tbl>").Read();
        Assert.Equal(ReadingLimits.Rows, read.Tables[0].Rows.Length);
        Assert.Equal((ReadingRules.WithinLimits, FindingList.AtMost(ReadingLimits.Rows)), (read.Finding.Rule, read.Finding.Wanted));
    }

    [Fact]
    public void A_table_of_too_many_cells_is_cut_off()
    {
        var row = $"<w:tr>{string.Concat(Enumerable.Repeat("<w:tc/>", 1000))}</w:tr>";
        var read = DocxFile.OfBody($"<w:tbl>{string.Concat(Enumerable.Repeat(row, 200))}</w:tbl><w:p/>").Read();
        Assert.Equal(ReadingLimits.Cells, read.Tables[0].Rows.Sum(each => each.Length));
        Assert.Equal(FindingList.AtMost(ReadingLimits.Cells), read.Finding.Wanted);
    }

    [Fact]
    public void Too_many_paragraphs_are_cut_off()
    {
        var read = DocxFile.OfBody(string.Concat(Enumerable.Repeat("<w:p/>", ReadingLimits.Paragraphs + 2))).Read();
        Assert.Equal(ReadingLimits.Paragraphs, read.Paragraphs.Count);
        Assert.Equal(FindingList.AtMost(ReadingLimits.Paragraphs), read.Finding.Wanted);
    }

    [Fact]
    public void A_tag_or_text_without_end_is_cut_off()
    {
        var attributes = string.Concat(Enumerable.Range(0, 300_000).Select(i => $" a{i}=\"\""));
        Assert.All(new[] { $"<w:p{attributes}/>", $"<w:p><w:r><w:t>{new string('a', 4 * ReadingLimits.PieceLength)}</w:t></w:r></w:p>" }, piece =>
        {
            var read = DocxFile.OfBody(Text + piece).Read();
            Assert.Equal("正文", read.Paragraphs[0].Text);
            Assert.Equal((ReadingRules.WithinLimits, FindingList.AtMost(ReadingLimits.PieceLength)), (read.Finding.Rule, read.Finding.Wanted));
        });
    }

    /// <summary>A text in very many pieces takes time in proportion to its length.</summary>
    [Fact]
    public void A_text_in_a_million_pieces_is_read()
    {
        var pieces = string.Concat(Enumerable.Repeat("字<!---->", 1_000_000));
        Assert.Equal(1_000_000, DocxFile.OfBody($"<w:p><w:r><w:t>{pieces}</w:t></w:r></w:p>").Read().Paragraph.Text.Length);
    }

    [Fact]
    public void Too_many_entries_are_a_finding()
    {
        var file = DocxFile.OfBody(Text);
        for (var i = 0; i <= ReadingLimits.Entries; i++)
        {
            file.And($"x{i}", []);
        }

        var read = file.Read();
        Assert.Equal("正文", read.Paragraphs[0].Text);
        Assert.Equal(FindingList.AtMost(ReadingLimits.Entries), read.Finding.Wanted);
    }

    [Theory]
    [InlineData(8, 1, "encrypted file")]
    [InlineData(10, 99, null)]
    public void A_part_that_cannot_be_unpacked_is_a_finding(int field, byte value, string? state)
    {
        var file = DocxFile.OfBody(Text).ToBytes();
        file[file.AsSpan().LastIndexOf("PK\x01\x02"u8) + field] = value;
        var read = DocxFile.Read(file);
        Assert.Null(read.Document);
        Assert.Equal((ReadingRules.Readable, state), (read.Finding.Rule, read.Finding.State?.English));
    }

    [Fact]
    public void A_file_longer_than_the_limit_is_refused()
    {
        var read = DocxFile.Read(new MemoryStream(new byte[ReadingLimits.FileLength + 1]));
        Assert.Equal(FindingList.AtMost(ReadingLimits.FileLength), read.Finding.Wanted);
    }
}
