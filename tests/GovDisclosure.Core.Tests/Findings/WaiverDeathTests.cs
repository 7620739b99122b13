using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;
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
