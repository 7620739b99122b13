using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Cli.Tests;

/// <summary>The reports of the quickstart against the published ones, which were typed a second time.</summary>
public sealed partial class QuickstartTests
{
    public static TheoryData<string> Published => ["ningbo-nanbu-shangwuqu-2023", "huaian-shi-2024"];

    [Theory]
    [MemberData(nameof(Published))]
    public void Every_number_of_the_tables_is_the_published_one(string name)
    {
        var (report, published) = Load(name);

        Assert.Equal(published.GetProperty("agency").GetString(), report.Agency.Name);
        Assert.Equal(published.GetProperty("year").GetInt32(), report.Year);
        Assert.Equal(published.GetProperty("form").GetString(), report.Edition.Code);
        Assert.Equal(published.GetProperty("title").GetString()!.Replace("\n", "", StringComparison.Ordinal), report.Title);
        var cells = StatutoryForm.Of(report.Edition).Cells;
        Assert.Equal(Numbers(published), cells.Select(cell => report[cell]));
        Assert.True(ReportChecker.Check(report, RuleSet.Numbers).IsCertified);
    }

    [Fact]
    public void What_the_checker_finds_in_the_published_reports_is_what_they_leave_out()
    {
        Assert.Empty(ReportChecker.Check(Reports.Ningbo).Findings);
        Assert.Equal(
            [NarrativeTopic.PublicAppraisal.Label, NarrativeTopic.Accountability.Label],
            ReportChecker.Check(Reports.PublishedHuaian).Findings.Select(finding => finding.Left.Single().Label.Split('/')[^1]));
    }

