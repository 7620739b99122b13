using System.Globalization;
using System.Text;
using System.Text.Json;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.Docx.Reading;
using GovDisclosure.Tests.Proofs;

namespace GovDisclosure.Tests.Conventions;

/// <summary>What the guide shows compiles and does what it says.</summary>
public class GuideTests
{
    /// <summary>A new example of the guide goes into a file of this folder as well, such as GuideExamples.cs.</summary>
    [Fact]
    public void Every_example_is_one_that_is_compiled()
    {
        var shown = Directory.GetFiles(Repository.PathOf("docs/guide"), "*.md").SelectMany(page => Examples.OfPage(page)).Order(StringComparer.Ordinal);
        var sources = Directory.GetFiles(Repository.PathOf("tests/GovDisclosure.Core.Tests/Conventions"), "*Example*.cs")
            .Where(source => Path.GetFileName(source) is not ("Examples.cs" or "ReadmeExample.cs"));
        Assert.Equal(sources.SelectMany(source => Examples.OfSource(source)).Order(StringComparer.Ordinal), shown);
    }

    [Fact]
    public void The_report_of_the_guide_is_certified() => Assert.Equal("Certified", Printed(GuideExamples.Build()).Trim());

    [Fact]
    public void The_fees_of_the_guide_are_those_of_the_tariff()
    {
        using var output = new StringWriter();
        Assert.Equal((3000, 1700), new GuideExamples(output).ComputeFees());
        Assert.StartsWith("1: 0", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_statements_of_a_narrative_are_printed_as_the_guide_says()
    {
        var report = GuideExamples.Build().ToBuilder();
        report[ReportSection.Overview] = Narrative.FromText("全年新收政府信息公开申请13件。");
        using var output = new StringWriter();
        new GuideExamples(output).ReadNarrative(report.Build());
        Assert.Equal(
            ["新收政府信息公开申请13件: 新收 = 13, Own", "未收取信息处理费: 收取信息处理费 = 0, Own"],
            output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void The_rule_set_of_the_guide_leaves_one_rule_out_and_adds_one()
    {
        var report = GuideExamples.Build().ToBuilder();
        report[ActiveDisclosure.RulesIssued] = 2;
        report.SetRow(ApplicationRow.NewlyReceived, 0, 0, 0, 0, 0, 0).SetRow(ApplicationRow.Granted, 0, 0, 0, 0, 0, 0).ComputeTotals();
        Assert.Contains("GD2001", Printed(report.Build()), StringComparison.Ordinal);
        Assert.Equal("X0001", Assert.Single(GuideExamples.CheckByOwnRules(report.Build()).Findings).Rule.Id);
    }

    /// <summary>What the page on limits says of each, in the words of its tables and sentences.</summary>
    [Fact]
    public void The_limits_of_the_guide_are_those_of_the_code()
    {
        var page = File.ReadAllText(Repository.PathOf("docs/guide/limits.md"));
        string[] stated =
        [
            $"| length of a JSON text | {Bytes(ReportJson.MaximumLength)} |",
            $"| depth of the tree of disclosure counts | {Number(DisclosureCount.MaximumDepth)} levels |",
            $"| length of a CSV record | {Bytes(CsvSource.LongestRecord)} |",
            $"| columns of a CSV file | {Number(CsvSource.MostColumns)} columns |",
            $"| length of a profile or of a file of waivers | {Bytes(ConfigurationFile.Longest)} |",
            $"| length of a written roll-up | {Bytes(RollUpJson.MaximumLength)} |",
            $"more than {Number(RollUp.MostReports)} reports",
            $"| length of a DOCX file | {Bytes(ReadingLimits.FileLength)} |",
            $"| entries of a DOCX file | {Number(ReadingLimits.Entries)} entries |",
            $"| text of a document, inflated | {Bytes(ReadingLimits.DocumentLength)} |",
            $"| styles and every other part that is read, inflated | {Bytes(ReadingLimits.PartLength)} |",
            $"| one tag, or the text between two tags | {Bytes(ReadingLimits.PieceLength)} |",
            $"| depth of elements | {Number(ReadingLimits.Depth)} levels |",
            $"| paragraphs outside tables | {Number(ReadingLimits.Paragraphs)} paragraphs |",
            $"| tables of a document | {Number(ReadingLimits.Tables)} tables |",
            $"| rows of all tables of a document | {Number(ReadingLimits.Rows)} rows |",
            $"| cells of all tables of a document | {Number(ReadingLimits.Cells)} cells |",
            $"| columns of a table that one cell covers | {Number(ReadingLimits.Columns)} columns |",
            $"| styles | {Number(ReadingLimits.Styles)} styles |",
            $"| text of such a thing, as it is quoted | {Number(ReadingLimits.NoteLength)} characters |",
            $"| pictures, footnotes, tracked changes and the like on one paragraph or cell | {Number(ReadingLimits.Notes)} |",
            $"| parts attached to the text of a document | {Number(ReadingLimits.AttachedParts)} |",
            $"| footnotes, and as many endnotes, whose texts are quoted | {Number(ReadingLimits.Footnotes)} |",
            $"allocates less than {Bytes(HostileReportTests.MostBytesOfMemory)} in all",
            $"| all parts of a document, inflated | {Bytes(ReadingLimits.PackageLength)} |",
            $"| findings on one report, a profile, a file of waivers or a written roll-up | {Number(FindingList.Limit)} findings |",
            $"at most {Number(RecentReports.Limit)} other reports",
            $"between {Number(CountRange.Least)} and {Number(long.MaxValue)}",
        ];
        Assert.All(stated, sentence => Assert.Contains(sentence, page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_read_as_the_guide_shows()
    {
        var report = GuideExamples.Build();
        using var json = new MemoryStream();
        using var csv = new MemoryStream();
        using var docx = new MemoryStream();
        ReportJson.Write(report, json);
        ReportCsv.Write([report, report], csv);
        ReportDocx.Write(report, docx);
        json.Position = csv.Position = docx.Position = 0;
        using var output = new StringWriter();
        new GuideExamples(output).ReadJson(json);
        new GuideExamples(output).ReadCsv(csv);
        new GuideExamples(output).ReadDocx(docx);
        Assert.Equal(
            ["Certified", $"{report.Title}: Certified", $"{report.Title}: Rejected", "Certified"],
            output.ToString().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void The_serializer_of_the_guide_keeps_Chinese_and_gives_findings()
    {
        var report = GuideExamples.Build();
        var options = GuideExamples.SerializerOptions();
        var text = JsonSerializer.Serialize(report, options);
        Assert.Contains("某某市人民政府", text, StringComparison.Ordinal);
        Assert.Equal(report, JsonSerializer.Deserialize<ReadResult<AnnualReport>>(text, options)!.Value);
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Bytes(long length) =>
        $"{Number(length)} bytes ({Number(length >> 20)} MiB)";

    [Fact]
    public void The_repair_of_the_guide_tells_the_status_and_each_proposal()
    {
        using var output = new StringWriter();
        new GuideExamples(output).Repair(WrongCell.Make().Report);
        var printed = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(2, printed.Length);
        Assert.Equal("Unique", printed[0]);
        Assert.Contains("from 21 to 12", printed[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_leads_from_each_sum_that_fails_to_the_one_cell_that_is_wrong()
    {
        using var output = new StringWriter();
        new GuideExamples(output).Locate(WrongCell.Make().Report);
        var printed = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(["GD3002", "GD3003"], printed.Select(line => line.Split(':')[0]));
        Assert.All(printed, line => Assert.Contains("from 21 to 12", line, StringComparison.Ordinal));
    }

    [Fact]
    public void All_proposals_are_listed_as_the_guide_says()
    {
        var most = ReportRepairOptions.Default.MaxProposals;
        Assert.Contains("It lists them all, the most plausible first,", File.ReadAllText(Repository.PathOf("docs/guide/proof.md")), StringComparison.Ordinal);
        Assert.Contains($"less than {Number(most)} sets of cells", File.ReadAllText(Repository.PathOf("docs/guide/proof.md")), StringComparison.Ordinal);
        var longest = CorrectedPairs.All.Max(pairs => pairs.Count(Edition.Latest).Longest);
        Assert.InRange(longest, 1, most);
    }

    [Fact]
    public void The_profile_of_the_guide_is_the_one_of_its_file()
    {
        using var output = new StringWriter();
        using var written = new MemoryStream();
        var shown = Assert.Single(Examples.OfPage("docs/guide/profiles.md", "```json"));
        var read = new GuideExamples(output).ReadProfile(GuideExamples.LocalProfile(), written, Stream(shown));
        Assert.Equal(GuideExamples.LocalProfile(), read);
        Assert.Equal("", output.ToString());
        Assert.Equal(GuideExamples.LocalProfile(), RuleSetJson.Read(new MemoryStream(written.ToArray())).Value);
    }

    [Fact]
    public void A_broken_profile_is_told_and_not_used_as_the_guide_shows()
    {
        using var output = new StringWriter();
        Assert.Null(new GuideExamples(output).ReadProfile(RuleSet.Statutory, System.IO.Stream.Null, Stream("""{ "settings": { "jumpFactor": 1 } }""")));
        Assert.Contains("$.settings.jumpFactor", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_of_ones_own_is_read_back_with_its_profile_as_the_guide_shows()
    {
        using var written = new MemoryStream();
        GuideExamples.ReadProfileWithOwnRules(GuideExamples.LocalProfile(), written, Stream("{}"));
        var read = GuideExamples.ReadProfileWithOwnRules(GuideExamples.LocalProfile(), System.IO.Stream.Null, new MemoryStream(written.ToArray()));
        Assert.True(read.IsComplete, string.Join('\n', read.Findings));
        Assert.True(read.Value!.Includes("X0001"));
        Assert.Equal(GuideExamples.LocalProfile(), read.Value.Without("X0001"));
    }

    [Fact]
    public void The_waiver_of_the_guide_gives_the_verdict_that_it_says_and_is_the_one_of_its_file()
    {
        var builder = GuideExamples.Build().ToBuilder();
        builder.Published = new DateOnly(2025, 4, 10);
        var report = builder.Build();
        using var output = new StringWriter();
        var waivers = new GuideExamples(output).Waive(Assert.Single(ReportChecker.Check(report).Findings), report, new DateOnly(2025, 5, 1));
        Assert.Equal("Waived", output.ToString().Trim());

        var read = WaiverJson.Read(Stream(Assert.Single(Examples.OfPage("docs/guide/waivers.md", "```json"))));
        Assert.True(read.IsComplete, string.Join('\n', read.Findings));
        Assert.Equal(waivers, read.Value);
    }

    /// <summary>The verdict of a report with an unknown sum is never good for a waiver of the blank alone.</summary>
    [Fact]
    public void A_waiver_of_a_blank_leaves_what_needs_the_number_undecided_as_the_guide_says()
    {
        var builder = GuideExamples.Build().ToBuilder();
        builder[ApplicationRow.Granted, Applicant.NaturalPerson] = null;
        using var output = new StringWriter();
        new GuideExamples(output).WaiveBlank(builder.Build(), new DateOnly(2025, 5, 1));
        var printed = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(["Undetermined", "GD0002", "GD3002", "GD3003"], printed.Select(line => line.Split(' ')[0]));
        Assert.Contains("GD0002, GD3002 and GD3003", File.ReadAllText(Repository.PathOf("docs/guide/waivers.md")), StringComparison.Ordinal);
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Printed(AnnualReport report)
    {
        using var output = new StringWriter();
        new GuideExamples(output).Check(report);
        return output.ToString();
    }
}
