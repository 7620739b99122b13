using System.Text;
using System.Text.RegularExpressions;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Tests.Conventions;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Real documents, damaged in a fixed number of ways: nothing throws, memory is bounded, and the same bytes are read alike.</summary>
public sealed partial class SourceFuzzTests
{
    private const int Cases = 400;
    private const long Bound = 4 * 1024 * 1024;

    public static TheoryData<string> Documents { get; } = new(["written", .. Directory.GetFiles(Repository.PathOf(Folder), "*.docx").Select(Path.GetFileName)!]);

    private const string Folder = "tests/GovDisclosure.Core.Tests/Fixtures/Docx";

    [Theory, MemberData(nameof(Documents))]
    public void Damaged_bytes_of_the_package(string name)
    {
        var original = Load(name);
        ForEachCase(seed => Damage(original, seed));
    }

    [Theory, MemberData(nameof(Documents))]
    public void Damaged_bytes_of_the_text(string name)
    {
        var original = Load(name);
        ForEachCase(seed =>
        {
            var file = DocxFile.Open(original);
            return file.With(DocxFile.Document, Damage(file.Part(DocxFile.Document), seed)).ToBytes();
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
            return file.With(part, Damage(file.Part(part), seed)).ToBytes();
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
            var random = new Random(seed);
            var pieces = Tag().Split(file.Text(DocxFile.Document)).ToList();
            for (var i = random.Next(1, 6); i > 0; i--)
            {
                var (one, other) = (random.Next(pieces.Count), random.Next(pieces.Count));
                switch (random.Next(3))
                {
                    case 0:
                        (pieces[one], pieces[other]) = (pieces[other], pieces[one]);
                        break;
                    case 1:
                        pieces.Insert(other, pieces[one]);
                        break;
                    default:
                        pieces.RemoveAt(one);
                        break;
                }
            }

            return file.With(DocxFile.Document, string.Concat(pieces)).ToBytes();
        });
    }

    private static byte[] Load(string name) =>
        name == "written" ? WrittenDocument.Write(WrittenReportTests.Sample()) : File.ReadAllBytes(Path.Combine(Repository.PathOf(Folder), name));

    private static byte[] Damage(byte[] bytes, int seed)
    {
        var random = new Random(seed);
        var damaged = bytes.ToList();
        for (var i = random.Next(1, 5); i > 0 && damaged.Count > 0; i--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 2:
                    damaged.RemoveRange(at, Math.Min(random.Next(1, 40), damaged.Count - at));
                    break;
                case 3:
                    damaged.InsertRange(random.Next(damaged.Count), damaged.GetRange(at, Math.Min(random.Next(1, 400), damaged.Count - at)));
                    break;
                default:
                    damaged.InsertRange(at, Encoding.UTF8.GetBytes("<\"&>/\0\uFFFF"[random.Next(8)..]));
                    break;
            }
        }

        return [.. damaged];
    }

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
        }
    }

    [GeneratedRegex("(?=<)")]
    private static partial Regex Tag();
}
