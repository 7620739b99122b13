using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Document;

namespace GovDisclosure.Tests.RealReports;

/// <summary>
/// Every number of the 2023 report of 宁波南部商务区管理办公室 finds its place in the model. The report's text is not ours to copy:
/// where it is at hand, it is read and each of its numbers looked up; the numbers themselves are checked in any case.
/// </summary>
public partial class NingboTests
{
    private static readonly JsonElement Numbers = RealReport.Json("ningbo-nanbu-shangwuqu-2023.numbers");

    internal static readonly AnnualReport Report = Build();

    [Fact]
    public void The_numbers_of_section_one_add_up_and_the_report_is_certified()
    {
        Assert.Equal([28, 122, 99], Report.Disclosures.Select(count => count.Count));
        Assert.True(ReportChecker.Check(Report, RuleSet.Numbers).IsCertified);
    }

    [Fact]
    public void The_numbers_of_section_one_about_applications_and_cases_agree_with_the_tables()
    {
        var requests = Numbers.GetProperty("requests");
        Assert.Equal(requests.GetProperty("newlyReceived").GetInt64(), Report[ApplicationRow.NewlyReceived, Applicant.Total]);
        Assert.Equal(requests.GetProperty("carriedIn").GetInt64(), Report[ApplicationRow.CarriedIn, Applicant.Total]);
        Assert.Equal(requests.GetProperty("concluded").GetInt64(), Report[ApplicationRow.OutcomesTotal, Applicant.Total]);
        Assert.Equal(requests.GetProperty("carriedOut").GetInt64(), Report[ApplicationRow.CarriedOut, Applicant.Total]);
        Assert.Equal(Numbers.GetProperty("review").GetInt64(), Report[Proceeding.Review, CaseResult.Total]);
        Assert.Equal(
            Numbers.GetProperty("litigation").GetInt64(),
            Report[Proceeding.DirectLitigation, CaseResult.Total] + Report[Proceeding.LitigationAfterReview, CaseResult.Total]);
    }

    [Fact]
    public void Every_number_typed_off_stands_in_the_report()
    {
        Assert.Equal(Numbers.GetProperty("reportYear").GetInt32(), Report.Year);
        Assert.Equal(Numbers.GetProperty("published").GetString(), $"{Report.Published:yyyy-MM-dd}");
        var typed = CountProperty().Matches(Numbers.GetProperty("disclosures").GetRawText()).Select(match => long.Parse(match.Value, CultureInfo.InvariantCulture));
        Assert.Equal(typed, Nodes(Report.Disclosures).Select(count => count.Count!.Value));
    }

    [Fact]
    public void A_wrong_number_in_section_one_is_found()
    {
        var builder = Report.ToBuilder();
        var platform = Report.Disclosures[0];
        builder.Disclosures = Report.Disclosures.SetItem(0, new DisclosureCount(platform.Label, 29, platform.Parts));
        var finding = Assert.Single(ReportChecker.Check(builder.Build(), RuleSet.Numbers).Findings);
        Assert.Equal((TableRules.DisclosurePartsAddUp, 29, 28), (finding.Rule, finding.Actual, finding.Expected));
    }

    [Fact]
    public void Every_number_of_the_published_text_stands_in_the_report()
    {
        if (RealText.Find("ningbo-nanbu-2023.txt") is not { } text)
        {
            // Without the text, its numbers as typed off by hand stand for it.
            Every_number_typed_off_stands_in_the_report();
            return;
        }

        var inTables = DataLine().Matches(text).Select(match => long.Parse(match.Value, CultureInfo.InvariantCulture)).ToList();
        var inReport = StatutoryForm.Of(Report.Edition).Cells.Select(cell => (long)Report[cell]!.Value);
        Assert.Equal(inReport, inTables);

        var inWords = Number().Matches(string.Concat(text.Split('\n').Where(line => !line.StartsWith('\t'))))
            .Select(match => (Label: match.Groups["label"].Value, Value: match.Groups["number"].Value, Unit: match.Groups["unit"].Value))
            .ToList();
        Assert.NotEmpty(inWords);
        Assert.All(inWords, number => Assert.True(IsKnown(number.Label, number.Value, number.Unit), $"{number.Label}{number.Value}{number.Unit}"));

        // And back: the text states every number of the tree.
        Assert.All(Nodes(Report.Disclosures), count => Assert.Contains(inWords, number => number.Value == $"{count.Count}"));
    }

