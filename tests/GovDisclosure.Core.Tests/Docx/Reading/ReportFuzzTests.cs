using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.Conventions;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Documents as people make them, damaged in a fixed number of ways, read and annotated: what comes out is findings and never an exception.</summary>
public sealed class ReportFuzzTests
{
    private const int CasesOfEach = 8;
    private const int OneIn = 4;

    private const string Folder = "tests/GovDisclosure.Core.Tests/Fixtures/Docx/Deviations";

    private static readonly ReportComment[] Remarks =
    [
        new(ApplicationRow.NewlyReceived.Of(Applicant.NaturalPerson), "cell"),
        new(ReportSection.Overview, 0, "paragraph"),
        new(null, null, "report"),
    ];

    private static readonly string[] Names = [.. Directory.GetFiles(Repository.PathOf(Folder), "*.docx").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Documents { get; } = new(Names);

    [Theory, MemberData(nameof(Documents))]
    public void A_damaged_document_is_read_and_annotated_without_harm(string name)
    {
        var original = File.ReadAllBytes(Path.Combine(Repository.PathOf(Folder), name));
        var first = CasesOfEach * Array.IndexOf(Names, name);
        for (var seed = first; seed < first + CasesOfEach; seed++)
        {
            var file = DamagedFile.Of(original, seed);
            IsReadWithoutHarm(file, $"Case {seed}");
            if (seed / 4 % OneIn == 0)
            {
                IsAnnotatedWithoutHarm(file, $"Case {seed}");
            }
        }
    }

    /// <summary>There is a report, or a finding that says why there is none.</summary>
    internal static void IsReadWithoutHarm(byte[] file, string name)
    {
        var read = ReportDocx.Read(new MemoryStream(file));
        Assert.True(read.Value is not null || !read.Findings.IsEmpty, $"{name} gives nothing and says nothing.");
        Assert.True(read.Findings.Length <= FindingList.Limit + 1, $"{name} gives {read.Findings.Length} findings.");
    }

    /// <summary>There is a copy that reads as the same report, read alike from the same bytes, or a finding that says why there is none.</summary>
    internal static void IsAnnotatedWithoutHarm(byte[] file, string name)
    {
        using var copy = new MemoryStream();
        var annotated = ReportDocx.Annotate(new MemoryStream(file), Remarks, copy);
        Assert.Equal(annotated.Value is null, copy.Length == 0);
        if (annotated.Value is null)
        {
            Assert.False(annotated.Findings.IsEmpty, $"{name} is not copied and nothing says why.");
            return;
        }

        IsSame(ReportDocx.Read(new MemoryStream(file)), annotated, name);
        var again = ReportDocx.Read(new MemoryStream(copy.ToArray()));
        Assert.True(annotated.Value.Equals(again.Value), $"The copy of {name} is another report.");
    }

    private static void IsSame(ReadResult<AnnualReport> one, ReadResult<AnnualReport> other, string name)
    {
        Assert.True(Equals(one.Value, other.Value), $"{name} is read in two ways.");
        Assert.Equal(one.Findings.Select(finding => finding.ToString()), other.Findings.Select(finding => finding.ToString()));
    }
}
