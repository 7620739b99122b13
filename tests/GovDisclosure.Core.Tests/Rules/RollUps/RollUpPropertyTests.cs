using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.RollUps;

/// <summary>Laws of adding up reports.</summary>
[Properties(Arbitrary = [typeof(ReportGenerators), typeof(ManyReports)])]
public class RollUpPropertyTests
{
    private static readonly Agency Parent = new("某某市人民政府", AgencyKind.PeoplesGovernment);

    // (a + b) + (c + d); a + (b + (c + d)); ((a + b) + c) + d. The other of each pair is merged into the one.
    internal static readonly (int One, int Other)[][] Groupings =
    [
        [(0, 1), (2, 3), (0, 2)],
        [(2, 3), (1, 2), (0, 1)],
        [(0, 1), (0, 2), (0, 3)],
    ];

    [Property]
    public bool What_certified_reports_add_up_to_is_certified(CertifiedChildren children) =>
        Of(children.Values) is not { } rollUp
        || rollUp.Check().Failed > 0
        || ReportChecker.Check(rollUp.ToReport(Parent), RuleSet.Numbers).IsCertified;

    [Property]
    public bool Every_sum_is_the_one_that_adding_number_by_number_gives(MixedReports mixed) => mixed.Values.Select(report => report.Year).OfType<int>().Distinct().All(year =>
    {
        var added = Added(mixed.Values, year);
        var rollUp = All(new RollUp(year), mixed.Values);
        return rollUp.Reports == added.Count && StatutoryForm.Of(rollUp.Edition).Cells.All(cell =>
            rollUp.BlanksIn(cell) == added.Count(report => report[cell] is null)
            && (cell is AmountCell || new BigInteger(rollUp.KnownSum(cell)!.Value) == added.Aggregate(BigInteger.Zero, (sum, report) => sum + new BigInteger(report[cell] ?? 0))));
    });

