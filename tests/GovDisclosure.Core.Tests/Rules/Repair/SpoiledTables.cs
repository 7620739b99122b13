using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.Proofs;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>A certified report in which a few cells of table three were changed by any amounts, not below zero.</summary>
public readonly record struct SpoiledTable(AnnualReport Original, AnnualReport Value, int Cells)
{
    public override string ToString() => string.Join(", ", SpoiledTables.Differences(Original, Value)) + " in " + ReportDump.Of(Original);
}

/// <summary>Reports for the tests of repairs.</summary>
public static class SpoiledTables
{
    public static Arbitrary<SpoiledTable> Any() => Arb.From(
        from certified in ReportGenerators.CertifiedReports().Generator
        from size in Gen.Choose(1, 3)
        from cells in Gen.Elements(TableThree.Of(certified.Value.Edition).Cells).ArrayOf(size)
        from deltas in Amounts.ArrayOf(size)
        let spoiled = Change(certified.Value, cells.Distinct().Zip(deltas))
        where cells.Distinct().Count() == size && Differences(certified.Value, spoiled).Count() == size
        select new SpoiledTable(certified.Value, spoiled, size));

    /// <summary>A report of which every equation holds and every cell is great, so that no repair is refused for being negative.</summary>
    public static AnnualReport Great(Edition edition)
    {
        var builder = DetectionTests.Zero(edition);
        foreach (var cell in TableThree.Of(edition).Cells)
        {
            builder[cell] = 1_000_000_000;
        }

        builder.ComputeTotals();
        foreach (var applicant in Applicant.Entered)
        {
            builder[ApplicationRow.NewlyReceived, applicant] = builder[ApplicationRow.OutcomesTotal, applicant];
        }

        return builder.ComputeTotals().Build();
    }

    public static AnnualReport Change(AnnualReport report, IEnumerable<(CountCell Cell, long Delta)> changes)
    {
        var builder = report.ToBuilder();
        foreach (var (cell, delta) in changes)
        {
            builder[cell] = Math.Max(0, builder[cell]!.Value + delta);
        }

        return builder.Build();
    }

    /// <summary>The cells in which two reports differ, with the value that the first has.</summary>
    public static IEnumerable<(CountCell Cell, long Value)> Differences(AnnualReport wanted, AnnualReport report) =>
        TableThree.Of(report.Edition).Cells.Where(cell => wanted[cell] != report[cell]).Select(cell => (cell, wanted[cell]!.Value));

    // Equal and opposite amounts happen as well.
    private static Gen<long> Amounts => Gen.Frequency(
        (2, Gen.Elements(1L, -1, 2, 10, -10)),
        (2, ReportGenerators.Deltas().Generator.Select(delta => delta.Value)));
}
