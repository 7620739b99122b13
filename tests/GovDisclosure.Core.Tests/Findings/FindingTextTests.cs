using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;
using GovDisclosure.Tests.PropertyTests;
using GovDisclosure.Tests.RuleExamples;
using GovDisclosure.Tests.Rules;

namespace GovDisclosure.Tests.Findings;

/// <summary>A finding in words: where, what was found, what was expected, the law, what to do. The wording itself is free.</summary>
public class FindingTextTests
{
    /// <summary>A way to break each rule, and the place, the number found and the number expected that its text must name.</summary>
    public static TheoryData<string, string, string, string> Breaches { get; } = new()
    {
        { "GD0002", "规章/本年制发件数", "-5", "0" },
        { "GD0003", "报告年度", "2020", "国办公开办函〔2019〕60号" },
        { "GD1001", "网站", "9", "3" },
        { "GD2001", "规章/现行有效件数", "4", "6" },
        { "GD3001", "一、本年新收政府信息公开申请数量/自然人", "12", "7" },
        { "GD3002", "（七）总计/自然人", "8", "5" },
        { "GD3003", "（一）予以公开/总计", "11", "10" },
        { "GD4001", "行政复议/总计", "7", "1" },
    };

    [Theory, MemberData(nameof(Breaches))]
    public void A_failed_rule_says_where_what_was_found_and_what_was_expected(string id, string place, string found, string expected)
    {
        var finding = Breach(id);
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = finding.ToString(language);
            Assert.StartsWith(id, text, StringComparison.Ordinal);
            Assert.Contains(place, text, StringComparison.Ordinal);
            Assert.Contains(found, text, StringComparison.Ordinal);
            Assert.Contains(expected, text, StringComparison.Ordinal);
            Assert.Contains(finding.Rule.Statement.In(language), text, StringComparison.Ordinal);
            Assert.Contains(finding.Rule.Remedy.In(language), text, StringComparison.Ordinal);
            Assert.Contains(language == Language.Chinese ? finding.Basis?.Chinese ?? "" : finding.Basis?.English ?? "", text, StringComparison.Ordinal);
        }

