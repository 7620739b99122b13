using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Json;
using GovDisclosure.Model;

namespace GovDisclosure.Cli.Tests;

public sealed class RollUpTests : IDisposable
{
    private const string One = "某某市教育局";
    private const string Two = "某某市公安局";
    private const string City = "某某市人民政府";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reports_in_several_files_are_added_up_cell_by_cell()
    {
        var answer = RollUp("-o", _folder["sum.json"], "--agency", "某某市人民政府", "--lang", "en");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("Year 2024: 2 reports added up.", answer.Out);
        var sum = Read("sum.json");
        Assert.Equal("某某市人民政府", sum.Agency.Name);
        Assert.All(StatutoryForm.Of(sum.Edition).Cells, cell => Assert.Equal(2 * Reports.Huaian[cell], sum[cell]));
    }

    [Theory]
    [InlineData("某某市人民政府", null, "peoplesGovernment")]
    [InlineData("某某镇人民政府", null, "townshipOrSubdistrict")]
    [InlineData("某某市教育系统", null, "other")]
    [InlineData("某某市教育系统", "department", "department")]
    [InlineData("某某市人民政府", "other", "other")]
    public void The_organ_of_the_sum_is_of_the_kind_that_is_given_or_that_its_name_tells(string agency, string? given, string kind)
    {
        RollUp(["-o", _folder["sum.json"], "--agency", agency, .. given is null ? [] : new[] { "--kind", given }]);

        Assert.Equal(AgencyKind.FromCode(kind), Read("sum.json").Agency.Kind);
    }

    [Fact]
    public void While_a_child_is_missing_nothing_is_written_and_its_name_is_told()
    {
        var answer = RollUp("-o", _folder["sum.json"], "--expected", Names(One, Two, "某某市民政局"), "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD8003 undecided", answer.Out);
        Assert.Matches("某某市民政局 +│ missing", answer.Out);
        Assert.Contains("The sums are unknown: GD8003 Report of a child missing. Nothing was written.", answer.Out);
        Assert.False(File.Exists(_folder["sum.json"]));
    }

    [Fact]
    public void A_stated_parent_is_compared_with_the_sum()
    {
        var parent = _folder.Json("parent.json", Reports.Of("某某市人民政府"));

        var answer = RollUp("--parent", parent, "--expected", Names(One, Two), "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD8001", answer.Out);
        Assert.Matches(@"（一）予以公开/总计 +│ +1362 │ +≥ 2724 │ +-1362 │", answer.Out);
    }

