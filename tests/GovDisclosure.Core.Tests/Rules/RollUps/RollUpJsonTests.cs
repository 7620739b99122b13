using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;
using GovDisclosure.Tests.Conventions;
using GovDisclosure.Tests.Json;

namespace GovDisclosure.Tests.Rules.RollUps;

/// <summary>The form of a written roll-up, and what is refused in it.</summary>
public class RollUpJsonTests
{
    private static readonly CountCell Licences = ActiveDisclosure.LicensingDecisions;
    private static readonly AmountCell Fees = ActiveDisclosure.AdministrativeFeesAmount;

    [Fact]
    public void A_roll_up_is_written_as_the_guide_says()
    {
        using var json = JsonDocument.Parse(Text(Remembering()));
        var file = json.RootElement;
        Assert.Equal(
            ["rollUp", "year", "edition", "names", "reports", "children", "unnamed", "refused", "cells"],
            file.EnumerateObject().Select(property => property.Name));
        Assert.Equal("""{"乙":2,"甲":1}""", Compact(file, "children"));
        Assert.Equal("""{"undated":{"count":1,"first":["丁"]}}""", Compact(file, "refused"));
        Assert.Equal(StatutoryForm.Of(Edition.Form2021).Cells.Select(cell => cell.Code), file.GetProperty("cells").EnumerateObject().Select(cell => cell.Name));
        Assert.Equal(
            """{"sum":9223372036854775810,"blank":{"count":1,"first":["乙"]},"negative":{"count":1,"first":[{"name":"乙","value":-3}]}}""",
            Compact(file.GetProperty("cells"), Licences.Code));
        Assert.Equal("""{"sum":0.0000000000000000000000000003}""", Compact(file.GetProperty("cells"), Fees.Code));
    }

    [Fact]
    public void The_file_that_the_guide_shows_is_read_once_it_has_all_cells()
    {
        var file = JsonNode.Parse(Assert.Single(Examples.OfPage("docs/guide/many-reports.md", "```json")))!;
        foreach (var cell in StatutoryForm.Of(Edition.Form2021).Cells.Where(cell => file["cells"]![cell.Code] is null))
        {
            file["cells"]![cell.Code] = new JsonObject { ["sum"] = 0 };
        }

        var rollUp = RollUpJson.Read(Stream(file.ToJsonString())).Value!;
        Assert.Equal((2L, 12m, 1L, -3m), (rollUp.Reports, rollUp.KnownSum(Licences), rollUp.BlanksIn(Licences), rollUp.KnownSum(ActiveDisclosure.PenaltyDecisions)));
    }