        Assert.Contains(finding.Left[0].Name, finding.ToString(Language.English), StringComparison.Ordinal);
        Assert.Equal(finding.ToString(Language.Chinese), finding.ToString());
    }

    [Theory, MemberData(nameof(Breaches))]
    public void The_parts_of_a_text_say_what_the_text_says(string id, string place, string found, string expected)
    {
        var finding = Breach(id);
        foreach (var language in Enum.GetValues<Language>())
        {
            var (text, parts) = (finding.ToString(language), finding.Describe(language));
            Assert.Contains(place, parts.Place, StringComparison.Ordinal);
            Assert.Contains(found, parts.Stated, StringComparison.Ordinal);
            Assert.Contains(expected, parts.Expected, StringComparison.Ordinal);
            Assert.Contains(parts.Place, text, StringComparison.Ordinal);
            Assert.Contains(parts.Difference, text, StringComparison.Ordinal);
            Assert.All(parts.Sums.Split(language == Language.Chinese ? "；" : "; "), sum => Assert.Contains(sum.Replace(" = ", " (= ", StringComparison.Ordinal), text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(57)]
    [InlineData(58)]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(61)]
    public void Long_raw_text_is_cut_between_characters(int before)
    {
        var finding = new Finding(ReadingRules.CountReadable, CheckOutcome.Failed) { Found = new string('a', before) + "😀😀" };

        var stated = finding.Describe(Language.English).Stated;

        Assert.DoesNotContain(stated.EnumerateRunes(), rune => rune == System.Text.Rune.ReplacementChar);
        Assert.DoesNotContain(@"\u", stated, StringComparison.Ordinal);
        Assert.EndsWith(before < 57 ? "😀" : "…", stated, StringComparison.Ordinal);
    }

    /// <summary>One that the rules above never break: it has no number, so it can only be blank.</summary>
    [Fact]
    public void An_organ_and_a_year_that_are_not_stated_are_named()
    {
        var findings = ReportChecker.Check(new AnnualReportBuilder(Edition.Form2021).FillBlanksWithZero().Build()).Findings
            .Where(finding => finding.Rule == TableRules.IdentityStated).ToList();
        Assert.Equal(["报告机关", "报告年度"], findings.Select(finding => finding.Left[0].Label));
        Assert.All(findings, finding =>
        {
            Assert.StartsWith($"GD0004 {finding.Left[0].Label}：空白", finding.ToString(Language.Chinese), StringComparison.Ordinal);
            Assert.StartsWith($"GD0004 {finding.Left[0].Name} {finding.Left[0].Label}: blank", finding.ToString(Language.English), StringComparison.Ordinal);
        });
    }

    /// <summary>Whatever the rule: facts that a finding holds are in its text.</summary>
    public static TheoryData<string> Rules { get; } = new(RuleCatalog.All.Select(rule => rule.Id));

    [Theory, MemberData(nameof(Rules))]
    public void A_finding_of_any_rule_says_where_what_was_found_and_what_was_expected(string id)
    {
        var rule = RuleCatalog.Find(id)!;
        var read = new Finding(rule, CheckOutcome.Failed)
        {
            Location = new SourceLocation("$.place", 12, 34), Found = "raw-text", Wanted = "right-form",
        };
        var counted = new Finding(rule, CheckOutcome.Failed)
        {
            Left = [new FindingValue("code.total", "合计", -1234567)], Right = [new FindingValue("code.part", "部分", 98765.5m)], Actual = -1234567, Expected = 98765.5m,
        };
        Assert.All(Enum.GetValues<Language>(), language =>
        {
            AssertHolds(read.ToString(language), id, "12", "34", "$.place", "raw-text", "right-form", rule.Statement.In(language), rule.Remedy.In(language));
            AssertHolds(counted.ToString(language), id, "合计", "-1234567", "98765.5", "-1333332.5");
            Assert.All([read, counted], finding => Assert.Equal(-1, PlainText.IndexOfInvalid(finding.ToString(language))));
        });
        AssertHolds(counted.ToString(Language.English), "code.total");
    }

    private static void AssertHolds(string text, params string[] parts) =>
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));

    [Fact]
    public void A_rule_that_cannot_be_decided_names_the_blank_cells_and_no_others()
    {
        var builder = DetectionTests.Zero(Edition.Form2021);
        builder[ApplicationRow.Granted, Applicant.NaturalPerson] = null;
        var findings = ReportChecker.Check(builder.Build()).Findings;
        Assert.Equal(["GD0001", "GD0002", "GD3002", "GD3003"], findings.Select(finding => finding.Rule.Id));
        Assert.All(findings, finding =>
        {
            Assert.Contains("（一）予以公开/自然人", finding.ToString(Language.Chinese), StringComparison.Ordinal);
            Assert.Contains("applications.granted.naturalPerson", finding.ToString(Language.English), StringComparison.Ordinal);
            Assert.Contains("blank", finding.ToString(Language.English), StringComparison.Ordinal);
            Assert.DoesNotContain("商业企业", finding.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_year_before_the_form_is_told_from_when_the_form_exists()
    {
        var builder = DetectionTests.Zero(Edition.Form2021);
        builder.Year = 2018;
        var text = Assert.Single(ReportChecker.Check(builder.Build()).Findings).ToString();
        Assert.Contains("2018", text, StringComparison.Ordinal);
        Assert.Contains("2019", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_the_input_is_named()
    {
        var finding = new Finding(ReadingRules.CountReadable, CheckOutcome.Failed)
        {
            Location = new SourceLocation("$.tables.x", 12, 34), Found = "12abc", Wanted = "12",
        };
        Assert.All(Enum.GetValues<Language>().Select(finding.ToString), text =>
            Assert.All(["12", "34", "$.tables.x", "12abc"], part => Assert.Contains(part, text, StringComparison.Ordinal)));
    }

    public static TheoryData<SourceLocation, string, string> DocumentPlaces { get; } = new()
    {
        { new SourceLocation { Paragraph = 9 }, "第 9 段", "paragraph 9" },
        { new SourceLocation { Table = 4 }, "第 4 个表格", "table 4" },
        { new SourceLocation(Line: 3) { Table = 1, Section = ReportSection.ActiveDisclosure }, "第 1 个表格（二、主动公开政府信息情况），第 3 行", "table 1 (二、主动公开政府信息情况), row 3" },
        { new SourceLocation(Line: 3, Column: 2) { Table = 1 }, "第 1 个表格，第 3 行，第 2 格", "table 1, row 3, cell 2" },
        { new SourceLocation { End = FileEnd.First }, "文件开头", "beginning of the file" },
        { new SourceLocation { End = FileEnd.Last }, "文件结尾", "end of the file" },
        { new SourceLocation("word/document.xml", 1, 20), "第 1 行，第 20 列，word/document.xml", "line 1, column 20, word/document.xml" },
    };

    /// <summary>A place is numbers; each language has its own words for it.</summary>
    [Theory]
    [MemberData(nameof(DocumentPlaces))]
    public void A_place_in_a_document_is_said_in_the_language_of_the_text(SourceLocation place, string chinese, string english)
    {
        var finding = new Finding(DocumentReadingRules.PlainNumber, CheckOutcome.Failed) { Location = place };

        Assert.Equal((chinese, english), (finding.Describe(Language.Chinese).Place, finding.Describe(Language.English).Place));
    }

    [Fact]
    public void A_topic_that_is_missing_is_said_to_be_missing()
    {
        var report = ExampleReport.ZeroReport(2024);
        report[ReportSection.Overview] = Narrative.FromText("本年度做好依申请公开、政府信息管理、政府信息公开平台建设和监督保障各项工作。");
        var finding = Assert.Single(ReportChecker.Check(report.Build()).Findings);
        Assert.StartsWith("GD5002 一、总体情况/主动公开：缺少。", finding.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("GD5002 overview/activeDisclosure 一、总体情况/主动公开: missing. ", finding.ToString(Language.English), StringComparison.Ordinal);
        Assert.Equal(("一、总体情况/主动公开", "缺少", ""), (finding.Describe(Language.Chinese).Place, finding.Describe(Language.Chinese).Stated, finding.Describe(Language.Chinese).Expected));
    }

    /// <summary>The readings that would do say what is wanted; the number nearest to what is stated is one of them.</summary>
    [Fact]
    public void What_is_wanted_is_said_once()
    {
        var finding = Assert.Single(ApplicationStatementRuleExamples.GD6005_fails(), finding => finding.Rule.Id == "GD6005");
        Assert.NotNull(finding.Expected);
        Assert.All(
            [(Language.Chinese, "应为"), (Language.English, "expected")],
            text => Assert.Equal(2, finding.ToString(text.Item1).Split(text.Item2, StringSplitOptions.None).Length));
    }

    [Theory]
    [InlineData("GD8001", false)]
    [InlineData("GD8005", true)]
    [InlineData("GD8006", true)]
    [InlineData("GD8008", true)]
    [InlineData("GD8009", true)]
    public void An_organ_is_named_not_read(string id, bool isNamed)
    {
        var text = RuleExample.Fails(id).Run().First(finding => finding.Rule.Id == id).ToString();
        Assert.Equal(isNamed, text.Contains("机关“某某市", StringComparison.Ordinal));
        Assert.DoesNotContain("读到", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_year_of_a_parent_is_read()
    {
        var parent = ExampleReport.ZeroReport(2023).Build();
        var finding = Assert.Single(new RollUp(2024).Compare(parent).Findings, finding => finding.Rule == RollUpRules.OneYearAndEdition);
        Assert.Contains("读到“2023 / ", finding.ToString(), StringComparison.Ordinal);
    }

    /// <summary>A finding with little to say says it without an empty clause.</summary>
    [Fact]
    public void No_clause_is_empty()
    {
        Finding[] findings =
        [
            new(ReadingRules.Present, CheckOutcome.Failed),
            new(ReadingRules.Present, CheckOutcome.Failed) { Location = new SourceLocation("$.edition") },
            new(ReadingRules.Present, CheckOutcome.Failed) { Found = "", Wanted = "" },
            new(ReadingRules.Readable, CheckOutcome.Failed) { Location = new SourceLocation(Line: 3), Found = "" },
        ];
        Assert.All(findings.SelectMany(finding => Enum.GetValues<Language>().Select(finding.ToString)), text =>
            Assert.DoesNotMatch("[：:，,。.] ?[。.]|^GD[0-9]+ ?[。.]|“”|''|应为 ?[。，]|expected [.,]", text));
        Assert.Equal("GD9005 $.edition。", findings[1].ToString()[..(findings[1].ToString().IndexOf('。', StringComparison.Ordinal) + 1)]);
    }

    /// <summary>A statement says what must hold, so that it cannot be read as a report of what was found.</summary>
    [Fact]
    public void The_statements_on_input_say_must() =>
        Assert.All(
            RuleCatalog.All.Where(rule => rule.Kind == RuleKind.Reading),
            rule => Assert.Matches(" must | must not |^Nothing .* may ", rule.Statement.English));

    [Fact]
    public void Nothing_is_called_blank_where_no_value_is_cited() =>
        Assert.DoesNotContain("空白", new Finding(ReadingRules.Readable, CheckOutcome.Unknown).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Raw_input_can_neither_break_the_line_nor_a_character()
    {
        var cutWithinACharacter = new string('x', 59) + "𠮷𠮷";
        Assert.All(["1\n2", "a\r\nb", "\u2028", "\u001B[31m", "\0", "{0}", "\uD83D", cutWithinACharacter], raw =>
        {
            var finding = new Finding(ReadingRules.CountReadable, CheckOutcome.Failed) { Found = raw, Wanted = raw, Location = new SourceLocation(raw, 1, 1) };
            Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(-1, PlainText.IndexOfInvalid(finding.ToString(language))));
        });
        Assert.DoesNotContain("\\uD", new Finding(ReadingRules.CountReadable, CheckOutcome.Failed) { Found = cutWithinACharacter }.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_cannot_be_shown_are_named()
    {
        var finding = new Finding(ReadingRules.TextValid, CheckOutcome.Failed) { Found = "1\n2" };
        Assert.Contains("\\u000A", finding.ToString(), StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 20)]
    public bool Words_do_not_depend_on_the_culture(AnyReport any)
    {
        var expected = OtherMachine.InCulture("", () => Words(any.Value));
        return OtherMachine.Cultures.All(name => OtherMachine.InCulture(name, () => Words(any.Value)).SequenceEqual(expected));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 30)]
    public bool Every_finding_is_one_line_with_its_id_in_both_languages(AnyReport any) =>
        ReportChecker.Check(any.Value).Findings.All(finding => Enum.GetValues<Language>().All(language =>
            finding.ToString(language).StartsWith(finding.Rule.Id + " ", StringComparison.Ordinal) && PlainText.IndexOfInvalid(finding.ToString(language)) < 0));

    private static List<string> Words(AnnualReport report) =>
        [.. ReportChecker.Check(report).Findings.SelectMany(finding => Enum.GetValues<Language>().Select(finding.ToString))];

    private static Finding Breach(string id)
    {
        var builder = DetectionTests.Zero(Edition.Form2021);
        switch (id)
        {
            case "GD0002":
                builder[ActiveDisclosure.RulesIssued] = -5;
                break;
            case "GD0003":
                builder.Year = 2020;
                break;
            case "GD1001":
                builder.Disclosures = [new DisclosureCount("网站", 9, new DisclosureCount("动态", 1), new DisclosureCount("文件", 2))];
                break;
            case "GD2001":
                builder[ActiveDisclosure.RulesInForce] = 4;
                builder[ActiveDisclosure.RulesIssued] = 6;
                break;
            case "GD3001":
                builder.SetRow(ApplicationRow.NewlyReceived, 12, 0, 0, 0, 0, 0).SetRow(ApplicationRow.Granted, 7, 0, 0, 0, 0, 0).ComputeTotals();
                break;
            case "GD3002":
                builder[ApplicationRow.Granted, Applicant.NaturalPerson] = 5;
                builder[ApplicationRow.OutcomesTotal, Applicant.NaturalPerson] = 8;
                break;
            case "GD3003":
                builder.SetRow(ApplicationRow.Granted, 10, 0, 0, 0, 0, 0).ComputeTotals()[ApplicationRow.Granted, Applicant.Total] = 11;
                break;
            case "GD4001":
                builder[Proceeding.Review, CaseResult.Upheld] = 1;
                builder[Proceeding.Review, CaseResult.Total] = 7;
                break;
        }

        return ReportChecker.Check(builder.Build()).Findings.First(finding => finding.Rule.Id == id);
    }
}