    [Fact]
    public void The_readme_shows_what_the_program_prints()
    {
        using var folder = new TemporaryFolder();
        var answer = Tool.Start("Quickstart.dll", [folder.Path]);
        var text = answer.Out.ReplaceLineEndings("\n").Replace(folder.Path, "docs/quickstart/output", StringComparison.Ordinal).Replace('\\', '/').Trim();
        Assert.Contains($"```text\n{text}\n```", File.ReadAllText(Checkout.PathOf("README.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_totals_that_the_library_computes_are_the_published_totals()
    {
        var (report, published) = Load("huaian-shi-2024");
        var cells = StatutoryForm.Of(report.Edition).Cells;
        var withoutTotals = report.ToBuilder();
        foreach (var total in cells.OfType<CountCell>().Where(cell => cell.IsTotal))
        {
            withoutTotals[total] = null;
        }

        var computed = withoutTotals.ComputeTotals().Build();

        Assert.Equal(Numbers(published), cells.Select(cell => computed[cell]));
    }

    [Fact]
    public void Every_disclosure_count_of_Ningbo_stands_in_the_tree_and_in_the_text()
    {
        var stated = Stated();
        var text = Reports.Ningbo[ReportSection.Overview].ToString();

        Assert.Equal(Tree(stated.GetProperty("disclosures")), Tree(Reports.Ningbo.Disclosures));
        Assert.All(Nodes(stated.GetProperty("disclosures")), count =>
            Assert.Matches($"{count.GetProperty("label")}[^0-9]{{0,3}}{count.GetProperty("count")}{count.GetProperty("unit")}", text));
    }

    [Fact]
    public void Every_other_number_of_Ningbo_stands_in_a_cell_and_in_the_text()
    {
        var (report, stated, text) = (Reports.Ningbo, Stated(), Text(Reports.Ningbo));
        var requests = stated.GetProperty("requests");
        var lawsuits = report[Proceeding.DirectLitigation, CaseResult.Total] + report[Proceeding.LitigationAfterReview, CaseResult.Total];

        AssertStated("申请", requests.GetProperty("newlyReceived"), report[ApplicationRow.NewlyReceived, Applicant.Total]);
        AssertStated("上年结转", requests.GetProperty("carriedIn"), report[ApplicationRow.CarriedIn, Applicant.Total]);
        AssertStated("办结", requests.GetProperty("concluded"), report[ApplicationRow.OutcomesTotal, Applicant.Total]);
        AssertStated("结转下年度", requests.GetProperty("carriedOut"), report[ApplicationRow.CarriedOut, Applicant.Total]);
        AssertStated("行政复议", stated.GetProperty("review"), report[Proceeding.Review, CaseResult.Total]);
        AssertStated("行政诉讼", stated.GetProperty("litigation"), lawsuits);
        Assert.Equal(stated.GetProperty("reportYear").GetInt32(), report.Year);
        Assert.Equal(stated.GetProperty("published").GetString(), report.Published?.ToString("O"));
        Assert.Equal(0, report.Fees?.AmountReceived);
        Assert.Contains("没有收取过信息处理费", report[ReportSection.OtherMatters].ToString());
        Assert.Contains("没有责任追究的情况", text);
        Assert.All(stated.GetProperty("planYears").EnumerateArray(), year => Assert.Contains(year.ToString(), text));

        void AssertStated(string label, JsonElement number, long? cell)
        {
            Assert.Equal(number.GetInt64(), cell);
            Assert.Matches($"{label}{number}件", text);
        }
    }

    [Fact]
    public void The_text_of_Ningbo_states_no_number_that_the_published_one_does_not_state()
    {
        var known = Stated().EnumerateObject().SelectMany(property => NumberPattern().Matches(property.Value.ToString()))
            .Select(match => match.Value).ToHashSet();
        var text = Paragraphs(Reports.Ningbo).Where(paragraph => paragraph.Level == 0).Select(paragraph => paragraph.Text);

        Assert.All(text.SelectMany(line => NumberPattern().Matches(line)), match => Assert.Contains(match.Value, known));
    }

    [Fact]
    public void The_program_writes_each_report_in_three_formats_and_explains_the_spoiled_cell_in_both_languages()
    {
        using var folder = new TemporaryFolder();

        var answer = Tool.Start("Quickstart.dll", [folder.Path]);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(
            ["huaian-2024-returned.docx", "huaian-2024.csv", "huaian-2024.docx", "huaian-2024.json", "ningbo-nanbu-2023.csv", "ningbo-nanbu-2023.docx", "ningbo-nanbu-2023.json"],
            folder.Names);
        Assert.Single(Regex.Matches(answer.Out, "Certified: "));
        Assert.Equal(2, Regex.Count(answer.Out, "Rejected: "));
        Assert.Equal(4, Regex.Count(answer.Out, "GD5003 "));
        Assert.Matches("GD3003 .*填报 1362，应为 1302", answer.Out);
        Assert.Matches("GD3003 .*stated 1362, expected 1302", answer.Out);
        Assert.Single(Regex.Matches(answer.Out, "（一）予以公开/自然人”由1228改为1288"));
        Assert.Single(Regex.Matches(answer.Out, "granted.naturalPerson\\) from 1228 to 1288"));
        Assert.DoesNotContain('\e', answer.Out);
    }

    [Fact]
    public void The_document_that_is_returned_says_in_comments_which_cell_is_wrong_and_what_it_should_hold()
    {
        using var folder = new TemporaryFolder();
        Tool.Start("Quickstart.dll", [folder.Path]);

        using var document = WordprocessingDocument.Open(Path.Combine(folder.Path, "huaian-2024-returned.docx"), isEditable: false);
        var comments = document.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.InnerText;

        Assert.Matches("GD3003.*填报 1362，应为 1302", comments);
        Assert.Matches("由1228改为1288", comments);
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex NumberPattern();

    private static (AnnualReport Report, JsonElement Published) Load(string name) =>
        (name.StartsWith("ningbo", StringComparison.Ordinal) ? Reports.Ningbo : Reports.PublishedHuaian, Read(name + ".json"));

    private static JsonElement Stated() => Read("ningbo-nanbu-shangwuqu-2023.numbers.json");

    private static JsonElement Read(string name) =>
        JsonElement.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "RealReports", name)));

    /// <summary>The numbers of the three tables as they are printed, row by row.</summary>
    private static IEnumerable<decimal?> Numbers(JsonElement published)
    {
        var two = published.GetProperty("table2").EnumerateObject().SelectMany(row => row.Value.EnumerateObject(), (_, cell) => cell.Value);
        var three = published.GetProperty("table3").GetProperty("rows").EnumerateArray().SelectMany(row => row[1].EnumerateArray());
        var four = published.GetProperty("table4").EnumerateArray();
        return two.Concat(three).Concat(four).Select(number => (decimal?)number.GetDecimal());
    }

    private static IEnumerable<Paragraph> Paragraphs(AnnualReport report) =>
        ReportSection.All.SelectMany(section => report[section].Paragraphs);

    private static string Text(AnnualReport report) => string.Join('\n', Paragraphs(report).Select(paragraph => paragraph.Text));

    private static IEnumerable<JsonElement> Nodes(JsonElement counts) =>
        counts.EnumerateArray().SelectMany(count => count.TryGetProperty("parts", out var parts) ? Nodes(parts).Prepend(count) : [count]);

    private static string Tree(JsonElement counts) => string.Concat(counts.EnumerateArray().Select(count =>
        $"{count.GetProperty("label")} {count.GetProperty("count")}({(count.TryGetProperty("parts", out var parts) ? Tree(parts) : "")})"));

    private static string Tree(IEnumerable<DisclosureCount> counts) =>
        string.Concat(counts.Select(count => $"{count.Label} {count.Count}({Tree(count.Parts)})"));
}
