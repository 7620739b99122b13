using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Rules;

/// <summary>Who clearly has no power to make rules states none. Where the name does not tell, nothing is asked.</summary>
public class RuleMakingPowerTests
{
    private static readonly RuleSet Rules = RuleSet.Numbers.With("GD2004");

    private static readonly string[] Governments =
    [
        "某某省人民政府", "某某自治区人民政府", "某某市人民政府", "某某自治州人民政府", "某某县人民政府", "某某自治县人民政府", "某某区人民政府",
        "某某旗人民政府", "某某镇人民政府", "某某民族乡人民政府",
    ];

    [Theory]
    [InlineData("某某省人民政府", false)]
    [InlineData("某某壮族自治区人民政府", false)]
    [InlineData("自治区人民政府", false)]
    [InlineData("某某市人民政府", false)]
    [InlineData("某某藏族自治州人民政府", false)]
    [InlineData("某某县人民政府", true)]
    [InlineData("某某苗族自治县人民政府", true)]
    [InlineData("某某区人民政府", true)]
    [InlineData("某某市某某新区人民政府", true)]
    [InlineData("某某林区人民政府", true)]
    [InlineData("某某特区人民政府", true)]
    [InlineData("某某旗人民政府", true)]
    [InlineData("某某自治旗人民政府", true)]
    public void A_government_of_county_level_has_none_and_one_above_has_or_may_have(string name, bool lacks) =>
        Assert.Equal(lacks, Fails(name, AgencyKind.PeoplesGovernment));

    [Theory]
    [InlineData("某某县财政局", true)]
    [InlineData("某某市某某区教育局", true)]
    [InlineData("某某区市场监督管理局", true)]
    [InlineData("某某市市场监督管理局", true)]
    [InlineData("某某市城市管理局", true)]
    [InlineData("某某省财政厅", true)]
    [InlineData("某某自治区财政厅", true)]
    [InlineData("某某盟民政局", true)]
    [InlineData("国家税务总局某某市税务局", true)]
    [InlineData("某某县人民政府办公室", true)]
    [InlineData("某某区人民政府办公室", true)]
    [InlineData("某某市人民政府办公室", false)]
    [InlineData("某某省人民政府办公厅", false)]
    [InlineData("某某自治区人民政府办公厅", false)]
    [InlineData("财政部", false)]
    [InlineData("住房和城乡建设部", false)]
    [InlineData("国家市场监督管理总局", false)]
    [InlineData("国家发展和改革委员会", false)]
    [InlineData("海关总署", false)]
    [InlineData("", false)]
    public void A_department_of_a_place_has_none_and_a_ministry_has(string name, bool lacks) =>
        Assert.Equal(lacks, Fails(name, AgencyKind.Department));

    [Theory]
    [InlineData("某某街道办事处", "townshipOrSubdistrict", true)]
    [InlineData("某某机关", "townshipOrSubdistrict", true)]
    [InlineData("某某县人民政府", "other", true)]
    [InlineData("某某市财政局", "other", false)]
    [InlineData("某某经济技术开发区管理委员会", "other", false)]
    public void A_township_has_none_whatever_it_is_called_and_of_another_organ_only_the_name_tells(string name, string kind, bool lacks) =>
        Assert.Equal(lacks, Fails(name, AgencyKind.FromCode(kind)!));

    [Property]
    public Property Where_the_place_of_a_government_lies_does_not_matter() =>
        Prop.ForAll(
            Arb.From(Gen.Elements(Governments)),
            Arb.From(Gen.Elements("某某省", "某某自治区", "某某省某某市", "某某省某某自治州", "某某自治区某某盟")),
            (name, within) => Fails(within + name, AgencyKind.PeoplesGovernment) == Fails(name, AgencyKind.PeoplesGovernment));

    [Property]
    public Property Nobody_is_asked_about_no_rules() =>
        Prop.ForAll(
            Arb.From(Gen.Elements(Governments)),
            Arb.From(Gen.Elements(AgencyKind.All.ToArray())),
            (name, kind) => Edition.All.All(edition => !Findings(Report(name, kind, edition, 0)).Any()));

    [Fact]
    public void On_either_form_the_rules_made_in_the_year_are_judged() =>
        Assert.All(Edition.All, edition =>
        {
            var finding = Assert.Single(Findings(Report("某某县人民政府", AgencyKind.PeoplesGovernment, edition, 3)));
            Assert.Equal((CheckOutcome.Failed, 3m, "≤ 0", Severity.Warning), (finding.Outcome, finding.Actual, finding.Wanted, finding.Severity));
        });

    /// <summary>Among them are cities with rules, and the office of a city government that reports thirteen.</summary>
    [Fact]
    public void No_published_report_is_suspected() =>
        Assert.All(
            from name in RealReport.Names
            from kind in AgencyKind.All.Where(kind => kind != AgencyKind.TownshipOrSubdistrict)
            select (Report: RealReport.Load(name).Report.ToBuilder(), Kind: kind),
            real =>
            {
                real.Report.Agency = new Agency(real.Report.Agency.Name, real.Kind);
                Assert.DoesNotContain(Findings(real.Report), finding => finding.Outcome == CheckOutcome.Failed);
            });

    private static bool Fails(string name, AgencyKind kind) => Findings(Report(name, kind, Edition.Latest, 1)).Any();

    private static IEnumerable<Finding> Findings(AnnualReportBuilder report) =>
        ReportChecker.Check(report.Build(), Rules).Findings.Where(finding => finding.Rule == TableRules.RuleMakingPower);

    private static AnnualReportBuilder Report(string name, AgencyKind kind, Edition edition, long rules)
    {
        var report = new AnnualReportBuilder(edition.FirstYear) { Agency = new Agency(name, kind) }.FillBlanksWithZero();
        report[edition == Edition.Form2019 ? ActiveDisclosure.RulesCreated : ActiveDisclosure.RulesIssued] = rules;
        return report;
    }
}
