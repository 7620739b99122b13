using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Document;
using GovDisclosure.Rules.Series;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>Numbers that belong to a person are found in every text to be published, cited by their place and never repeated in full.</summary>
public class PrivacyTests
{
    private static readonly string[] Numbers = ["11010519491231002X", "13800138000", "6222020200112233446"];

    // Made up: right by their check digits, of no one.
    [Theory]
    [InlineData("申请人身份证号330102199001011234。", "3301**********1234", 8)]
    [InlineData("（11010519491231002X）", "1101**********002X", 2)]
    [InlineData("11010519491231002x", "1101**********002X", 1)]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ", "1101**********002X", 1)]
    [InlineData("110105 19491231 002X，", "1101**********002X", 1)]
    [InlineData("110105 1949 1231 002 X", "1101**********002X", 1)]
    [InlineData("其身份证为110105491231002。", "1101*******1002", 6)]
    public void An_identity_number_is_found_and_masked(string text, string masked, int position) => Expect(DocumentRules.NoIdentityNumber, text, masked, position);

    [Theory]
    [InlineData("110105194912310021")]
    [InlineData("1101051949123100")]
    [InlineData("110105194902300029")]
    [InlineData("990105194912310020")]
    [InlineData("A11010519491231002X")]
    [InlineData("11010519491231002XY")]
    [InlineData("211010519491231002X")]
    [InlineData("0.11010519491231002X")]
    [InlineData("110105491231002")]
    [InlineData("统一社会信用代码113302120029688010")]
    public void Other_long_numbers_are_no_identity_numbers(string text) => Expect(DocumentRules.NoIdentityNumber, text, null, 0);

    [Theory]
    [InlineData("联系电话：13800138000。", "138****8000", 6)]
    [InlineData("138 0013 8000", "138****8000", 1)]
    [InlineData("138-0013-8000", "138****8000", 1)]
    [InlineData("+8613800138000", "138****8000", 2)]
    [InlineData("+86 13800138000", "138****8000", 2)]
    [InlineData("+86-138-0013-8000", "138****8000", 2)]
    [InlineData("电话0574 13800138000", "138****8000", 8)]
    public void A_mobile_number_is_found_and_masked(string text, string masked, int position) => Expect(DocumentRules.NoMobileNumber, text, masked, position);

    [Theory]
    [InlineData("电话：0517-83605210")]
    [InlineData("12345678901")]
    [InlineData("138001380001")]
    [InlineData("013800138000")]
    [InlineData("收费13800138000元")]
    [InlineData("第2023-13800138000号")]
    [InlineData("13800138000.5")]
    [InlineData("1 3 8 0 0 1 3 8 0 0 0")]
    [InlineData("138,0013,8000")]
    public void Landlines_amounts_and_parts_of_longer_numbers_are_no_mobile_numbers(string text) => Expect(DocumentRules.NoMobileNumber, text, null, 0);

    [Theory]
    [InlineData("6222020200112233445", null)]
    [InlineData("卡号：6222020200112233445", "6222***********3445")]
    [InlineData("6222020200112233446", "6222***********3446")]
    [InlineData("6222 0202 0011 2233 446", "6222***********3446")]
    [InlineData("银行账号3302010140000123456", "3302***********3456")]
    [InlineData("4111111111111111", null)]
    [InlineData("62220202001122334460", null)]
    [InlineData("账号110105199001010029", null)]
    public void A_bank_card_is_found_by_its_check_digit_or_by_its_label(string text, string? masked)
    {
        var findings = TextCase.Findings(DocumentRules.NoBankCardNumber, ReportSection.OtherMatters, text);
        Assert.Equal(masked is null ? [] : [masked], findings.Select(finding => finding.Found));
    }

    [Fact]
    public void Every_text_is_searched_and_the_place_is_told()
    {
        const string Number = "11010519491231002X";
        foreach (var section in ReportSection.All)
        {
            var report = TextCase.Report();
            report[section] = new Narrative([.. report[section].Paragraphs, new Paragraph("见" + Number)]);
            var finding = Assert.Single(TextCase.Findings(DocumentRules.NoIdentityNumber, report));
            var path = $"{section.Code}.narrative[{report[section].Paragraphs.Length - 1}]";
            Assert.Equal(new FindingValue(path, $"{section.Label}第{report[section].Paragraphs.Length}段", null), finding.Left.Single());
            Assert.Equal(new SourceLocation(path, Character: 2), finding.Location);
        }

        var prefaced = TextCase.Report();
        prefaced.Preface = Narrative.FromText("现公布本报告。\n见" + Number);
        var inPreface = Assert.Single(TextCase.Findings(DocumentRules.NoIdentityNumber, prefaced));
        Assert.Equal(new FindingValue("preface[1]", "前言第2段", null), inPreface.Left.Single());
        Assert.Equal(new SourceLocation("preface[1]", Character: 2), inPreface.Location);
        var titled = TextCase.Report();
        titled.Title = Number;
        Assert.Equal(new SourceLocation("title", Character: 1), Assert.Single(TextCase.Findings(DocumentRules.NoIdentityNumber, titled)).Location);
        var labelled = TextCase.Report();
        labelled.Disclosures = [new DisclosureCount("网站", 1, new DisclosureCount(Number, 1))];
        Assert.Equal(
            new SourceLocation("overview.disclosures[0].parts[0].label", Character: 1),
            Assert.Single(TextCase.Findings(DocumentRules.NoIdentityNumber, labelled)).Location);
    }

