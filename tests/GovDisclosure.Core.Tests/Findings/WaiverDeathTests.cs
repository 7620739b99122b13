using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Document;
using GovDisclosure.Tests.PropertyTests;
using GovDisclosure.Tests.RuleExamples;
using GovDisclosure.Tests.Rules.Recomputed;
using GovDisclosure.Tests.Rules.Statements;

namespace GovDisclosure.Tests.Findings;

/// <summary>A waiver dies when any of the values that its finding cites changes, whichever it is, and when the words change that it quotes.</summary>
public class WaiverDeathTests
{
    private static readonly DateOnly Today = new(2025, 1, 15);

    private static readonly AnnualReport Bureau = Tables.Of("bureau");

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 40)]
    public void It_dies_with_each_cell_and_each_figure_that_its_finding_cites(CertifiedReport certified, int seed)
    {
        var random = new Random(seed);
        var report = Spoilers.Spoil(certified.Value, random);
        foreach (var finding in ReportChecker.Check(report, RuleSet.Strict).Findings)
        {
            var waivers = new WaiverSet(Waive(finding, report));
            foreach (var changed in finding.Values.Select(value => Change(report, value, random.Next(1, 9))).OfType<AnnualReport>())
            {
                Assert.Empty(waivers.Apply(ReportChecker.Check(changed, RuleSet.Strict), changed, Today).Waived);
            }
        }
    }

    /// <summary>So it is for values that are neither cells nor figures: for numbers of section one, years, children and rules.</summary>
    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 40)]
    public void It_is_for_no_finding_that_differs_in_one_value_one_name_or_the_words(AnyReport any)
    {
        foreach (var finding in ReportChecker.Check(any.Value, RuleSet.Strict).Findings)
        {
            var waiver = Waive(finding, any.Value);
            Assert.True(waiver.IsFor(finding, any.Value));
            Assert.False(waiver.IsFor(finding with { Found = finding.Found + "。" }, any.Value));
            for (var at = 0; at < finding.Left.Length; at++)
            {
                Assert.All(Others(finding.Left[at]), other => Assert.False(waiver.IsFor(finding with { Left = finding.Left.SetItem(at, other) }, any.Value)));
            }

            for (var at = 0; at < finding.Right.Length; at++)
            {
                Assert.All(Others(finding.Right[at]), other => Assert.False(waiver.IsFor(finding with { Right = finding.Right.SetItem(at, other) }, any.Value)));
            }
        }
    }

    [Theory]
    [InlineData("全年收到政府信息公开申请85件。")]
    [InlineData("全年受理政府信息公开申请84件。")]
    [InlineData("全年新收政府信息公开申请84件。")]
    [InlineData("全年收到政府信息公开申请84宗。")]
    public void On_a_number_of_the_text_it_dies_with_the_words(string later) => ExpectDeath("全年收到政府信息公开申请84件。", Bureau, later);

    [Fact]
    public void On_a_number_of_the_text_it_dies_with_the_cell()
    {
        var builder = Bureau.ToBuilder();
        builder[ApplicationRow.NewlyReceived, Applicant.Total]++;
        builder[ApplicationRow.CarriedIn, Applicant.Total]++;
        ExpectDeath("新收政府信息公开申请85件。", builder.Build(), "新收政府信息公开申请85件。");
        ExpectDeath("全年收到政府信息公开申请87件。", builder.Build(), "全年收到政府信息公开申请87件。");
    }

    [Fact]
    public void It_outlives_words_before_and_behind_the_statement()
    {
        var (report, waivers) = Waived("全年收到政府信息公开申请84件。");
        var later = Tables.With(Bureau, "依申请公开方面，全年收到政府信息公开申请84件，工作有序。");
        Assert.Single(waivers.Apply(ReportChecker.Check(later), later, Today).Waived);
        Assert.Single(waivers.Apply(ReportChecker.Check(report), report, Today).Waived);
    }

    /// <summary>Of a long list only the beginning is quoted; the sum of its parts tells the rest.</summary>
    [Fact]
    public void On_a_breakdown_it_dies_with_every_part_however_long_the_list_is()
    {
        static string List(int last) =>
            "收到政府信息公开申请83件，分别为" + string.Concat(Enumerable.Range(1, 40).Select(number => $"第{number}科室申请1件、")) + $"机关科室申请{last}件。";

        ExpectDeath(List(44), Bureau, List(45));
    }

    /// <summary>The waiver of a private number is bound to its digits, though neither the finding nor the file shows them.</summary>
    [Theory]
    [InlineData("13800138000", "13800238000")]
    [InlineData("13800138000", "13801038000")]
    [InlineData("13800138000", "13854328000")]
    [InlineData("138 0013 8000", "138 0031 8000")]
    [InlineData("330102198503071232", "330108199001011232")]
    [InlineData("11010519491231002X", "11010519540531002X")]
    [InlineData("银行账号6222020200112230007", "银行账号6222020200212230007")]
    public void On_a_private_number_it_dies_when_another_with_the_same_mask_takes_its_place(string number, string other)
    {
        var (report, later) = (WithNumber(number), WithNumber(other));
        var (finding, changed) = (PrivateNumberOf(report), PrivateNumberOf(later));
        Assert.Equal((finding.Rule, finding.Found), (changed.Rule, changed.Found));
        var waivers = new WaiverSet(Waive(finding, report));
        Assert.Single(waivers.Apply(ReportChecker.Check(report), report, Today).Waived);
        Assert.Empty(waivers.Apply(ReportChecker.Check(later), later, Today).Waived);
        Assert.NotEqual(finding, changed);
    }

    /// <summary>Groups and wide digits are another way to write the same number.</summary>
    [Fact]
    public void On_a_private_number_it_outlives_another_way_to_write_it()
    {
        var report = WithNumber("13800138000");
        var waivers = new WaiverSet(Waive(PrivateNumberOf(report), report));
        Assert.All(["138 0013 8000", "１３８００１３８０００", "+86 13800138000"], written =>
        {
            var later = WithNumber(written);
            Assert.Single(waivers.Apply(ReportChecker.Check(later), later, Today).Waived);
        });
    }

    /// <summary>
    /// Of the numbers that the mask of a mobile number leaves, a file leaves a hundred or more, so that it gives none away; and no slip of
    /// one digit and no swap of two goes unseen.
    /// </summary>
    [Fact]
    public void The_check_of_a_private_number_leaves_a_hundred_numbers_and_tells_every_slip()
    {
        var checks = Enumerable.Range(0, 10_000).Select(hidden => PersonalNumber.Check($"138{hidden:0000}8000")).ToList();
        Assert.All(checks.GroupBy(check => check), group => Assert.InRange(group.Count(), 100, 200));
        foreach (var (check, hidden) in checks.Select((check, hidden) => (check, hidden)))
        {
            var digits = $"{hidden:0000}";
            for (var at = 0; at < digits.Length; at++)
            {
                for (var other = '0'; other <= '9'; other++)
                {
                    Assert.Equal(other == digits[at], checks[int.Parse($"{digits[..at]}{other}{digits[(at + 1)..]}", CultureInfo.InvariantCulture)] == check);
                }

                for (var with = at + 1; with < digits.Length; with++)
                {
                    var swapped = digits.ToCharArray();
                    (swapped[at], swapped[with]) = (swapped[with], swapped[at]);
                    Assert.Equal(digits[at] == digits[with], checks[int.Parse(swapped, CultureInfo.InvariantCulture)] == check);
                }
            }
        }
    }

    [Fact]
    public void A_file_of_waivers_holds_the_check_and_needs_it()
    {
        var report = WithNumber("13800138000");
        var waiver = Waive(PrivateNumberOf(report), report);
        using var file = new MemoryStream();
        WaiverJson.Write(new WaiverSet(waiver), file);
        file.Position = 0;
        Assert.Equal(new WaiverSet(waiver), WaiverJson.Read(file).Value);
        Assert.DoesNotContain("0013", Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
        Assert.False((waiver with { NumberCheck = null }).IsFor(PrivateNumberOf(report), report));
        Assert.NotEqual(waiver, waiver with { NumberCheck = null });
        Assert.Throws<ArgumentException>(() => WaiverJson.Write(new WaiverSet(waiver with { NumberCheck = null }), file));
    }

    private static AnnualReport WithNumber(string number)
    {
        var builder = ExampleReport.ZeroReport(2024);
        builder[ReportSection.OtherMatters] = Narrative.FromText($"本年度未收取信息处理费。{number}。");
        return builder.Build();
    }

    private static Finding PrivateNumberOf(AnnualReport report) =>
        Assert.Single(ReportChecker.Check(report).Findings, finding => finding.Rule.Id is "GD5021" or "GD5022" or "GD5023");

    private static void ExpectDeath(string text, AnnualReport tables, string later)
    {
        var (_, waivers) = Waived(text);
        var changed = Tables.With(tables, later);
        var result = ReportChecker.Check(changed);
        Assert.NotEmpty(result.Findings);
        Assert.Same(result, waivers.Apply(result, changed, Today));
    }

    private static (AnnualReport Report, WaiverSet Waivers) Waived(string text)
    {
        var report = Tables.With(Bureau, text);
        var finding = Assert.Single(ReportChecker.Check(report).Findings, finding => NarrativeRules.All.Contains(finding.Rule));
        return (report, new WaiverSet(Waive(finding, report)));
    }

    private static IEnumerable<FindingValue> Others(FindingValue value) =>
    [
        value with { Value = value.Value is { } number ? number == 0 ? 1 : 0 : 0 },
        value with { Value = value.Value is null ? 1 : null },
        value with { Name = value.Name + "." },
    ];

    // The report with that number changed, or nothing where it is neither a cell nor a figure on fees.
    private static AnnualReport? Change(AnnualReport report, FindingValue value, int by)
    {
        var builder = report.ToBuilder();
        var number = value.Value is null or < -1_000_000_000 or > 1_000_000_000 ? by : value.Value + by;
        switch (value.Cell)
        {
            case AmountCell amount:
                builder[amount] = number;
                break;
            case CountCell count:
                builder[count] = (long)number!.Value;
                break;
            default:
                if (FeeFigure.All.FirstOrDefault(figure => figure.FullCode == value.Name) is not { } fee)
                {
                    return null;
                }

                builder.Fees = fee.IsAmount ? report.Fees!.With(fee, number) : report.Fees!.With(fee, (long?)number);
                break;
        }

        return builder.Build();
    }

    private static Waiver Waive(Finding finding, AnnualReport report) =>
        Waiver.Of(finding, report, "已经核对，原件如此。", "张三", new DateOnly(2025, 12, 31));
}
