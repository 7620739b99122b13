using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules;

/// <summary>A department that enforces the law made some decision in the year; of other organs nothing is asked.</summary>
public class EnforcementDecisionsTests
{
    private static readonly RuleSet Rules = RuleSet.Numbers.With("GD2008");

    private static readonly ImmutableArray<CountCell> Decisions =
        [ActiveDisclosure.LicensingDecisions, ActiveDisclosure.PenaltyDecisions, ActiveDisclosure.CoercionDecisions];

    public static TheoryData<string> Words { get; } = new(EnforcementOrgan.Words);

    [Theory, MemberData(nameof(Words))]
    public void A_department_of_each_field_is_asked_on_both_forms(string word)
    {
        Assert.All(Edition.All, edition =>
        {
            var report = Zero($"某某市{word}局", AgencyKind.Department, edition.FirstYear);
            var finding = Assert.Single(Findings(report));
            Assert.Equal((CheckOutcome.Failed, 0m, 1m, true), (finding.Outcome, finding.Actual, finding.Expected, finding.ExpectedIsMinimum));
            Assert.Equal(Decisions, finding.Left.Select(value => value.Cell));
        });
    }

    [Theory]
    [InlineData("国家税务总局某某市税务局", true)]
    [InlineData("中华人民共和国某某海关", true)]
    [InlineData("某某省卫生健康委员会", true)]
    [InlineData("某某市公安局交通警察支队", true)]
    [InlineData("某某区综合行政执法局（城市管理局）", true)]
    [InlineData("某某县文化广电和旅游局", true)]
    [InlineData("某某市档案局", false)]
    [InlineData("某某市统计局", false)]
    [InlineData("某某市财政局", false)]
    [InlineData("某某市住房和城乡建设局", false)]
    [InlineData("某某市行政审批局", false)]
    [InlineData("某某市机关事务管理局", false)]
    [InlineData("", false)]
    public void Official_names_tell_who_enforces_the_law(string name, bool isAsked) =>
        Assert.Equal(isAsked ? 1 : 0, Findings(Zero(name, AgencyKind.Department, 2024)).Count);

    [Fact]
    public void Only_departments_are_asked() =>
        Assert.All(AgencyKind.All.Where(kind => kind != AgencyKind.Department), kind => Assert.Empty(Findings(Zero("某某市公安局", kind, 2024))));

    [Property]
    public Property It_holds_if_one_number_is_positive_and_is_unknown_if_only_a_blank_could_be()
    {
        var number = Gen.Elements((long?)null, 0L, 0L, 1L, 7L, long.MaxValue);
        return Prop.ForAll(Arb.From(number.ArrayOf(Decisions.Length)), numbers =>
        {
            var report = Zero("某某市生态环境局", AgencyKind.Department, 2024);
            foreach (var (cell, value) in Decisions.Zip(numbers))
            {
                report[cell] = value;
            }

            CheckOutcome? expected = numbers.Any(value => value > 0) ? null : numbers.Any(value => value is null) ? CheckOutcome.Unknown : CheckOutcome.Failed;
            return expected == Findings(report).SingleOrDefault()?.Outcome;
        });
    }

    [Fact]
    public void It_is_advice_that_only_the_strict_set_gives()
    {
        Assert.False(RuleSet.Statutory.Includes("GD2008"));
        Assert.True(RuleSet.Strict.Includes("GD2008"));
    }

    private static List<Finding> Findings(AnnualReportBuilder report) =>
        [.. ReportChecker.Check(report.Build(), Rules).Findings.Where(finding => finding.Rule == TableRules.EnforcementDecisions)];

    private static AnnualReportBuilder Zero(string name, AgencyKind kind, int year) =>
        new AnnualReportBuilder(year) { Agency = new Agency(name, kind) }.FillBlanksWithZero();
}