    [Fact]
    public void Each_number_is_a_finding_of_its_own_and_the_law_is_cited()
    {
        var findings = TextCase.Findings(DocumentRules.NoMobileNumber, ReportSection.Problems, "13800138000、13900139000和13800138000");
        Assert.Equal(["138****8000", "139****9000", "138****8000"], findings.Select(finding => finding.Found));
        Assert.All(findings, finding => Assert.Contains("第十五条", finding.ToString(), StringComparison.Ordinal));
    }

    [Property]
    public bool No_finding_of_any_rule_about_text_repeats_a_private_number(byte[] noise, int split)
    {
        var padding = string.Concat((noise ?? []).Select(value => "，。第公开件条 　"[value % 9]));
        var at = (int)(Math.Abs((long)split) % (padding.Length + 1));
        var text = padding[..at] + string.Join('、', Numbers) + "。（六）新收  件。" + padding[at..];
        var (last, now) = (Filled(2022, text), Filled(2023, text));
        var within = ReportChecker.Check(now, RuleSet.Strict).Findings;
        var across = SeriesChecker.Check([last, now], RuleSet.Strict).Findings;
        return within.Any(finding => finding.Rule == DocumentRules.NoIdentityNumber)
            && across.Any(finding => finding.Rule == SeriesRules.ProblemsRepeated)
            && within.Concat(across).All(RepeatsNone);
    }

    [Fact]
    public void Sections_of_two_years_that_resemble_each_other_are_told_without_the_numbers_in_them()
    {
        var text = string.Join('、', Numbers) + "。" + string.Concat(Enumerable.Range(0x4e00, 300).Select(letter => (char)letter));
        var findings = SeriesChecker.Check([Filled(2022, text), Filled(2023, text + "另")], RuleSet.Strict).Findings;
        Assert.Contains(findings, finding => finding.Rule == SeriesRules.TextsSimilar);
        Assert.All(findings, finding => Assert.True(RepeatsNone(finding), finding.ToString()));
    }

    [Fact]
    public void The_text_that_both_years_have_is_quoted_with_its_numbers_masked()
    {
        var text = $"一是公开不及时，见{string.Join('、', Numbers)}和+86 138 0013 8000。";
        var finding = Assert.Single(SeriesChecker.Check([Filled(2022, text), Filled(2023, text)]).Findings, finding => finding.Rule == SeriesRules.ProblemsRepeated);
        Assert.Equal("2023/problems", finding.Left.Single().Name);
        Assert.Equal("一是公开不及时，见1101**********002X、138****8000、6222***********3446和+138****8000。", finding.Found);
    }

    [Fact]
    public void A_title_is_quoted_with_its_numbers_masked()
    {
        foreach (var number in Numbers)
        {
            var findings = SectionOutline.Check([.. ReportSection.All.Select(section => section.Label), "七、" + number]).Findings;
            Assert.NotEmpty(findings);
            Assert.All(findings, finding => Assert.True(RepeatsNone(finding), finding.ToString()));
        }
    }

    private static AnnualReport Filled(int year, string text)
    {
        var report = TextCase.Report(year);
        foreach (var section in ReportSection.All)
        {
            report[section] = new Narrative(new Paragraph(text));
        }

        report.Preface = new Narrative(new Paragraph(text));
        return report.Build();
    }

    private static bool RepeatsNone(Finding finding)
    {
        string?[] texts =
        [
            finding.Found, finding.Wanted, finding.Location?.ToString(), .. finding.Values.SelectMany(value => new[] { value.Name, value.Label }),
            .. new[] { Language.Chinese, Language.English }.Select(finding.ToString),
        ];
        return Numbers.All(number => texts.All(text => text?.Contains(number, StringComparison.Ordinal) != true));
    }

    private static void Expect(RuleDescriptor rule, string text, string? masked, int position)
    {
        var findings = TextCase.Findings(rule, ReportSection.OtherMatters, text);
        Assert.Equal(masked is null ? [] : [(masked, new SourceLocation("otherMatters.narrative[0]", Character: position))], findings.Select(finding => (finding.Found!, finding.Location!)));
    }
}
