using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Tests;

/// <summary>A check says which cell is wrong and what it must hold, or why that cannot be told.</summary>
public sealed class LocatedTests : IDisposable
{
    private static readonly AnnualReport Ambiguous = Reports.Changed(report =>
    {
        report[ApplicationRow.Granted, Applicant.NaturalPerson] += 3;
        report[ApplicationRow.PartlyGranted, Applicant.CommercialEnterprise] += 3;
    });

    private static readonly AnnualReport WrongAllOver = Reports.Changed(report =>
    {
        foreach (var (applicant, row) in Applicant.Entered.Zip(ApplicationRow.All))
        {
            report[row, applicant] += 10 + row.Code.Length;
        }
    });

    private static readonly AnnualReport WrongInTableFour = Reports.Changed(report => report[Proceeding.Review, CaseResult.Total] += 1);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh", "错误的单元格", "改后符合 GD3002", "改后符合 GD3003", "依据：国办公开办函〔2021〕30号")]
    [InlineData("en", "Which cell is wrong", "This mends GD3002", "This mends GD3003", "Basis: 国办公开办函〔2021〕30号")]
    public void The_wrong_cell_is_shown_with_what_it_must_hold_with_the_sums_and_with_the_law(string language, params string[] words)
    {
        var answer = Check(Reports.Spoiled, "--lang", language);

        Assert.Matches(@"│ 三、收到和处理政府信息公开申请情况/（一）予以公开/自然人 │ +1228 │ +1288 │", answer);
        Assert.Matches(@"（一）予以公开/总计 = .*│ 1362 ≠ 1302 │ 1362 = 1362 │", answer);
        Assert.Matches(@"（七）总计/自然人 = .*│ 2932 ≠ 2872 │ 2932 = 2932 │", answer);
        Assert.All(words, word => Assert.Contains(word, answer, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_several_repairs_their_number_is_told_and_where_they_are_shown()
    {
        var count = ReportRepair.Propose(Ambiguous).CandidateCount;

        Assert.InRange(count, 2, int.MaxValue);
        Assert.Contains($"有 {count} 个同样小的修复方案，可用 govdisclosure repair 查看。", Check(Ambiguous), StringComparison.Ordinal);
        Assert.Contains($"{count} repairs are equally small. The command govdisclosure repair shows them.", Check(Ambiguous, "--lang", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_three_cells_explain_is_not_located() =>
        Assert.Contains("cannot be told: no change of up to three cells", Check(WrongAllOver, "--lang", "en"), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "表四有 1 个合计不成立。表四只能发现错误，无法定位")]
    [InlineData("en", "cannot be located there")]
    public void Of_table_four_it_is_said_that_it_cannot_locate(string language, string words)
    {
        var answer = Check(WrongInTableFour, "--lang", language);

        Assert.Contains(words, answer, StringComparison.Ordinal);
        Assert.Contains("GD4001", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Blanks_that_follow_from_the_sums_are_counted_and_not_filled() =>
        Assert.Contains("Blank cells whose numbers follow from the equations: 1.", Check(Reports.BlankInTableThree, "--lang", "en"), StringComparison.Ordinal);

    [Fact]
    public void Of_a_certified_report_and_of_one_with_other_findings_nothing_is_said()
    {
        var certified = Check(Reports.Huaian);
        var blank = Check(Reports.Blank);

        Assert.All([certified, blank], answer => Assert.DoesNotContain("repair", answer, StringComparison.Ordinal));
        Assert.Equal(JsonValueKind.Null, Json(Reports.Huaian).ValueKind);
        Assert.Equal(JsonValueKind.Null, Json(Reports.Blank).ValueKind);
    }

    [Fact]
    public void Programs_get_the_cell_its_value_the_rules_and_the_sums()
    {
        var repair = Json(Reports.Spoiled);

        Assert.Equal(("unique", 1), (repair.GetProperty("status").GetString(), repair.GetProperty("candidates").GetInt32()));
        Assert.Equal(["GD3002", "GD3003"], repair.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()));
        var proposal = repair.GetProperty("proposal");
        var change = Assert.Single(proposal.GetProperty("changes").EnumerateArray());
        Assert.Equal(
            (ApplicationRow.Granted.Of(Applicant.NaturalPerson).Code, 1228, 1288),
            (change.GetProperty("code").GetString(), change.GetProperty("found").GetInt32(), change.GetProperty("proposed").GetInt32()));
        Assert.Equal([1362, 2932], proposal.GetProperty("mended").EnumerateArray().Select(equation => equation.GetProperty("leftSum").GetInt32()));
        Assert.All(proposal.GetProperty("mended").EnumerateArray(), equation =>
            Assert.Equal(equation.GetProperty("leftSum").GetInt32(), equation.GetProperty("rightSum").GetInt32()));
    }

    [Fact]
    public void Programs_are_told_how_many_repairs_there_are_and_which_sums_cannot_locate()
    {
        var ambiguous = Json(Ambiguous);
        Assert.Equal(
            ("ambiguous", ReportRepair.Propose(Ambiguous).CandidateCount, JsonValueKind.Null),
            (ambiguous.GetProperty("status").GetString(), ambiguous.GetProperty("candidates").GetInt32(), ambiguous.GetProperty("proposal").ValueKind));

        var four = Json(WrongInTableFour);
        Assert.Equal("cannotLocate", four.GetProperty("status").GetString());
        Assert.Single(four.GetProperty("unlocated").EnumerateArray());

        Assert.Equal("notWithinLimit", Json(WrongAllOver).GetProperty("status").GetString());
    }

    [Fact]
    public void A_profile_that_takes_blanks_for_zeros_locates_among_them()
    {
        var profile = _folder.File("profile.json", """{ "settings": { "blanksAreZero": true } }""");
        var report = Reports.Spoiled.ToBuilder();
        foreach (var cell in StatutoryForm.Of(Reports.Spoiled.Edition).Cells.OfType<CountCell>().Where(cell => report[cell] == 0))
        {
            report[cell] = null;
        }

        var answer = Check(report.Build(), "--profile", profile);

        Assert.Matches("（一）予以公开/自然人 │ +1228 │ +1288 │", answer);
    }

    [Fact]
    public void What_was_waived_is_not_located_again()
    {
        var waivers = _folder.File("waivers.json", stream => GovDisclosure.Findings.WaiverJson.Write(
            new GovDisclosure.Findings.WaiverSet([.. GovDisclosure.Rules.ReportChecker.Check(Reports.Spoiled).Findings
                .Select(finding => GovDisclosure.Findings.Waiver.Of(finding, Reports.Spoiled, "a", "b", new DateOnly(2999, 1, 1)))]), stream));

        var answer = Check(Reports.Spoiled, "--waivers", waivers, "--lang", "en");

        Assert.DoesNotContain("Which cell is wrong", answer, StringComparison.Ordinal);
    }

    private string Check(AnnualReport report, params string[] options)
    {
        var answer = Tool.Run(["check", _folder.Json("a.json", report), .. options]);
        Assert.Empty(answer.Error);
        return answer.Out;
    }

    private JsonElement Json(AnnualReport report)
    {
        using var json = JsonDocument.Parse(Check(report, "--format", "json"));
        return json.RootElement.GetProperty("files")[0].GetProperty("reports")[0].GetProperty("repair").Clone();
    }
}
