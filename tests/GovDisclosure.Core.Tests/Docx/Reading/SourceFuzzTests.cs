using GovDisclosure.Docx.Reading;
using GovDisclosure.Tests.Conventions;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Real documents, damaged in a fixed number of ways: nothing throws, memory is bounded, and the same bytes are read alike.</summary>
public sealed class SourceFuzzTests
{
    private const int Cases = 400;
    private const int OneIn = 100;
    private const long Bound = 4 * 1024 * 1024;

    public static TheoryData<string> Documents { get; } = new("written", "small-2019-official.docx", "small-2024-form.docx");

    private const string Folder = "tests/GovDisclosure.Core.Tests/Fixtures/Docx/LibreOffice";

    [Theory, MemberData(nameof(Documents))]
    public void Damaged_bytes_of_the_package(string name)
    {
        var original = Load(name);
        ForEachCase(seed => DamagedFile.Damage(original, seed));
    }

    [Theory, MemberData(nameof(Documents))]
    public void Damaged_bytes_of_the_text(string name)
    {
        var original = Load(name);
        ForEachCase(seed =>
        {
            var file = DocxFile.Open(original);
            return file.With(DocxFile.Document, DamagedFile.Damage(file.Part(DocxFile.Document), seed)).ToBytes();
        });
    }

    [Theory, MemberData(nameof(Documents))]
    public void Damaged_bytes_of_the_other_parts(string name)
    {
        var original = Load(name);
        ForEachCase(seed =>
        {
            var file = DocxFile.Open(original);
            var part = file.Names.ElementAt(Math.Abs(seed) % file.Names.Count());
            return file.With(part, DamagedFile.Damage(file.Part(part), seed)).ToBytes();
        });
    }

    /// <summary>Whole tags change places, are doubled or left out: mostly no XML any more, often a document that nobody would write.</summary>
    [Theory, MemberData(nameof(Documents))]
    public void Tags_in_the_wrong_place(string name)
    {
        var original = Load(name);
        ForEachCase(seed =>
        {
            var file = DocxFile.Open(original);
            return file.With(DocxFile.Document, DamagedFile.WithMovedTags(file.Text(DocxFile.Document), seed)).ToBytes();
        });
    }

    private static byte[] Load(string name) =>
        name == "written" ? WrittenDocument.Write(WrittenReportTests.Sample()) : File.ReadAllBytes(Path.Combine(Repository.PathOf(Folder), name));

    private static void ForEachCase(Func<int, byte[]> make)
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var file = make(seed);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var read = DocxFile.Read(file);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated <= Bound, $"Case {seed} allocates {allocated} bytes.");
            Assert.True(read.Document is not null || !read.Findings.IsEmpty, $"Case {seed} gives nothing and says nothing.");
            Assert.Equal(read.ToString(), DocxFile.Read(file).ToString());
            if (read.Document is { } document)
            {
                WrittenReport.Restore(document);
            }

            ReportFuzzTests.IsReadWithoutHarm(file, $"Case {seed}");
            if (seed % OneIn == 0)
            {
                ReportFuzzTests.IsAnnotatedWithoutHarm(file, $"Case {seed}");
            }
        }
    }
}
