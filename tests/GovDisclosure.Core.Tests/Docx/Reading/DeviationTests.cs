using System.Globalization;
using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Conventions;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>One file for each thing that people do. Beside it stands what the reader makes of it: what is read otherwise than before, and the findings.</summary>
public sealed class DeviationTests
{
    private const string Folder = "tests/GovDisclosure.Core.Tests/Fixtures/Docx/Deviations";

    // What a document of these shows is in order: blank cells, a preface, a number in two runs or in a content control, a label in two lines, sentences that are no titles.
    private static readonly HashSet<string> LooksRight =
    [
        "content-controls",
        "date-as-people-say-it",
        "empty-cells",
        "headings-and-sentences-that-begin-like-titles",
        "indents-of-blanks",
        "labels-cut-over-runs-and-paragraphs",
        "labels-with-marks-that-no-page-shows",
        "no-signature",
        "no-signature-and-a-sentence-without-a-stop",
        "numbers-cut-over-runs",
        "organ-and-date-in-one-line",
        "preface",
        "preface-of-several-paragraphs",
        "preface-under-the-name-of-the-organ",
        "sentences-that-close-like-lines",
        "title-with-the-year-first",
    ];

    public static TheoryData<string> Names { get; } = new(Deviations.All.Keys);

    [Theory, MemberData(nameof(Names))]
    public void The_file_says_what_the_program_makes(string name)
    {
        // How a page looks is no matter here: a file is made again only when it would say something else.
        var path = PathOf(name);
        var made = Deviations.All[name].Document.Save();
        if (GeneratedFile.IsWriting && (!File.Exists(path) || SaidBy(File.ReadAllBytes(path)) != SaidBy(made)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, made);
        }

        Assert.True(File.Exists(path), $"{name}.docx is missing. Make it with GOVDISCLOSURE_WRITE_DOCS=1.");
        Assert.Equal(SaidBy(made), SaidBy(File.ReadAllBytes(path)));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_reader_makes_of_the_file_what_stands_beside_it(string name)
    {
        using var file = File.OpenRead(PathOf(name));
        var read = ReportDocx.Read(file);
        GeneratedFile.Check($"{Folder}/{name}.txt", Differences(Deviations.All[name].Report, read.Value!) + Titles(read) + Findings(read));
    }

    /// <summary>A page that looks as the form wants it needs no remark, however its program cut it; neither does a number that was left out.</summary>
    [Theory, MemberData(nameof(Names))]
    public void No_liberty_is_taken_in_silence(string name)
    {
        using var file = new MemoryStream(Deviations.All[name].Document.Save());
        var read = ReportDocx.Read(file);
        var isToldByRules = ReportChecker.Check(read).Findings.Any(finding => finding.Rule == DocumentRules.SectionsInOrder || finding.Rule == DocumentRules.SectionTitles);

        Assert.Equal(LooksRight.Contains(name), read.IsComplete && !isToldByRules);
        Assert.All(read.Findings.Where(finding => finding.State is null), finding => Assert.False(string.IsNullOrEmpty(finding.Found)));
        Assert.All(read.Findings, finding => Assert.NotNull(finding.Location));
    }

    [Fact]
    public void Every_file_belongs_to_a_deviation() =>
        Assert.Equal(
            Deviations.All.Keys.SelectMany(name => new[] { name + ".docx", name + ".txt" }).Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.PathOf(Folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    private static string Differences(AnnualReport before, AnnualReport after)
    {
        var text = new StringBuilder();
        Add("edition", before.Edition.Code, after.Edition.Code);
        Add("year", before.Year?.ToString(CultureInfo.InvariantCulture), after.Year?.ToString(CultureInfo.InvariantCulture));
        Add("title", before.Title, after.Title);
        Add("agency", before.Agency.Name, after.Agency.Name);
        Add("kind", before.Agency.Kind.Code, after.Agency.Kind.Code);
        Add("published", before.Published?.ToString("O", CultureInfo.InvariantCulture), after.Published?.ToString("O", CultureInfo.InvariantCulture));
        Add("preface", Text(before.Preface), Text(after.Preface));
        foreach (var section in ReportSection.All)
        {
            Add(section.Code, Text(before[section]), Text(after[section]));
        }

        foreach (var cell in StatutoryForm.Of(before.Edition).Cells.Where(cell => cell.Editions.Contains(after.Edition)))
        {
            Add(cell.Code, before[cell]?.ToString(CultureInfo.InvariantCulture), after[cell]?.ToString(CultureInfo.InvariantCulture));
        }

        return text.Length == 0 ? "read as before\n" : text.ToString();

        void Add(string name, string? one, string? other)
        {
            if (one != other)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name}: {one ?? "blank"} -> {other ?? "blank"}\n");
            }
        }
    }

    private static string Text(Narrative narrative) => string.Join('|', narrative.Paragraphs.Select(paragraph => $"{paragraph.Level} {paragraph.Text}"));

    // What the rules about titles get to see, where it is not what the form prints.
    private static string Titles(ReadResult<AnnualReport> read) =>
        read.Titles!.Value.Select(title => title.Text).SequenceEqual(ReportSection.All.Select(section => section.LabelIn(read.Value!.Edition)))
            ? ""
            : $"titles: {string.Join('|', read.Titles!.Value.Select(title => $"第{title.Location.Paragraph}段 {title.Text}"))}\n";

    private static string Findings(ReadResult<AnnualReport> read) =>
        string.Concat(read.Findings.Select(finding => FormattableString.Invariant(
            $"{finding.Severity} {finding.Rule.Id} {finding.Rule.Title.Chinese}: {finding.Describe(Language.Chinese).Place} | {finding.Found} | {finding.State?.Chinese} | {finding.Wanted}\n").Replace("\n", "", StringComparison.Ordinal) + "\n"));

    private static string PathOf(string name) => Repository.PathOf($"{Folder}/{name}.docx");

    private static string SaidBy(byte[] file)
    {
        var text = new StringBuilder();
        foreach (var block in WordSource.Read(new MemoryStream(file), new FindingList())!.Blocks)
        {
            if (block is WordParagraph paragraph)
            {
                text.Append(CultureInfo.InvariantCulture, $"{paragraph.Number} {paragraph.Level} {paragraph.Text} {string.Join(' ', paragraph.Notes)}\n");
            }

            foreach (var cell in block is WordTable table ? table.Rows.SelectMany(row => row) : [])
            {
                text.Append(CultureInfo.InvariantCulture, $"{cell.Row} {cell.Number} {cell.Column} {cell.ColumnSpan} {cell.ContinuesAbove} {cell.Text} {string.Join(' ', cell.Notes)}\n");
            }
        }

        return text.ToString();
    }
}