    [Fact]
    public void The_text_has_no_mark_ends_with_a_line_end_and_leaves_the_stream_open()
    {
        using var stream = new MemoryStream();
        RollUpJson.Write(new RollUp(2024), stream);
        Assert.StartsWith("{\n  \"rollUp\": 1,\n  \"year\": 2024,\n  \"edition\": \"2021\",\n", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.EndsWith("}\n", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', stream.ToArray());
        Assert.True(stream.CanWrite);
        Assert.True(RollUpJson.Read(new DrippingStream(stream.ToArray())).IsComplete);
    }

    [Fact]
    public void A_child_in_two_parts_is_found_when_they_were_written_and_merged()
    {
        var one = Again(Added(new RollUp(2024), Child("甲", 1)));
        one.Merge(Again(Added(new RollUp(2024), Child("甲", 1))));
        var finding = Assert.Single(one.Check().Findings, finding => finding.Rule == RollUpRules.ChildGivenOnce);
        Assert.Equal(("children/甲", 2m), (finding.Left[0].Name, finding.Actual));
    }

    [Fact]
    public void A_child_that_is_in_no_part_is_still_missing()
    {
        string[] names = ["乙", "甲", "丙"];
        var one = Again(Added(new RollUp(2024, names), Child("甲", 1)));
        one.Merge(Again(Added(new RollUp(2024, names), Child("乙", 1), Child("丁", 1))));
        Assert.Equal(["丙"], one.Check().Findings.Where(finding => finding.Rule == RollUpRules.ChildPresent).Select(finding => finding.Left[0].Label));
        Assert.Equal(["丁"], one.Check().Findings.Where(finding => finding.Rule == RollUpRules.ChildExpected).Select(finding => finding.Found));
        Assert.Throws<ArgumentException>(() => one.Merge(Again(new RollUp(2024, names.AsEnumerable().Reverse()))));
        Assert.Throws<ArgumentException>(() => one.Merge(Again(new RollUp(2024))));
    }

    [Theory]
    [InlineData("\"rollUp\": 1", "\"rollUp\": 2, \"more\": 1", "GD9010", "$.rollUp")]
    [InlineData("\"rollUp\": 1", "\"rollUp\": \"1\"", "GD9010", "$.rollUp")]
    [InlineData("\"rollUp\": 1", "\"rollup\": 1", "GD9005", "$.rollUp")]
    [InlineData("\"year\": 2024", "\"year\": 2018", "GD9010", "$.year")]
    [InlineData("\"year\": 2024", "\"year\": 10000", "GD9010", "$.year")]
    [InlineData("\"year\": 2024", "\"year\": 99999999999", "GD9010", "$.year")]
    [InlineData("\"year\": 2024", "\"year\": 2020", "GD9010", "$.edition")]
    [InlineData("\"edition\": \"2021\"", "\"edition\": \"2019\"", "GD9010", "$.edition")]
    [InlineData("\"edition\": \"2021\"", "\"edition\": \"2031\"", "GD9009", "$.edition")]
    [InlineData("\"edition\": \"2021\",", "", "GD9005", "$.edition")]
    [InlineData("\"edition\": \"2021\",", "\"edition\": \"2021\", \"edition\": \"2021\",", "GD9004", "$.edition")]
    [InlineData("\"edition\": \"2021\",", "\"edition\": \"2021\", \"more\": 1,", "GD9003", "$.more")]
    [InlineData("\"edition\": \"2021\",", "\"edition\": \"2021\", \"list\": [],", "GD9003", "$.list")]
    [InlineData("\"names\": \"remembered\"", "\"names\": \"all\"", "GD9010", "$.names")]
    [InlineData("\"names\": \"remembered\"", "\"names\": \"listed\", \"list\": [\"甲\", \"乙\"]", "GD9003", "$.unnamed")]
    [InlineData("\"reports\": 4", "\"reports\": 5", "GD9010", "$.reports")]
    [InlineData("\"reports\": 4", "\"reports\": -4", "GD9010", "$.reports")]
    [InlineData("\"reports\": 4", "\"reports\": 9223372036854775808", "GD9010", "$.reports")]
    [InlineData("\"unnamed\": 1", "\"unnamed\": -1", "GD9010", "$.unnamed")]
    [InlineData("\"unnamed\": 1,", "", "GD9005", "$.unnamed")]
    [InlineData("\"乙\": 2", "\"乙\": -2", "GD9010", "$.children.乙")]
    [InlineData("\"乙\": 2", "\"乙\": 2, \"丙\": 0", "GD9010", "$.children.丙")]
    [InlineData("\"乙\": 2", "\"乙\": 2, \"乙\": 2", "GD9004", "$.children.乙")]
    [InlineData("\"乙\": 2", "\"乙\": 1, \"\": 1", "GD9003", "$.children.")]
    [InlineData("\"乙\": 2", "\"乙\": 1, \"乙\\n\": 1", "GD9003", "$.children.乙\n")]
    [InlineData("\"undated\"", "\"unexpected\"", "GD9003", "$.refused.unexpected")]
    [InlineData("\"undated\"", "\"late\"", "GD9003", "$.refused.late")]
    [InlineData("\"activeDisclosure.licensing.decisions\"", "\"activeDisclosure.licensing\"", "GD9003", "$.cells.activeDisclosure.licensing")]
    [InlineData("9223372036854775810", "9223372036854775810.5", "GD9006", "$.cells.activeDisclosure.licensing.decisions.sum")]
    [InlineData("9223372036854775810", "1e3", "GD9006", "$.cells.activeDisclosure.licensing.decisions.sum")]
    [InlineData("9223372036854775810", "18446744073709551615", "GD9008", "$.cells.activeDisclosure.licensing.decisions.sum")]
    [InlineData("9223372036854775810", "-9223372036854775808", "GD9008", "$.cells.activeDisclosure.licensing.decisions.sum")]
    [InlineData("9223372036854775810", "\"3\"", "GD9010", "$.cells.activeDisclosure.licensing.decisions.sum")]
    [InlineData("\"value\": -3", "\"value\": 3", "GD9010", "$.cells.activeDisclosure.licensing.decisions.negative.first[0].value")]
    [InlineData("\"value\": -3", "\"value\": -0.5", "GD9010", "$.cells.activeDisclosure.licensing.decisions.negative.first[0].value")]
    [InlineData("\"value\": -3", "\"value\": -1e99", "GD9010", "$.cells.activeDisclosure.licensing.decisions.negative.first[0].value")]
    [InlineData("0.0000000000000000000000000003", "-1", "GD9008", "$.cells.activeDisclosure.administrativeFees.amountWanYuan.sum")]
    [InlineData("0.0000000000000000000000000003", "0.00000000000000000000000000003", "GD9008", "$.cells.activeDisclosure.administrativeFees.amountWanYuan.sum")]
    [InlineData("0.0000000000000000000000000003", "3e-28", "GD9007", "$.cells.activeDisclosure.administrativeFees.amountWanYuan.sum")]
    [InlineData("0.0000000000000000000000000003", "999999999999999999999999999999999999999999", "GD9008", "$.cells.activeDisclosure.administrativeFees.amountWanYuan.sum")]
    public void What_makes_no_sense_is_found_at_its_place_and_nothing_is_read(string good, string bad, string rule, string path)
    {
        var text = Text(Remembering());
        Assert.Contains(good, text, StringComparison.Ordinal);
        var read = RollUpJson.Read(Stream(text.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Null(read.Value);
        var finding = read.Findings[0];
        Assert.Equal((rule, path), (finding.Rule.Id, finding.Location?.Path));
        Assert.False(string.IsNullOrEmpty(finding.ToString(Language.English)));
    }

    [Theory]
    [InlineData("\"甲\"", "\"甲\",\"甲\"", "GD9004", "$.list[1]")]
    [InlineData("\"甲\"", "\"\"", "GD9010", "$.list[0]")]
    [InlineData("\"甲\"", "7", "GD9010", "$.list[0]")]
    [InlineData("[\"甲\"]", "{}", "GD9010", "$.list")]
    [InlineData("[\"甲\"]", "[]", "GD9003", "$.children.甲")]
    [InlineData("{\"甲\":1}", "{\"甲\":1,\"乙\":1}", "GD9003", "$.children.乙")]
    public void A_list_is_checked_as_the_list_of_a_new_roll_up_is(string good, string bad, string rule, string path)
    {
        using var json = JsonDocument.Parse(Text(Added(new RollUp(2024, ["甲"]), Child("甲", 1))));
        var text = "{" + string.Join(',', json.RootElement.EnumerateObject().Select(property => $"\"{property.Name}\":{Compact(json.RootElement, property.Name)}")) + "}";
        Assert.True(RollUpJson.Read(Stream(text)).IsComplete);
        var read = RollUpJson.Read(Stream(text.Replace($"\"list\":{good}", $"\"list\":{bad}", StringComparison.Ordinal)
            .Replace($"\"list\":[{good}]", $"\"list\":[{bad}]", StringComparison.Ordinal)
            .Replace($"\"children\":{good}", $"\"children\":{bad}", StringComparison.Ordinal)));
        Assert.Null(read.Value);
        Assert.Equal((rule, path), (read.Findings[0].Rule.Id, read.Findings[0].Location?.Path));
    }

    [Fact]
    public void Counts_and_names_of_the_first_must_agree()
    {
        var text = Text(Remembering());
        var blank = "\"count\": 1,\n        \"first\": [\n          \"乙\"\n        ]";
        string[] wrong =
        [
            "\"count\": 5, \"first\": [\"乙\"]", "\"count\": 0, \"first\": []", "\"count\": 1, \"first\": []", "\"count\": -1, \"first\": [\"乙\"]",
            "\"count\": 1, \"first\": [\"甲\", \"乙\"]", "\"count\": 2, \"first\": [\"乙\", \"乙\"]", "\"count\": 1", "\"first\": [\"乙\"]", "\"count\": 1, \"first\": [7]",
        ];
        Assert.Contains(blank, text, StringComparison.Ordinal);
        Assert.All(wrong, bad =>
        {
            var read = RollUpJson.Read(Stream(text.Replace(blank, bad, StringComparison.Ordinal)));
            Assert.Null(read.Value);
            Assert.NotEmpty(read.Findings);
        });
    }

    [Fact]
    public void A_cell_of_another_edition_or_one_that_is_missing_is_named()
    {
        var other = StatutoryForm.Of(Edition.Form2019).Cells.First(cell => !cell.Editions.Contains(Edition.Form2021));
        var findings = RollUpJson.Read(Stream(Text(Remembering()).Replace($"\"{Licences.Code}\"", $"\"{other.Code}\"", StringComparison.Ordinal))).Findings;
        Assert.Equal(
            [(ReadingRules.CellOfEdition, $"$.cells.{other.Code}"), (ReadingRules.Present, $"$.cells.{Licences.Code}")],
            findings.Select(finding => (finding.Rule, finding.Location!.Path!)));
    }

    [Fact]
    public void Ten_megabytes_of_anything_are_findings_and_nothing_else()
    {
        const int Length = 10 * 1024 * 1024;
        var text = Text(Remembering());
        string[] hostile =
        [
            new string(' ', Length),
            new string('[', Length),
            string.Concat(Enumerable.Repeat("{\"rollUp\":", Length / 10)),
            "{" + string.Concat(Enumerable.Repeat("\"a\":0,", Length / 6)) + "\"rollUp\": 1}",
            text.Replace("9223372036854775810", new string('9', Length), StringComparison.Ordinal),
            text.Replace("0.0000000000000000000000000003", "0." + new string('3', Length), StringComparison.Ordinal),
            text.Replace("\"乙\": 2", "\"乙\": 2" + string.Concat(Enumerable.Repeat(", \"乙\": 2", Length / 10)), StringComparison.Ordinal),
            text.Replace("\"remembered\"", "\"" + new string('a', Length) + "\"", StringComparison.Ordinal),
        ];
        Assert.All(hostile, bad =>
        {
            var read = RollUpJson.Read(Stream(bad));
            Assert.Null(read.Value);
            Assert.InRange(read.Findings.Length, 1, FindingList.Limit + 1);
        });
    }

    [Fact]
    public void No_more_is_read_than_the_limit_and_no_more_is_written()
    {
        var finding = Assert.Single(RollUpJson.Read(new MemoryStream(new byte[RollUpJson.MaximumLength + 1])).Findings);
        Assert.Equal((ReadingRules.WithinLimits, "≤ 128 MiB"), (finding.Rule, finding.Wanted));
        using var json = new Utf8JsonWriter(new MemoryStream());
        json.WriteStartObject();
        var rollUp = new RollUp(2024, Enumerable.Range(0, 1000).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        Assert.Throws<InvalidOperationException>(() => RollUpWriter.Write(rollUp, json, 4096));
    }

    [Fact]
    public void Reports_that_nobody_can_have_added_are_refused_and_never_overflow()
    {
        var start = Text(RollUp.OfDistinct(2024));
        string Many(long reports) => start.Replace("\"reports\": 0", string.Create(CultureInfo.InvariantCulture, $"\"reports\": {reports}"), StringComparison.Ordinal);
        var most = RollUpJson.Read(Stream(Many(RollUp.MostReports).Replace("\"sum\": 0", "\"sum\": 73786976294838206456000000000", StringComparison.Ordinal))).Value!;
        Assert.Equal(73786976294838206456000000000m, most.KnownSum(Licences));
        Assert.Equal(StatutoryForm.Of(Edition.Form2021).Cells.OfType<CountCell>().Count(), most.Check().Findings.Count(finding => finding.Rule == RollUpRules.SumFits));
        Assert.Throws<ArgumentException>(() => most.Merge(Added(RollUp.OfDistinct(2024), Child("甲", 1))));
        Assert.Equal(RollUp.MostReports, most.Reports);
        Assert.All([RollUp.MostReports + 1, long.MaxValue], reports => Assert.Equal(
            (ReadingRules.NumberInRange, "$.reports"),
            RollUpJson.Read(Stream(Many(reports))).Findings.Select(finding => (finding.Rule, finding.Location!.Path!)).Single()));
    }

    [Fact]
    public void Misuse_throws_and_writes_nothing()
    {
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentNullException>(() => RollUpJson.Write(null!, stream));
        Assert.Throws<ArgumentNullException>(() => RollUpJson.Write(new RollUp(2024), null!));
        Assert.Throws<ArgumentNullException>(() => RollUpJson.Read(null!));
        Assert.Throws<ArgumentException>(() => RollUpJson.Write(new RollUp(2024, ["甲\ud800"]), stream));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void The_length_of_the_file_and_the_memory_for_reading_it_grow_with_the_names_alone()
    {
        var (few, many) = (Named(1_000), Named(10_000));
        Assert.InRange(many.Length, 9 * few.Length / 2, 10 * few.Length);
        Assert.InRange(Allocated(many), 0, 12 * Allocated(few));
        var distinct = RollUp.OfDistinct(2024);
        Enumerable.Range(0, 10_000).ToList().ForEach(_ => distinct.Add(Child("甲", 1)));
        Assert.InRange(Text(distinct).Length, 0, Text(RollUp.OfDistinct(2024)).Length * 2);

        static string Named(int count) => Text(Added(new RollUp(2024), [.. Enumerable.Range(0, count).Select(number => Child($"机关{number:D8}", 1))]));

        static long Allocated(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(RollUpJson.Read(new MemoryStream(bytes)).IsComplete);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static RollUp Remembering()
    {
        var fees = Child("", 10).ToBuilder();
        fees[Fees] = 0.0000000000000000000000000003m;
        var blank = Child("乙", 0).ToBuilder();
        blank[Licences] = null;
        var undated = Child("丁", 0).ToBuilder();
        undated.Year = null;
        return Added(new RollUp(2024), Child("甲", long.MaxValue - 4), Child("乙", -3), blank.Build(), fees.Build(), undated.Build());
    }

    private static RollUp Added(RollUp rollUp, params AnnualReport[] reports) => RollUpPropertyTests.All(rollUp, reports);

    private static AnnualReport Child(string name, long licences)
    {
        var builder = new AnnualReportBuilder(2024) { Agency = new Agency(name, AgencyKind.Other) }.FillBlanksWithZero();
        builder[Licences] = licences;
        return builder.Build();
    }

    private static RollUp Again(RollUp rollUp)
    {
        var read = RollUpJson.Read(Stream(Text(rollUp)));
        Assert.True(read.IsComplete, string.Join('\n', read.Findings));
        return read.Value!;
    }

    private static string Compact(JsonElement file, string name) =>
        string.Concat(file.GetProperty(name).GetRawText().Where(character => !char.IsWhiteSpace(character)));

    private static string Text(RollUp rollUp)
    {
        using var stream = new MemoryStream();
        RollUpJson.Write(rollUp, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
