using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Cli.Tests;

public sealed class RepairTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Two cells are wrong by the same amount; the two cells across from them would explain it as well.</summary>
    private static AnnualReport Ambiguous { get; } = Reports.Changed(report =>
    {
        report[ApplicationRow.Granted, Applicant.NaturalPerson] += 3;
        report[ApplicationRow.PartlyGranted, Applicant.CommercialEnterprise] += 3;
    });

    [Theory]
    [InlineData("zh", "凭证")]
    [InlineData("en", "Certificate")]
    public void A_wrong_cell_is_shown_with_the_value_it_should_have_and_with_the_proof(string language, string certificate)
    {
        var answer = Tool.Run("repair", _folder.Json("a.json", Reports.Spoiled), "--lang", language);

        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        Assert.Matches(@"│ 三、收到和处理政府信息公开申请情况/（一）予以公开/自然人 │ +1228 │ +1288 │", answer.Out);
        Assert.Contains(certificate, answer.Out);
        Assert.Matches(@"（一）予以公开/总计 = .*│ 1362 ≠ 1302 │ 1362 = 1362 │", answer.Out);
        Assert.Equal(["a.json"], _folder.Names);
    }

    [Fact]
    public void The_only_repair_is_written_where_it_is_told_to_and_the_file_itself_stays()
    {
        var file = _folder.Json("a.json", Reports.Spoiled);
        var before = File.ReadAllBytes(file);

        var answer = Tool.Run("repair", file, "-o", _folder["b.json"]);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(Reports.Huaian, Read("b.json"));
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void Of_several_repairs_none_is_written_until_one_is_chosen()
    {
        var proposals = ReportRepair.Propose(Ambiguous).Proposals;
        var file = _folder.Json("a.json", Ambiguous);

        var undecided = Tool.Run("repair", file, "-o", _folder["b.json"], "--lang", "en");
        Assert.Equal(1, undecided.ExitCode);
        Assert.Contains("Nothing was written. Choose one with --choose.", undecided.Out);
        Assert.Equal(["a.json"], _folder.Names);

        var chosen = Tool.Run("repair", file, "-o", _folder["b.json"], "--choose", "2");
        Assert.Equal(0, chosen.ExitCode);
        Assert.Equal(Ambiguous.With(proposals[1]), Read("b.json"));

        var beyond = Tool.Run("repair", file, "-o", _folder["c.json"], "--choose", "999", "--lang", "en");
        Assert.Equal(2, beyond.ExitCode);
        Assert.Contains($"There is no such proposal; there are {proposals.Length}.", beyond.Error);
    }

    /// <summary>A few blanks leave many repairs. A person is shown the first; a program gets them all.</summary>
    [Fact]
    public void Of_many_repairs_it_is_told_how_many_are_shown_of_how_many()
    {
        var report = Reports.Changed(report =>
        {
            foreach (var row in ApplicationRow.All.Where(row => row.Editions.Contains(report.Edition)))
            {
                report[row, Applicant.Total] = null;
            }

            report[ApplicationRow.Granted, Applicant.NaturalPerson] += 3;
            report[ApplicationRow.Granted, Applicant.CommercialEnterprise] += 3;
        });
        var count = ReportRepair.Propose(report).CandidateCount;
        var file = _folder.Json("a.json", report);

        Assert.InRange(count, 51, int.MaxValue);
        Assert.Contains($"These are the 10 most plausible of {count} proposals", Tool.Run("repair", file, "--lang", "en").Out, StringComparison.Ordinal);
        Assert.Contains($"以上为 {count} 个方案中最可能的 10 个", Tool.Run("repair", file).Out, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(Tool.Run("repair", file, "--format", "json").Out);
        Assert.Equal(count, json.RootElement.GetProperty("candidates").GetInt32());
        Assert.Equal(count, json.RootElement.GetProperty("proposals").GetArrayLength());
        Assert.Equal(0, Tool.Run("repair", file, "-o", _folder["b.json"], "--choose", $"{count}").ExitCode);
    }

    /// <summary>Where an organ leaves out zeros, too many equations touch a blank to tell anything unless a profile says so.</summary>
    [Fact]
    public void A_profile_that_takes_blanks_for_zeros_holds_for_the_repair_as_for_the_check()
    {
        var report = Reports.Changed(report =>
        {
            foreach (var cell in StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>().Where(cell => cell.Section == ReportSection.Applications && report[cell] == 0))
            {
                report[cell] = null;
            }

            report[ApplicationRow.Granted, Applicant.NaturalPerson] = 1228;
        });
        var file = _folder.Json("a.json", report);
        var profile = _folder.File("profile.json", """{ "settings": { "blanksAreZero": true } }""");

        using var without = JsonDocument.Parse(Tool.Run("repair", file, "--format", "json").Out);
        using var with = JsonDocument.Parse(Tool.Run("repair", file, "--profile", profile, "--format", "json").Out);
        using var check = JsonDocument.Parse(Tool.Run("check", file, "--profile", profile, "--format", "json").Out);
        var written = Tool.Run("repair", file, "--profile", profile, "-o", _folder["b.json"]);

        Assert.NotEqual("unique", without.RootElement.GetProperty("status").GetString());
        Assert.Equal("unique", with.RootElement.GetProperty("status").GetString());
        var change = Assert.Single(with.RootElement.GetProperty("proposals")[0].GetProperty("changes").EnumerateArray());
        Assert.Equal(1288, change.GetProperty("proposed").GetInt64());
        var told = check.RootElement.GetProperty("files")[0].GetProperty("reports")[0].GetProperty("repair").GetProperty("proposal").GetProperty("changes");
        Assert.Equal(
            change.EnumerateObject().Select(property => (property.Name, property.Value.ToString())),
            Assert.Single(told.EnumerateArray()).EnumerateObject().Select(property => (property.Name, property.Value.ToString())));
        var repaired = report.ToBuilder();
        repaired[ApplicationRow.Granted, Applicant.NaturalPerson] = 1288;
        Assert.Equal(0, written.ExitCode);
        Assert.Equal(repaired.Build(), Read("b.json"));
    }

    [Theory]
    [InlineData("statutory")]
    [InlineData("strict")]
    [InlineData("numbers")]
    public void A_rule_set_that_leaves_blanks_blank_changes_no_repair(string profile)
    {
        var file = _folder.Json("a.json", Reports.Spoiled);

        Assert.Equal(Tool.Run("repair", file), Tool.Run("repair", file, "--profile", profile));
    }

    [Fact]
    public void A_profile_with_a_mistake_exits_with_2_and_repairs_nothing()
    {
        var profile = _folder.File("profile.json", """{ "settings": { "blanksAreZero": 1 } }""");

        var answer = Tool.Run("repair", _folder.Json("a.json", Reports.Spoiled), "-o", _folder["b.json"], "--profile", profile, "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("$.settings.blanksAreZero", answer.Error);
        Assert.False(File.Exists(_folder["b.json"]));
    }

    [Fact]
    public void A_report_whose_equations_hold_needs_no_repair()
    {
        var answer = Tool.Run("repair", _folder.Json("a.json", Reports.Huaian), "--lang", "en");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("There is nothing to repair.", answer.Out);
    }

    [Fact]
    public void A_wrong_sum_of_table_four_is_told_and_not_repaired()
    {
        var report = Reports.Changed(report => report[Proceeding.Review, CaseResult.Total] += 1);

        var answer = Tool.Run("repair", _folder.Json("a.json", report), "-o", _folder["b.json"], "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("They cannot tell which number is wrong", answer.Out);
        Assert.False(File.Exists(_folder["b.json"]));
    }

    [Fact]
    public void A_blank_that_an_equation_determines_is_filled()
    {
        var answer = Tool.Run("repair", _folder.Json("a.json", Reports.BlankInTableThree), "-o", _folder["b.json"], "--lang", "en");

        Assert.Equal(0, answer.ExitCode);
        Assert.Matches(@"（一）予以公开/自然人 │ +blank │ +1288 │", answer.Out);
        Assert.Equal(Reports.Huaian, Read("b.json"));
    }

    [Fact]
    public void A_file_that_was_read_in_part_is_not_repaired_without_saying_so()
    {
        var text = File.ReadAllText(_folder.Json("good.json", Reports.Spoiled)).Replace("447228", "\"12abc\"", StringComparison.Ordinal);

        var answer = Tool.Run("repair", _folder.File("a.json", text), "-o", _folder["b.json"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("12abc", answer.Error);
    }

    [Theory]
    [InlineData("missing.json", "There is no such file.")]
    [InlineData("two.csv", "The file holds several reports; one is expected here.")]
    [InlineData("empty.json", "No report could be read.")]
    public void A_file_without_a_single_report_exits_with_2(string name, string why)
    {
        _folder.Csv("two.csv", Reports.Ningbo, Reports.Huaian);
        _folder.File("empty.json", "");

        var answer = Tool.Run("repair", _folder[name], "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains(why, answer.Error);
    }

    [Fact]
    public void Programs_get_changes_and_certificate_with_codes_and_sums()
    {
        using var json = JsonDocument.Parse(Tool.Run("repair", _folder.Json("a.json", Reports.Spoiled), "--format", "json").Out);

        Assert.Equal("unique", json.RootElement.GetProperty("status").GetString());
        var proposal = Assert.Single(json.RootElement.GetProperty("proposals").EnumerateArray());
        var change = Assert.Single(proposal.GetProperty("changes").EnumerateArray());
        Assert.Equal((1228, 1288), (change.GetProperty("found").GetInt32(), change.GetProperty("proposed").GetInt32()));
        Assert.All(proposal.GetProperty("mended").EnumerateArray(), equation =>
            Assert.Equal(equation.GetProperty("leftSum").GetInt64(), equation.GetProperty("rightSum").GetInt64()));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("written").ValueKind);
    }

    private AnnualReport Read(string name)
    {
        using var stream = File.OpenRead(_folder[name]);
        return ReportJson.Read(stream).Value!;
    }
}
