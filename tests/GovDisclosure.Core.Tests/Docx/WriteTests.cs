using System.IO.Compression;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Model;
using GovDisclosure.Tests.Conventions;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Docx;

/// <summary>The verb itself: bytes, streams, memory, misuse.</summary>
public sealed class WriteTests
{
    private const long AllocationBound = 13 * 1024;
    private const long FactsBound = 560;

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void Equal_reports_give_equal_bytes(AnyReport report, ReportDocxLayout layout)
    {
        var bytes = WrittenDocument.Write(report.Value, layout);
        Assert.Equal(bytes, WrittenDocument.Write(report.Value, layout));
        Assert.Equal(bytes, WrittenDocument.Write(report.Value.ToBuilder().Build(), layout));
    }

    [Fact]
    public void The_culture_changes_no_byte()
    {
        var report = Sample();
        var bytes = WrittenDocument.Write(report);
        Assert.All(OtherMachine.Cultures, name => Assert.Equal(bytes, OtherMachine.InCulture(name, () => WrittenDocument.Write(report))));
    }

    [Fact]
    public void A_stream_that_cannot_seek_gets_the_same_bytes()
    {
        using var pipe = new MemoryStream();
        using (var compressed = new GZipStream(pipe, CompressionLevel.NoCompression, leaveOpen: true))
        {
            Assert.False(compressed.CanSeek);
            ReportDocx.Write(Sample(), compressed);
        }

        pipe.Position = 0;
        using var received = new MemoryStream();
        using var decompressed = new GZipStream(pipe, CompressionMode.Decompress);
        decompressed.CopyTo(received);
        Assert.Equal(WrittenDocument.Write(Sample()), received.ToArray());
    }

    [Fact]
    public void The_stream_stays_open_and_what_it_held_stays()
    {
        using var stream = new MemoryStream();
        stream.WriteByte(7);
        ReportDocx.Write(Sample(), stream);
        stream.WriteByte(9);
        Assert.Equal([7, .. WrittenDocument.Write(Sample()), 9], stream.ToArray());
    }

    [Fact]
    public void The_package_tells_nothing_about_when_and_where_it_was_written()
    {
        using var package = new ZipArchive(new MemoryStream(WrittenDocument.Write(Sample())));
        Assert.All(package.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.All(package.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
        Assert.Equal("[Content_Types].xml", package.Entries[0].FullName);
    }

    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void A_document_allocates_little(ReportDocxLayout layout)
    {
        var report = Sample();
        var options = new ReportDocxOptions { Layout = layout };
        using var stream = new MemoryStream(1 << 20);
        ReportDocx.Write(report, stream, options);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10; i++)
        {
            stream.Position = 0;
            ReportDocx.Write(report, stream, options);
        }

        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / 10;
        Assert.True(each <= AllocationBound, $"One document allocates {each} bytes; the bound is {AllocationBound}.");
    }

    /// <summary>Two hundred numbers of one to four digits, forty paragraphs: the hash and the marks are nearly all of it.</summary>
    [Fact]
    public void What_is_attached_to_a_full_report_is_short()
    {
        using var package = new ZipArchive(new MemoryStream(WrittenDocument.Write(Full())));
        var length = package.GetEntry("customXml/item1.xml")!.CompressedLength;
        Assert.True(length <= FactsBound, $"The attached facts are {length} bytes when they are deflated; the bound is {FactsBound}.");
    }

    [Fact]
    public void The_text_of_the_document_is_the_one_looked_at()
    {
        var text = WrittenDocument.Of(Sample()).Part("word/document.xml").ReplaceLineEndings("\n");
        foreach (var end in new[] { "<w:body>", "</w:p>", "</w:tblPr>", "</w:tblGrid>", "</w:trPr>", "</w:tbl>" })
        {
            text = text.Replace(end, end + "\n", StringComparison.Ordinal);
        }

        GeneratedFile.Check("tests/GovDisclosure.Core.Tests/Fixtures/Docx/document.xml", text + "\n");
    }

    [Fact]
    public void Misuse_is_refused()
    {
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentNullException>(() => ReportDocx.Write(null!, stream));
        Assert.Throws<ArgumentNullException>(() => ReportDocx.Write(Sample(), null!));
        Assert.Throws<ArgumentNullException>(() => ReportDocx.Write(Sample(), stream, null!));
        Assert.Throws<ArgumentException>("output", () => ReportDocx.Write(Sample(), new MemoryStream([], writable: false)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportDocxOptions { Fonts = (FontScheme)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportDocxOptions { Layout = (ReportDocxLayout)99 });
        Assert.Throws<ArgumentNullException>(() => ReportDocx.WriteBlank(null!, stream));
        Assert.Throws<ArgumentNullException>(() => ReportDocx.WriteBlank(Edition.Latest, null!));
        Assert.Throws<ArgumentNullException>(() => ReportDocx.WriteBlank(Edition.Latest, stream, null!));
        Assert.Throws<ArgumentException>("output", () => ReportDocx.WriteBlank(Edition.Latest, new MemoryStream([], writable: false)));
        Assert.Equal(0, stream.Length);
    }

    private static AnnualReport Full()
    {
        var builder = Sample().ToBuilder();
        var number = 0;
        foreach (var cell in StatutoryForm.Of(builder.Edition).Cells)
        {
            number = ((number * 31) + 17) % 997;
            if (cell is AmountCell amount)
            {
                builder[amount] = number + 0.25m;
            }
            else
            {
                builder[(CountCell)cell] = number % 5 == 0 ? number : number % 40;
            }
        }

        foreach (var section in ReportSection.All)
        {
            builder[section] = new Narrative([.. Enumerable.Range(1, 5).Select(paragraph => new Paragraph($"{section.Label}之{paragraph}。"))]);
        }

        return builder.Build();
    }

    private static AnnualReport Sample() => new AnnualReportBuilder(2024)
    {
        Agency = new Agency("某市人民政府", AgencyKind.PeoplesGovernment),
        Published = new DateOnly(2025, 1, 8),
        [ReportSection.Overview] = new Narrative(new("（一）主动公开", 2), new("全年公开“要闻”28条。"), new("1.渠道", 3), new("（1）网站", 4)),
        [ReportSection.OtherMatters] = Narrative.FromText("没有其他需要报告的事项。"),
        [ActiveDisclosure.AdministrativeFeesAmount] = 96171.6m,
        [ApplicationRow.NewlyReceived, Applicant.NaturalPerson] = 3001,
        [Proceeding.Review, CaseResult.Upheld] = 0,
        [Proceeding.LitigationAfterReview, CaseResult.Total] = 1_234_567,
    }.Build();
}