    [Fact]
    public void A_child_that_comes_twice_is_an_error_and_nothing_is_written()
    {
        var answer = Tool.Run("rollup", _folder.Json("a.json", Reports.Of(One)), _folder.Json("b.json", Reports.Of(One)), "-o", _folder["sum.csv"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD8004 错误", answer.Out);
        Assert.False(File.Exists(_folder["sum.csv"]));
    }

    [Fact]
    public void A_report_without_a_year_is_told_wherever_it_stands()
    {
        var (dated, undated) = (_folder.Json("a.json", Reports.Of(One)), _folder.Json("n.json", Reports.Changed(report => report.Year = null)));
        Assert.All([new[] { undated, dated }, [dated, undated]], files =>
        {
            var answer = Tool.Run(["rollup", .. files, "-o", _folder["sum.json"], "--lang", "en"]);

            Assert.Equal(1, answer.ExitCode);
            Assert.Contains("GD8005 undecided", answer.Out);
            Assert.Contains(Reports.Huaian.Agency.Name, answer.Out);
            Assert.Contains("Year 2024: 1 reports added up.", answer.Out);
            Assert.Contains("Nothing was written.", answer.Out);
            Assert.False(File.Exists(_folder["sum.json"]));
        });
    }

    [Fact]
    public void What_was_not_written_is_no_success_even_if_the_rule_that_says_why_is_off()
    {
        var profile = _folder.File("profile.json", """{ "rules": { "GD8003": "off" } }""");

        var answer = RollUp("-o", _folder["sum.json"], "--expected", Names(One, Two, "某某市民政局"), "--profile", profile, "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("Nothing was written.", answer.Out);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_report_of_the_organ_that_the_sum_is_of_is_no_child_whether_its_report_is_given_or_only_its_name(bool isGiven)
    {
        var own = _folder.Json("own.json", Reports.Of(City));
        string[] parent = isGiven ? ["--parent", own] : ["--agency", City];

        var answer = RollUp([own, "-o", _folder["sum.json"], .. parent, "--lang", "en"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD8006 error", answer.Out);
        Assert.Contains(City, answer.Out);
        Assert.Contains("Nothing was written.", answer.Out);
        Assert.False(File.Exists(_folder["sum.json"]));
    }

    [Fact]
    public void The_name_of_the_parent_on_the_list_of_its_children_is_told()
    {
        var answer = RollUp("-o", _folder["sum.json"], "--agency", City, "--expected", Names(One, Two, City), "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD8006 error", answer.Out);
    }

    [Fact]
    public void A_report_that_is_the_sum_of_all_others_is_suspected_to_be_the_parent_and_the_sum_is_written()
    {
        RollUp("-o", _folder["city.json"], "--agency", City);

        var answer = RollUp(_folder["city.json"], "-o", _folder["sum.json"], "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD8006 undecided", answer.Out);
        Assert.Contains("in every cell the sum of the other reports", answer.Out);
        Assert.Contains(City, answer.Out);
        Assert.Equal(4 * Reports.Huaian[ActiveDisclosure.LicensingDecisions], Read("sum.json")[ActiveDisclosure.LicensingDecisions]);
    }

    [Fact]
    public void Equal_reports_and_a_city_beside_its_own_departments_are_no_reason_for_suspicion()
    {
        RollUp("-o", _folder["city.json"], "--agency", City);
        var other = _folder.Json("other.json", Reports.Of("另一市人民政府"));

        Assert.Equal(0, RollUp("-o", _folder["two.json"]).ExitCode);
        Assert.Equal(0, RollUp(_folder["city.json"], other, "-o", _folder["sum.json"]).ExitCode);
    }

    [Fact]
    public void A_sum_that_no_cell_can_hold_is_written_blank_and_told_with_its_cell()
    {
        var cell = ActiveDisclosure.PenaltyDecisions;
        var great = _folder.Json("great.json", Reports.Great("某某市民政局"));

        var answer = RollUp(great, "-o", _folder["sum.json"], "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD8007 error", answer.Out);
        var written = answer.Out[answer.Out.IndexOf("Wrote", StringComparison.Ordinal)..];
        Assert.Contains("they are blank in the file (1):", written);
        Assert.Contains(cell.LabelIn(Edition.Form2021), written);
        Assert.Contains("GD8007 Sum too great", written);
        var sum = Read("sum.json");
        Assert.Equal([cell], StatutoryForm.Of(sum.Edition).Cells.Where(cell => sum[cell] is null));

        using var json = JsonDocument.Parse(RollUp(great, "-o", _folder["sum.json"], "--format", "json").Out);
        var blank = Assert.Single(json.RootElement.GetProperty("blank").EnumerateArray());
        Assert.Equal((cell.Code, "GD8007"), (blank.GetProperty("code").GetString(), blank.GetProperty("rule").GetString()));
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("GD8007", finding.GetProperty("rule").GetString());
        Assert.Equal(((2m * Reports.Huaian[cell]!.Value) + long.MaxValue).ToString(System.Globalization.CultureInfo.InvariantCulture), finding.GetProperty("found").GetString());
    }

    [Fact]
    public void A_cell_that_a_child_left_blank_is_listed_and_no_success_even_if_the_rule_that_says_so_is_off()
    {
        var blank = _folder.Json("blank.json", Reports.Changed(report =>
        {
            report.Agency = new Agency("某某市民政局", AgencyKind.Department);
            report[ActiveDisclosure.LicensingDecisions] = null;
        }));
        var profile = _folder.File("profile.json", """{ "rules": { "GD8009": "off" } }""");

        var answer = RollUp(blank, "-o", _folder["sum.json"], "--profile", profile, "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD8009 Blank cell of a child", answer.Out);
        Assert.Contains(ActiveDisclosure.LicensingDecisions.LabelIn(Edition.Form2021), answer.Out);
        Assert.Null(Read("sum.json")[ActiveDisclosure.LicensingDecisions]);
    }

    [Fact]
    public void A_negative_number_is_added_and_told_with_organ_cell_and_number()
    {
        var negative = _folder.Json("negative.json", Reports.Changed(report =>
        {
            report.Agency = new Agency("某某市民政局", AgencyKind.Department);
            report[ActiveDisclosure.LicensingDecisions] = -7;
        }));

        var answer = RollUp(negative, "-o", _folder["sum.json"], "--lang", "en");
        using var json = JsonDocument.Parse(RollUp(negative, "-o", _folder["sum.json"], "--format", "json").Out);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD8010 error", answer.Out);
        Assert.Matches(@"children/某某市民政局/\S+ 某某市民政局/\S+ +│ +-7 │ +≥ 0 │ +-7 │", answer.Out);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(("GD8010", -7), (finding.GetProperty("rule").GetString(), finding.GetProperty("actual").GetInt32()));
        Assert.Equal((2 * Reports.Huaian[ActiveDisclosure.LicensingDecisions]) - 7, Read("sum.json")[ActiveDisclosure.LicensingDecisions]);
    }

    [Fact]
    public void A_file_that_cannot_be_read_stops_the_roll_up()
    {
        var answer = Tool.Run("rollup", _folder.Json("a.json", Reports.Of(One)), _folder["missing.json"], "-o", _folder["sum.csv"], "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("missing.json: There is no such file.", answer.Error);
        Assert.Equal(["a.json"], _folder.Names);
    }

    [Theory]
    [InlineData("a.json", "Source and target are the same file.")]
    [InlineData("sum.txt", "Use .json, .csv or .docx.")]
    public void A_target_that_makes_no_sense_is_refused_before_anything_is_read(string target, string why)
    {
        var answer = Tool.Run("rollup", _folder.Json("a.json", Reports.Of(One)), "-o", _folder[target], "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(why, answer.Error);
    }

    [Fact]
    public void A_name_that_stands_twice_on_the_list_is_refused()
    {
        var answer = RollUp("-o", _folder["sum.json"], "--expected", Names(One, One), "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("A name stands twice on the list.", answer.Error);
    }

    [Fact]
    public void Programs_get_the_findings_with_all_facts()
    {
        using var json = JsonDocument.Parse(RollUp("-o", _folder["sum.json"], "--expected", Names(One, Two), "--format", "json").Out);

        Assert.Equal(2, json.RootElement.GetProperty("reports").GetInt32());
        Assert.Equal(_folder["sum.json"], json.RootElement.GetProperty("written").GetString());
        Assert.Empty(json.RootElement.GetProperty("findings").EnumerateArray());
    }

    [Fact]
    public async Task Progress_is_shown_on_a_screen_and_gone_in_the_end()
    {
        using var screen = new StringWriter();
        string[] args = ["rollup", _folder.Csv("a.csv", Reports.Of(One), Reports.Of(Two)), "-o", _folder["sum.json"], "--lang", "en"];

        var exitCode = await CommandLine.RunAsync(args, new Terminal(TextWriter.Null, screen, () => Stream.Null) { IsErrorScreen = true });

        Assert.Equal(0, exitCode);
        Assert.Matches(@"^\r█+ 100 %  0 reports\r +\r$", screen.ToString());
    }

    private Answer RollUp(params string[] options) =>
        Tool.Run(["rollup", _folder.Json("a.json", Reports.Of(One)), _folder.Csv("b.csv", Reports.Of(Two)), .. options]);

    private string Names(params string[] names) => _folder.File("names.txt", string.Join('\n', names));

    private AnnualReport Read(string name)
    {
        using var stream = File.OpenRead(_folder[name]);
        return ReportJson.Read(stream).Value!;
    }
}
