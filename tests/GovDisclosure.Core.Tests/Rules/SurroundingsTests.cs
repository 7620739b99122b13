using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;
using GovDisclosure.Rules.Series;
using GovDisclosure.Tests.PropertyTests;
using GovDisclosure.Tests.RuleExamples;

namespace GovDisclosure.Tests.Rules;

/// <summary>What is found, and how it is told, does not depend on culture, time zone or thread. The time zone is that of the process, so nothing else runs meanwhile.</summary>
[Collection(nameof(OtherMachineTests))]
[Properties(Arbitrary = [typeof(ReportGenerators), typeof(ManyReports)])]
public class SurroundingsTests
{
    [Property(MaxTest = 20)]
    public void Reports_alone_over_years_and_added_up_give_the_same_words_in_every_culture(MixedReports mixed)
    {
        var expected = OtherMachine.InCulture("", () => Words(mixed));
        Assert.All(OtherMachine.Cultures, name => Assert.Equal(expected, OtherMachine.InCulture(name, () => Words(mixed))));
    }

    [Property(MaxTest = 20)]
    public void Certified_reports_over_years_and_added_up_give_the_same_words_in_every_culture(CertifiedSeries series, CertifiedChildren children, int seed)
    {
        var random = new Random(seed);
        var spoiled = series.Values.Select(report => Recomputed.Spoilers.Spoil(report, random)).ToList();
        var family = Recomputed.Family.Of(children.Values, random);
        var expected = OtherMachine.InCulture("", Told);
        Assert.All(OtherMachine.Cultures, name => Assert.Equal(expected, OtherMachine.InCulture(name, Told)));

        List<string> Told() => [.. Words(SeriesChecker.Check(spoiled, RuleSet.Strict).Findings), .. Words(family.Check().Children), .. Words(family.Check().Compared)];
    }

    [Property(MaxTest = 10)]
    public void Many_threads_of_many_cultures_find_and_tell_the_same_at_once(MixedReports mixed)
    {
        var expected = Words(mixed);
        var told = Enumerable.Range(0, 2 * OtherMachine.Cultures.Length).AsParallel().WithDegreeOfParallelism(8)
            .Select(place => OtherMachine.InCulture(OtherMachine.Cultures[place % OtherMachine.Cultures.Length], () => Words(mixed))).ToList();
        Assert.All(told, words => Assert.Equal(expected, words));
    }

    [Property(MaxTest = 10)]
    public void Parts_of_a_roll_up_that_threads_of_many_cultures_add_up_merge_to_the_same_words(CertifiedChildren children, int seed)
    {
        var family = Recomputed.Family.Of(children.Values, new Random(seed));
        var expected = Words(family.Check().Children);
        var parts = OtherMachine.Cultures.AsParallel().WithDegreeOfParallelism(OtherMachine.Cultures.Length)
            .Select((name, place) => OtherMachine.InCulture(name, () => Sum(family.Reports.Where((_, at) => at % OtherMachine.Cultures.Length == place)))).ToList();
        var whole = Sum([]);
        parts.ForEach(whole.Merge);
        Assert.Equal(expected, Words(whole.Check(RuleSet.Strict, family.Parent.Agency).Findings));

        RollUp Sum(IEnumerable<AnnualReport> reports)
        {
            var rollUp = family.List is null ? new RollUp(family.Year) : new RollUp(family.Year, family.List);
            foreach (var report in reports)
            {
                rollUp.Add(report);
            }

            return rollUp;
        }
    }

    /// <summary>Reading, text, years and roll-ups: the example that breaks each rule is told in the same words.</summary>
    [Fact]
    public void The_example_of_every_rule_is_told_in_the_same_words_in_every_culture()
    {
        Assert.All(RuleCatalog.All, rule =>
        {
            var example = RuleExample.Fails(rule.Id);
            var expected = OtherMachine.InCulture("", () => Words(example.Run()));
            Assert.NotEmpty(expected);
            Assert.All(OtherMachine.Cultures, name => Assert.Equal(expected, OtherMachine.InCulture(name, () => Words(example.Run()))));
        });
    }

    [Property(MaxTest = 10)]
    public void The_time_zone_changes_no_finding_and_no_word(MixedReports mixed)
    {
        var late = Published(mixed);
        var expected = OtherMachine.InTimeZone("UTC", () => Words(late));
        Assert.All(OtherMachine.TimeZones, zone => Assert.Equal(expected, OtherMachine.InTimeZone(zone, () => Words(late))));
    }

    // Published on the last lawful day and on the day after: a shift by hours would show.
    private static MixedReports Published(MixedReports mixed) => new([.. mixed.Values.Select((report, place) =>
    {
        var builder = report.ToBuilder();
        builder.Published = new DateOnly((report.Year ?? 2021) + 1, 1, 31).AddDays(place % 2);
        builder.Agency = new Agency(report.Agency.Name, AgencyKind.Department);
        return builder.Build();
    })]);

    private static List<string> Words(MixedReports mixed)
    {
        var parent = mixed.Values.FirstOrDefault(report => report.Year is not null) ?? DetectionTests.Zero(Edition.Form2021).Build();
        return
        [
            .. Words(mixed.Values.SelectMany(report => ReportChecker.Check(report, RuleSet.Strict).Findings)),
            .. Words(SeriesChecker.Check(mixed.Values, RuleSet.Strict).Findings),
            .. SeriesChecker.CheckEach(mixed.Values, RuleSet.Strict).Select(result => result.Agency),
            .. Words(SeriesChecker.CheckEach(mixed.Values, RuleSet.Strict).SelectMany(result => result.Result.Findings)),
            .. Words(RollUpChecker.Check(parent, mixed.Values, RuleSet.Strict).Findings),
            .. Words(RollUpChecker.CheckTree(mixed.Values, new Dictionary<string, string> { ["甲机关"] = "乙机关", ["丙机关"] = "乙机关" }, RuleSet.Strict)
                .SelectMany(result => result.Result.Findings)),
        ];
    }

    private static List<string> Words(IEnumerable<Finding> findings) =>
        [.. findings.SelectMany(finding => Enum.GetValues<Language>().SelectMany(language => new[] { finding.ToString(language), finding.Describe(language).ToString() }))];
}
