using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Tests.Rules.RollUps;

/// <summary>A parent and its children, case by case.</summary>
public class RollUpTests
{
    private static readonly Agency City = new("某某市人民政府", AgencyKind.PeoplesGovernment);

    private static readonly string[] Offices = ["某某市人民政府办公室", "某某市教育局", "某某市公安局"];

    private static readonly CountCell Licences = ActiveDisclosure.LicensingDecisions;

    [Fact]
    public void The_sum_of_children_is_the_report_of_the_parent()
    {
        var rollUp = new RollUp(2024, Offices);
        Assert.All(Offices, name => Assert.True(rollUp.Add(Child(name, 5))));
        var parent = rollUp.ToReport(City);
        Assert.Equal((15L, 3L, true), (parent[Licences], rollUp.Reports, rollUp.IsComplete));
        Assert.Equal((City, 2024, Edition.Form2021), (parent.Agency, parent.Year, parent.Edition));
        Assert.True(rollUp.Check().IsCertified);
        Assert.True(rollUp.Compare(parent).IsCertified);
        Assert.True(RollUpChecker.Check(parent, Offices.Select(name => Child(name, 5))).IsCertified);
    }

    [Fact]
    public void A_cell_of_the_parent_that_differs_is_named_with_the_difference()
    {
        var rollUp = Of(Child("甲", 5), Child("乙", 6));
        var findings = rollUp.Compare(Parent(12)).Findings;
        var finding = Assert.Single(findings);
        Assert.Equal(("GD8001", 12m, 11m, Severity.Warning), (finding.Rule.Id, finding.Actual, finding.Expected, finding.Severity));
        Assert.Equal((Licences.Code, "children/" + Licences.Code), (finding.Left.Single().Name, finding.Right.Single().Name));
        Assert.Contains("相差 +1", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_below_the_children_and_a_blank_are_one_finding_each()
    {
        var rollUp = Of(Child("甲", 5), Child("乙", 6));
        Assert.Equal([("GD8002", -1m)], rollUp.Compare(Parent(10)).Findings.Select(found => (found.Rule.Id, found.Difference!.Value)));
        Assert.Equal([("GD8001", -1m)], rollUp.Compare(Parent(10), RuleSet.Statutory.Without("GD8002")).Findings.Select(found => (found.Rule.Id, found.Difference!.Value)));
        Assert.Equal([("GD8002", -1m)], rollUp.Compare(Parent(10), RuleSet.Statutory.Without("GD8001")).Findings.Select(found => (found.Rule.Id, found.Difference!.Value)));
        var blank = Change(Parent(11), builder => builder[Licences] = null);
        Assert.Equal([("GD8001", CheckOutcome.Unknown)], rollUp.Compare(blank).Findings.Select(found => (found.Rule.Id, found.Outcome)));
        Assert.Equal([("GD8002", CheckOutcome.Unknown)], rollUp.Compare(blank, RuleSet.Statutory.Without("GD8001")).Findings.Select(found => (found.Rule.Id, found.Outcome)));
    }

    [Theory]
    [InlineData("GD8003")]
    [InlineData("GD8004")]
    [InlineData("GD8005")]
    [InlineData("GD8006")]
    public void What_keeps_the_sums_from_being_compared_is_told_even_if_its_rule_is_off(string id)
    {
        foreach (var rules in new[] { RuleSet.Statutory.Without(id), RuleSet.Statutory.Without(id).Without("GD8001") })
        {
            var result = id switch
            {
                "GD8003" => All(new RollUp(2024, ["甲", "乙"]), Child("甲", 0)).Compare(Parent(7), rules),
                "GD8004" => Of(Child("甲", 0), Child("甲", 0)).Compare(Parent(7), rules),
                "GD8005" => RollUpChecker.Check(Change(Parent(7), builder => builder.Year = null), [Child("甲", 0)], rules),
                _ => Of(Child(City.Name, 0)).Compare(Parent(7), rules),
            };

            // Where children are missing, the lower bound alone can be asked for, and is compared.
            var isAsked = rules.Includes("GD8001");
            var isBoundAlone = !isAsked && id == "GD8003";
            Assert.Equal(isBoundAlone ? Verdict.Certified : Verdict.Undetermined, result.Verdict);
            Assert.Equal(isAsked ? "GD8001" : null, result.Findings.FirstOrDefault(finding => finding.Rule.Id == "GD8001")?.Rule.Id);
            Assert.All(result.Findings, finding => Assert.True(finding.Left.Length > 0 || finding.Found is not null));
        }
    }

    [Fact]
    public void A_child_of_another_year_leaves_the_sums_unknown_even_if_that_rule_is_off()
    {
        var rollUp = Of(Child("甲", 5));
        rollUp.Add(Change(Child("乙", 5), builder => builder.Year = 2023));
        var finding = Assert.Single(rollUp.Compare(Parent(99), RuleSet.Statutory.Without("GD8005")).Findings);
        Assert.Equal(("GD8001", CheckOutcome.Unknown, "乙（2023）"), (finding.Rule.Id, finding.Outcome, finding.Found));
    }

    [Fact]
    public void Who_is_missing_is_listed_and_the_lower_bound_is_checked_all_the_same()
    {
        var rollUp = new RollUp(2024, Offices);
        rollUp.Add(Child(Offices[1], 5));
        var enough = rollUp.Compare(Parent(7));
        Assert.Equal((Verdict.Undetermined, false), (enough.Verdict, rollUp.IsComplete));
        Assert.Equal([("GD8003", Offices[0]), ("GD8003", Offices[2])], enough.Findings.Select(finding => (finding.Rule.Id, finding.Left.Single().Label)));
        var finding = rollUp.Compare(Parent(4)).Findings[0];
        Assert.Equal(("GD8002", CheckOutcome.Failed, 4m, 5m, true), (finding.Rule.Id, finding.Outcome, finding.Actual, finding.Expected, finding.ExpectedIsMinimum));
        Assert.All(StatutoryForm.Of(Edition.Form2021).Cells, cell => Assert.Null(rollUp.ToReport(City)[cell]));
        Assert.Equal(5, rollUp.KnownSum(Licences));
    }

    [Fact]
    public void A_document_or_an_item_that_several_organs_count_may_be_one_for_the_parent()
    {
        var children = Offices.Select(name => Change(Child(name, 0), builder => builder[ActiveDisclosure.RulesInForce] = 1));
        var parent = Change(Parent(0), builder => builder[ActiveDisclosure.RulesInForce] = 1);
        Assert.Equal(["GD8001"], RollUpChecker.Check(parent, children).Findings.Select(finding => finding.Rule.Id));
        Assert.All(Edition.All, edition => Assert.All(StatutoryForm.Of(edition).Cells.Where(cell => cell.MayOverlap), cell => Assert.Equal(ReportSection.ActiveDisclosure, cell.Section)));
    }

    [Fact]
    public void A_blank_cell_of_a_child_makes_that_sum_unknown_and_says_whose_it_is()
    {
        var blank = Change(Child("甲", 5), builder => builder[Licences] = null);
        var rollUp = Of(blank, Child("乙", 6));
        Assert.Equal((1L, 6m), (rollUp.BlanksIn(Licences), rollUp.KnownSum(Licences)));
        var own = Assert.Single(rollUp.Check().Findings);
        Assert.Equal(("GD8009", CheckOutcome.Unknown, "甲"), (own.Rule.Id, own.Outcome, own.Found));
        var parent = rollUp.ToReport(City);
        Assert.Equal([Licences], StatutoryForm.Of(Edition.Form2021).Cells.Where(cell => parent[cell] is null));
        var compared = Assert.Single(rollUp.Compare(Parent(99)).Findings);
        Assert.Equal(("GD8001", CheckOutcome.Unknown, "甲", null), (compared.Rule.Id, compared.Outcome, compared.Found, compared.Expected));
        Assert.Equal(["GD8002"], rollUp.Compare(Parent(5)).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Blank_amounts_are_blanks_too()
    {
        var rollUp = Of(Change(Child("甲", 5), builder => builder[ActiveDisclosure.AdministrativeFeesAmount] = null), Child("乙", 6));
        Assert.Equal((1L, 0m), (rollUp.BlanksIn(ActiveDisclosure.AdministrativeFeesAmount), rollUp.KnownSum(ActiveDisclosure.AdministrativeFeesAmount)));
        Assert.Null(rollUp.ToReport(City)[ActiveDisclosure.AdministrativeFeesAmount]);
    }

    [Fact]
    public void Of_many_with_blanks_only_the_first_are_named_but_all_are_counted()
    {
        var names = Enumerable.Range(0, 1000).Select(number => $"{number:D4}").ToList();
        var rollUp = Of([.. names.AsEnumerable().Reverse().Select(name => Change(Child(name, 5), builder => builder[Licences] = null))]);
        Assert.Equal(names.Count, rollUp.BlanksIn(Licences));
        Assert.Equal(string.Join('、', names.Take(10)) + "…", Assert.Single(rollUp.Check().Findings).Found);
    }

    [Fact]
    public void A_child_that_comes_twice_is_an_error_and_nothing_is_compared()
    {
        foreach (var rollUp in new[] { new RollUp(2024), new RollUp(2024, ["甲", "乙"]) })
        {
            Assert.True(rollUp.Add(Child("甲", 5)) && rollUp.Add(Child("乙", 5)) && rollUp.Add(Child("甲", 6)));
            var finding = Assert.Single(rollUp.Compare(Parent(1)).Findings);
            Assert.Equal(("GD8004", "甲", 2m, Severity.Error), (finding.Rule.Id, finding.Left.Single().Label, finding.Actual, finding.Severity));
            Assert.False(rollUp.IsComplete);
            Assert.Null(rollUp.ToReport(City)[Licences]);
        }
    }

    [Fact]
    public void A_child_that_comes_twice_in_two_partial_roll_ups_is_found_when_they_are_merged()
    {
        var (one, two) = (Of(Child("甲", 5)), Of(Child("甲", 5)));
        Assert.True(one.IsComplete && two.IsComplete);
        one.Merge(two);
        Assert.Equal("GD8004", Assert.Single(one.Check().Findings).Rule.Id);
    }

    [Fact]
    public void Reports_without_a_name_leave_it_open_whether_one_comes_twice()
    {
        var rollUp = Of(Child("", 5), Child("甲", 6));
        Assert.Equal(("GD8004", CheckOutcome.Unknown), rollUp.Compare(Parent(1)).Findings.Select(finding => (finding.Rule.Id, finding.Outcome)).Single());
        Assert.False(rollUp.IsComplete);
    }

    [Fact]
    public void A_report_of_another_year_or_edition_is_not_added()
    {
        var otherYear = Change(Child("甲", 5), builder => builder.Year = 2023);
        var undated = Change(Child("乙", 5), builder => builder.Year = null);
        var otherEdition = new AnnualReportBuilder(Edition.Form2019) { Year = 2024, Agency = new Agency("丙", AgencyKind.Other) }.Build();
        var rollUp = new RollUp(2024);
        Assert.False(rollUp.Add(otherYear) || rollUp.Add(undated) || rollUp.Add(otherEdition));
        Assert.Equal((0L, false), (rollUp.Reports, rollUp.IsComplete));
        Assert.Equal(
            [("GD8005", CheckOutcome.Failed, "甲（2023）"), ("GD8005", CheckOutcome.Failed, "丙（国办公开办函〔2019〕60号）"), ("GD8005", CheckOutcome.Unknown, "乙")],
            rollUp.Check().Findings.Select(finding => (finding.Rule.Id, finding.Outcome, finding.Found)));

        var listed = new RollUp(2024, ["甲"]);
        listed.Add(otherYear);
        listed.Add(Child("甲", 5));
        Assert.True(listed.IsComplete, "All on the list are there; what was refused is an error, but does not touch the sums.");
    }

    [Fact]
    public void A_parent_of_another_year_or_edition_is_not_compared()
    {
        var rollUp = Of(Child("甲", 5));
        Assert.Equal("GD8005", Assert.Single(rollUp.Compare(Change(Parent(9), builder => builder.Year = 2023)).Findings).Rule.Id);
        Assert.Equal("GD8005", Assert.Single(rollUp.Compare(new AnnualReportBuilder(Edition.Form2019) { Year = 2024 }.Build()).Findings).Rule.Id);
        Assert.Equal(CheckOutcome.Unknown, Assert.Single(RollUpChecker.Check(Change(Parent(9), builder => builder.Year = null), []).Findings).Outcome);
        Assert.Equal("GD8005", Assert.Single(RollUpChecker.Check(Change(Parent(9), builder => builder.Year = 2018), []).Findings).Rule.Id);
    }

    [Fact]
    public void A_report_of_an_organ_that_is_not_on_the_list_is_not_added()
    {
        var rollUp = new RollUp(2024, ["甲"]);
        Assert.True(rollUp.Add(Child("甲", 5)));
        Assert.False(rollUp.Add(Child("戊", 100)));
        Assert.False(rollUp.Add(Child("", 100)));
        Assert.Equal(("GD8008", "戊…", 2m), rollUp.Compare(Parent(5)).Findings.Select(finding => (finding.Rule.Id, finding.Found, finding.Actual!.Value)).Single());
    }

    [Fact]
    public void The_report_of_a_parent_is_none_of_its_children()
    {
        Assert.Equal("GD8006", Assert.Single(Of(Child("甲", 5), Child(City.Name, 5)).Compare(Parent(5)).Findings).Rule.Id);
        Assert.Contains(new RollUp(2024, [City.Name]).Compare(Parent(5)).Findings, finding => finding.Rule.Id == "GD8006");
    }

    [Fact]
    public void A_sum_that_no_cell_can_hold_is_a_finding_that_names_the_cell()
    {
        var rollUp = Of(Child("甲", long.MaxValue), Child("乙", 1), Child("丙", long.MaxValue));
        Assert.Equal((2m * long.MaxValue) + 1, rollUp.KnownSum(Licences));
        var finding = Assert.Single(rollUp.Check().Findings);
        Assert.Equal(("GD8007", Licences, "18446744073709551615"), (finding.Rule.Id, finding.Left.Single().Cell, finding.Found));
        Assert.Null(rollUp.ToReport(City)[Licences]);
        Assert.Equal(["GD8002", "GD8007"], rollUp.Compare(Parent(long.MaxValue)).Findings.Select(found => found.Rule.Id));
    }

    [Fact]
    public void Sums_that_only_pass_beyond_the_range_on_the_way_are_exact()
    {
        var rollUp = Of(Child("甲", long.MaxValue), Child("乙", long.MaxValue), Child("丙", -long.MaxValue));
        Assert.Equal(long.MaxValue, rollUp.ToReport(City)[Licences]);
    }

    [Fact]
    public void Many_great_counts_are_added_beyond_the_range_of_a_count()
    {
        var rollUp = RollUp.OfDistinct(2024);
        const long Great = (1L << 56) - 1;
        var child = Child("甲", Great);
        for (var i = 0; i < 1000; i++)
        {
            rollUp.Add(child);
        }

        Assert.Equal(1000m * Great, rollUp.KnownSum(Licences));
    }

    [Fact]
    public void Amounts_are_added_exactly_whatever_their_digits()
    {
        var rollUp = Of([.. new[] { 1e28m, 0.0000000000000000000000000001m, -1e28m, 96171.6m, 1e15m, 1e21m, 1e15m }.Select((amount, place) =>
            Change(Child($"{place}", 0), builder => builder[ActiveDisclosure.AdministrativeFeesAmount] = amount))]);
        Assert.Null(rollUp.KnownSum(ActiveDisclosure.AdministrativeFeesAmount));
        Assert.Equal(
            [("GD8007", "1000002000000000096171.6000000000000000000000000001"), ("GD8010", null)],
            rollUp.Check().Findings.Select(finding => (finding.Rule.Id, finding.Found)));
        rollUp.Add(Change(Child("末", 0), builder => builder[ActiveDisclosure.AdministrativeFeesAmount] = -0.0000000000000000000000000001m));
        Assert.Equal(1000002000000000096171.6m, rollUp.ToReport(City)[ActiveDisclosure.AdministrativeFeesAmount]);
    }

    [Fact]
    public void Only_roll_ups_of_the_same_kind_are_merged()
    {
        var rollUp = new RollUp(2024);
        Assert.All([rollUp, new RollUp(2023), new RollUp(2024, []), RollUp.OfDistinct(2024)], other => Assert.Throws<ArgumentException>(() => rollUp.Merge(other)));
        Assert.Throws<ArgumentException>(() => new RollUp(2024, ["甲", "乙"]).Merge(new RollUp(2024, ["乙", "甲"])));
        Assert.Throws<ArgumentNullException>(() => rollUp.Merge(null!));
        Assert.Throws<ArgumentNullException>(() => rollUp.Check(RuleSet.Statutory, null!));
        Assert.Throws<ArgumentNullException>(() => rollUp.ToReport(null!));
        Assert.Throws<ArgumentNullException>(() => rollUp.HasChild(null!));
    }

    [Fact]
    public void Misuse_is_told_at_once()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new RollUp(2018));
        Assert.Throws<ArgumentException>(() => new RollUp(2024, ["甲", "甲"]));
        Assert.Throws<ArgumentException>(() => new RollUp(2024, [""]));
        Assert.Throws<ArgumentException>(() => new RollUp(2024).KnownSum(ActiveDisclosure.ProcurementAmount));
        Assert.Throws<ArgumentException>(() => new RollUp(2024).BlanksIn(ActiveDisclosure.ProcurementProjects));
    }

    [Fact]
    public void Blanks_are_zero_where_the_settings_say_so()
    {
        var rules = RuleSet.Statutory.WithSettings(RuleSettings.Default with { BlanksAreZero = true });
        var blank = new AnnualReportBuilder(2024) { Agency = new Agency("甲", AgencyKind.Other) }.Build();
        Assert.True(RollUpChecker.Check(Change(blank, builder => builder.Agency = City), [blank], rules).IsCertified);
        var rollUp = Of(blank, Child("乙", 5));
        Assert.True(rollUp.Check(rules).IsCertified);
        Assert.True(rollUp.Compare(Parent(5), rules).IsCertified);
        Assert.Equal(
            Oracle.Facts(RollUpChecker.Check(Parent(4), [blank, Child("乙", 5)], rules)),
            Oracle.Facts(rollUp.Compare(Parent(4), rules)));
        Assert.Equal(Verdict.Undetermined, rollUp.Compare(Parent(5)).Verdict);
    }

    [Fact]
    public void Without_names_a_roll_up_takes_the_word_of_its_caller()
    {
        var rollUp = RollUp.OfDistinct(2024);
        Assert.True(rollUp.Add(Child("甲", 5)) && rollUp.Add(Child("甲", 5)) && rollUp.IsComplete);
        Assert.True(rollUp.Compare(Parent(10)).IsCertified);
    }

    [Fact]
    public void Without_children_nothing_is_complete_and_nothing_is_certified()
    {
        foreach (var rollUp in new[] { new RollUp(2024), new RollUp(2024, []), RollUp.OfDistinct(2024) })
        {
            Assert.False(rollUp.IsComplete);
            Assert.Null(rollUp.ToReport(City)[Licences]);
            Assert.All([rollUp.Check(), rollUp.Compare(Parent(7))], result => Assert.Equal(
                [("GD8003", CheckOutcome.Unknown, "children/reports")],
                result.Findings.Select(finding => (finding.Rule.Id, finding.Outcome, finding.Left.Single().Name))));
            Assert.Equal(Verdict.Undetermined, rollUp.Compare(Parent(0), RuleSet.Statutory.Without("GD8003")).Verdict);
        }

        Assert.Equal(Verdict.Undetermined, RollUpChecker.Check(Parent(7), []).Verdict);
    }

    private static RollUp Of(params AnnualReport[] reports) => All(new RollUp(2024), reports);

    private static RollUp All(RollUp rollUp, params AnnualReport[] reports)
    {
        Assert.All(reports, report => Assert.True(rollUp.Add(report)));
        return rollUp;
    }

    private static AnnualReport Parent(long licences) => Change(Child(City.Name, licences), builder => builder.Agency = City);

    private static AnnualReport Child(string name, long licences) =>
        new AnnualReportBuilder(2024) { Agency = new Agency(name, AgencyKind.Department), [Licences] = licences }.FillBlanksWithZero().Build();

    private static AnnualReport Change(AnnualReport report, Action<AnnualReportBuilder> change)
    {
        var builder = report.ToBuilder();
        change(builder);
        return builder.Build();
    }
}