    [Property]
    public bool Neither_the_order_nor_the_way_of_merging_matters(MixedReports mixed, int seed)
    {
        var random = new Random(seed);
        var shuffled = mixed.Values.ToArray();
        random.Shuffle(shuffled);
        var names = shuffled.Select(report => report.Agency.Name).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal).Take(2).ToList();
        return new Func<RollUp>[] { () => new RollUp(2021), () => new RollUp(2021, names), () => RollUp.OfDistinct(2021) }.All(start =>
        {
            var whole = All(start(), mixed.Values);
            return Groupings.All(grouping =>
            {
                var parts = Enumerable.Range(0, 4).Select(part => All(start(), shuffled.Where((_, place) => place % 4 == part))).ToArray();
                random.Shuffle(parts);
                foreach (var (one, other) in grouping)
                {
                    parts[one].Merge(parts[other]);
                }

                return Same(whole, parts[0], mixed.Values);
            });
        });
    }

    /// <summary>What the guide says of parts in several processes: their reports are added up once more.</summary>
    [Property]
    public bool The_sums_of_parts_add_up_to_the_sum_of_all(CertifiedChildren children, int seed)
    {
        if (Of(children.Values) is not { } whole || whole.Check().Failed > 0)
        {
            return true;
        }

        var random = new Random(seed);
        var parts = children.Values.GroupBy(_ => random.Next(3)).Select(part => Of([.. part])!.ToReport(new Agency($"第{part.Key}部分", AgencyKind.Other)));
        return All(new RollUp(whole.Year), parts).ToReport(Parent).Equals(whole.ToReport(Parent));
    }

    [Property]
    public bool Merging_leaves_the_other_as_it_was(MixedReports mixed)
    {
        var (one, other, copy) = (All(new RollUp(2021), mixed.Values), All(new RollUp(2021), mixed.Values), All(new RollUp(2021), mixed.Values));
        one.Merge(other);
        return Same(other, copy, mixed.Values);
    }

    [Property]
    public Property Comparing_finds_exactly_the_changed_cells_with_the_exact_differences(CertifiedChildren children, NonZeroDelta delta)
    {
        if (Of(children.Values) is not { } rollUp || rollUp.Check().Failed > 0)
        {
            return Prop.ToProperty(true);
        }

        var parent = rollUp.ToReport(Parent);
        var changes =
            from count in Gen.Choose(0, 5)
            from cells in Gen.Elements(StatutoryForm.Of(parent.Edition).Cells.ToArray()).ArrayOf(count)
            select cells.Distinct().ToArray();
        return Prop.ForAll(Arb.From(changes), cells =>
        {
            var builder = parent.ToBuilder();
            foreach (var cell in cells)
            {
                Add(builder, cell, delta.Value);
            }

            var found = rollUp.Compare(builder.Build()).Findings;
            return found.Length == cells.Length
                && found.Select(finding => (finding.Left[0].Cell, finding.Difference)).ToHashSet().SetEquals(cells.Select(cell => ((Cell?)cell, (decimal?)delta.Value)))
                && found.All(finding => finding.Rule == (delta.Value < 0 && finding.Left[0].Cell is { IsSigned: false, MayOverlap: false } ? RollUpRules.KnownWithinParent : RollUpRules.ParentIsSum));
        });
    }

    [Property]
    public bool Missing_children_and_blank_cells_never_make_a_true_parent_fail(CertifiedChildren children, int seed)
    {
        if (Of(children.Values) is not { } all || all.Check().Failed > 0)
        {
            return true;
        }

        var random = new Random(seed);
        var parent = all.ToReport(Parent);
        var names = children.Values.Select(child => child.Agency.Name).ToList();
        var present = children.Values.Where(_ => random.Next(3) > 0).Select(child => Blank(child, random)).ToList();
        var result = All(new RollUp(all.Year, names), present).Compare(parent);
        return result.Failed == 0
            && result.Findings.Where(finding => finding.Rule == RollUpRules.ChildPresent).Select(finding => finding.Left[0].Label)
                .SequenceEqual(names.Except(present.Select(child => child.Agency.Name)));
    }

    [Property]
    public bool A_parent_below_its_known_children_fails_even_when_others_are_missing(CertifiedChildren children)
    {
        if (Of(children.Values) is not { } all || all.Check().Failed > 0)
        {
            return true;
        }

        var rollUp = All(new RollUp(all.Year, children.Values.Select(child => child.Agency.Name).Append("缺报机关")), children.Values);
        var builder = all.ToReport(Parent).ToBuilder();
        Add(builder, ApplicationRow.Granted.Of(Applicant.Total), -1);
        return rollUp.Compare(builder.Build()).Findings.Select(finding => (finding.Rule.Id, finding.Outcome)).SequenceEqual(
            [("GD8002", CheckOutcome.Failed), ("GD8003", CheckOutcome.Unknown)]);
    }

    [Property(MaxTest = 20)]
    public bool Adding_an_ordinary_report_allocates_nothing(CertifiedChildren children)
    {
        if (Of(children.Values) is not { } rollUp)
        {
            return true;
        }

        // Names and reports that were seen before need no new memory, nor does moving the sums on.
        var distinct = All(RollUp.OfDistinct(rollUp.Year), children.Values);
        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 300; i++)
            {
                foreach (var child in children.Values)
                {
                    rollUp.Add(child);
                    distinct.Add(child);
                }
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The least of three: a collection that another test causes counts the rest of this thread's buffer as used.
        return Enumerable.Range(0, 3).Min(_ => Allocated()) == 0;
    }

    [Property(MaxTest = 20)]
    public bool Sums_of_very_many_reports_are_exact(CertifiedChildren children)
    {
        if (children.Values.IsEmpty)
        {
            return true;
        }

        const int Times = 1000;
        var rollUp = RollUp.OfDistinct(children.Values[0].Year!.Value);
        for (var i = 0; i < Times; i++)
        {
            rollUp.Add(children.Values[i % children.Values.Length]);
        }

        return StatutoryForm.Of(rollUp.Edition).Cells.All(cell =>
            rollUp.KnownSum(cell) == Enumerable.Range(0, Times).Sum(i => children.Values[i % children.Values.Length][cell]));
    }

    private static RollUp? Of(IReadOnlyList<AnnualReport> children) =>
        children.Count == 0 ? null : All(new RollUp(children[0].Year!.Value), children);

    internal static RollUp All(RollUp rollUp, IEnumerable<AnnualReport> reports)
    {
        foreach (var report in reports)
        {
            rollUp.Add(report);
        }

        return rollUp;
    }

    private static List<AnnualReport> Added(IEnumerable<AnnualReport> reports, int year) =>
        [.. reports.Where(report => report.Year == year && report.Edition == Edition.ForYear(year))];

    internal static bool Same(RollUp one, RollUp other, IEnumerable<AnnualReport> parents) =>
        one.Reports == other.Reports
        && one.IsComplete == other.IsComplete
        && one.ToReport(Parent).Equals(other.ToReport(Parent))
        && StatutoryForm.Of(one.Edition).Cells.All(cell => one.KnownSum(cell) == other.KnownSum(cell) && one.BlanksIn(cell) == other.BlanksIn(cell))
        && Oracle.Facts(one.Check()).SequenceEqual(Oracle.Facts(other.Check()))
        && parents.All(parent => Oracle.Facts(one.Compare(parent)).SequenceEqual(Oracle.Facts(other.Compare(parent))));

    private static AnnualReport Blank(AnnualReport report, Random random)
    {
        var builder = report.ToBuilder();
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>().Where(_ => random.Next(20) == 0))
        {
            builder[cell] = null;
        }

        return builder.Build();
    }

    private static void Add(AnnualReportBuilder builder, Cell cell, long delta)
    {
        if (cell is AmountCell amount)
        {
            builder[amount] += delta;
        }
        else
        {
            builder[(CountCell)cell] += delta;
        }
    }
}