    [Fact]
    public void The_published_text_has_the_six_sections_and_obeys_every_rule_about_text()
    {
        if (RealText.Find("ningbo-nanbu-2023.txt") is not { } text)
        {
            // Without the text, the form's own titles stand for its titles.
            Assert.True(SectionOutline.Check(ReportSection.All.Select(section => section.Label)).IsCertified);
            return;
        }

        var lines = LinesOf(text);
        Assert.True(SectionOutline.Check(TitlesAmong(lines)).IsCertified);
        Assert.Empty(ReportChecker.Check(WithText(text), RuleSet.Strict).Findings);
    }

    /// <summary>The report with what the published text has below each title, without the tables.</summary>
    internal static AnnualReport WithText(string text)
    {
        var lines = LinesOf(text);
        var titles = TitlesAmong(lines);
        var builder = Report.ToBuilder();
        foreach (var (section, title) in ReportSection.All.Zip(titles))
        {
            builder[section] = new Narrative([.. lines.SkipWhile(line => line != title).Skip(1).TakeWhile(line => !titles.Contains(line)).Select(line => new Paragraph(line))]);
        }

        return builder.Build();
    }

    private static List<string> LinesOf(string text) =>
        [.. text.ReplaceLineEndings("\n").Split('\n').Where(line => !line.StartsWith('\t')).Select(line => line.Trim()).Where(line => line.Length > 0)];

    private static List<string> TitlesAmong(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length < 30 && "一二三四五六".Contains(line[0], StringComparison.Ordinal) && line[1] == '、')];

    private static bool IsKnown(string label, string value, string unit) => unit switch
    {
        "年" or "～" => value == $"{Report.Year}" || value == $"{Report.Published!.Value.Year}"
            || Numbers.GetProperty("planYears").EnumerateArray().Any(year => $"{year}" == value),
        "月" => value == $"{Report.Published!.Value.Month}",
        "日" => value == $"{Report.Published!.Value.Day}",
        "条" or "件" when value == "0" => Facts.Any(fact => label.EndsWith(fact, StringComparison.Ordinal)),
        "条" or "件" => Nodes(Report.Disclosures).Any(count => value == $"{count.Count}" && SharesAWord(label, count.Label)),
        // The numbering of the text's own lists.
        "." => value is "1" or "2" or "3",
        _ => false,
    };

    private static readonly string[] Facts = ["新收", "旧存", "结案", "存案", "行政复议", "行政诉讼"];

    // The sentence names what it counts in other words than the table of contents, but in some of the same characters.
    private static bool SharesAWord(string context, string label) =>
        Enumerable.Range(0, label.Length - 1).Any(at => context.Contains(label.Substring(at, 2), StringComparison.Ordinal));

    private static IEnumerable<DisclosureCount> Nodes(IEnumerable<DisclosureCount> counts) =>
        counts.SelectMany(count => Nodes(count.Parts).Prepend(count));

    private static AnnualReport Build()
    {
        var builder = RealReport.Load("ningbo-nanbu-shangwuqu-2023").Report.ToBuilder();
        builder.Published = DateOnly.ParseExact(Numbers.GetProperty("published").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        builder.Disclosures = [.. Numbers.GetProperty("disclosures").EnumerateArray().Select(Tree)];
        return builder.Build();
    }

    private static DisclosureCount Tree(JsonElement count) => new(
        count.GetProperty("label").GetString()!,
        count.GetProperty("count").GetInt64(),
        count.TryGetProperty("parts", out var parts) ? [.. parts.EnumerateArray().Select(Tree)] : []);

    [GeneratedRegex(@"(?<=""count"": )[0-9]+")]
    private static partial Regex CountProperty();

    [GeneratedRegex(@"(?<=^\t[^\S\n]*)[0-9]+(?=[^\S\n]*$)", RegexOptions.Multiline)]
    private static partial Regex DataLine();

    [GeneratedRegex(@"(?<label>[^0-9]{0,24})(?<number>[0-9]+)(?<unit>.)", RegexOptions.Singleline)]
    private static partial Regex Number();
}
