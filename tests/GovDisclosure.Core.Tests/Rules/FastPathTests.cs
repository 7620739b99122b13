using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules;

/// <summary>The one-pass check of a clean report against the rules applied one by one.</summary>
public class FastPathTests
{
    // The fast path answers for counts below this bound; greater ones are left to the rules.
    private const long Bound = 1L << 56;

    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public bool It_never_calls_a_report_clean_that_is_not(AnyReport any) => Agrees(any.Value);

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public bool It_calls_a_certified_report_clean_unless_counts_are_huge_or_there_is_more_than_tables(CertifiedReport certified) =>
        CleanReport.IsClean(certified.Value, RuleSet.Numbers) == IsCovered(certified.Value) && CleanReport.IsClean(TablesOnly(certified.Value), RuleSet.Numbers) == IsCovered(TablesOnly(certified.Value));

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool It_calls_no_report_clean_in_which_one_cell_was_changed(SpoiledReport spoiled) =>
        !CleanReport.IsClean(spoiled.Value, RuleSet.Numbers) && !CleanReport.IsClean(TablesOnly(spoiled.Value), RuleSet.Numbers);

    [Theory, MemberData(nameof(Editions))]
    public void Both_ways_agree_when_any_one_cell_is_set_to_any_edge(Edition edition)
    {
        var certified = ReportGenerators.CertifiedReports().Generator
            .Where(report => report.Value.Edition == edition).Sample(3).Select(report => TablesOnly(report.Value))
            .Append(DetectionTests.Zero(edition).Build());
        var wrong =
            from report in certified
            from cell in StatutoryForm.Of(edition).Cells
            from value in new long?[] { null, 0, 1, -1, Bound - 1, Bound, -Bound, long.MaxValue, long.MinValue + 1 }
            let changed = CellTests.Set(report.ToBuilder(), cell, value).Build()
            where !Agrees(changed)
            select $"{cell.Code} = {value}";
        Assert.Empty(wrong);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public Property Both_ways_agree_when_two_or_four_cells_are_changed_so_that_sums_may_still_hold(CertifiedReport certified, NonZeroDelta delta)
    {
        var report = TablesOnly(certified.Value);
        var rows = ApplicationRow.All.Where(row => row.Editions.Contains(report.Edition)).ToArray();
        var corner =
            from row in Gen.Elements(rows)
            from other in Gen.Elements(rows)
            from applicant in Gen.Elements(Applicant.All.ToArray())
            from another in Gen.Elements(Applicant.All.ToArray())
            from half in Gen.Elements(true, false)
            select (row, other, applicant, another, half);
        return Prop.ForAll(Arb.From(corner), at =>
        {
            var builder = report.ToBuilder();
            builder[at.row, at.applicant] += delta.Value;
            builder[at.row, at.another] -= delta.Value;
            if (!at.half)
            {
                builder[at.other, at.applicant] -= delta.Value;
                builder[at.other, at.another] += delta.Value;
            }

            return Agrees(builder.Build());
        });
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool The_checker_counts_the_same_passed_checks_either_way(CertifiedReport certified)
    {
        var report = TablesOnly(certified.Value);
        return ReportChecker.Check(report, RuleSet.Numbers).Passed == Oracle.RuleByRule(report, RuleSet.Numbers).Passed;
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 50)]
    public bool A_check_of_a_clean_report_allocates_nothing(CertifiedReport certified)
    {
        var report = TablesOnly(certified.Value);
        if (!IsCovered(report))
        {
            return true;
        }

        ReportChecker.Check(report, RuleSet.Numbers);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReportChecker.Check(report, RuleSet.Numbers);
        return GC.GetAllocatedBytesForCurrentThread() == before;
    }

    /// <summary>A finding of a sum cites up to twenty cells with their labels; what is right costs next to nothing.</summary>
    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 50)]
    public bool A_check_of_a_wrong_report_allocates_its_findings_and_little_else(SpoiledReport spoiled)
    {
        var report = TablesOnly(spoiled.Value);
        var findings = ReportChecker.Check(report, RuleSet.Numbers).Findings;
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReportChecker.Check(report, RuleSet.Numbers);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated <= 2_000 + (findings.Length * 1_000) + (findings.Sum(finding => finding.Values.Count()) * 500);
    }

    private static bool Agrees(AnnualReport report)
    {
        var clean = CleanReport.IsClean(report, RuleSet.Numbers);
        var certified = Oracle.RuleByRule(report, RuleSet.Numbers).IsCertified;
        return IsCovered(report) ? clean == certified : !clean || certified;
    }

    private static bool IsCovered(AnnualReport report) =>
        report.Disclosures.IsEmpty && report.Fees is null
        && StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>().All(cell => report[cell] is not (>= Bound or < -Bound))
        && StatutoryForm.Of(report.Edition).Relations.Where(relation => relation.Kind == RelationKind.NewApplications)
            .All(bound => !(report[bound.Left[0]] < report[bound.Right[0]]))
        && StatutoryForm.Of(report.Edition).Cells.OfType<AmountCell>().All(cell => report[cell] is not { Scale: > 6 });

    private static AnnualReport TablesOnly(AnnualReport report)
    {
        var builder = report.ToBuilder();
        builder.Disclosures = [];
        builder.Fees = null;
        return builder.Build();
    }
}
