using System.Globalization;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Tests.Rules.RollUps;

/// <summary>Any number of reports is added up in the same memory. Bytes are counted, not time; nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public class MemoryTests
{
    private const int Few = 1_000;
    private const int Many = 10 * Few;

    // What a collection leaves may differ by a little, such as a cache of the runtime; a report is many times as large as its share of this.
    private const long Slack = 64 * 1024;

    private static readonly AnnualReport Clean = new AnnualReportBuilder(2024).FillBlanksWithZero().Build();

    private static readonly AnnualReport Odd = Change(Clean, builder =>
    {
        builder[ActiveDisclosure.LicensingDecisions] = null;
        builder[ActiveDisclosure.PenaltyDecisions] = -1;
        builder[ActiveDisclosure.AdministrativeFeesAmount] = -0.5m;
    });

    public static TheoryData<string> Kinds { get; } = ["clean", "odd", "another year", "not on the list"];

    [Theory, MemberData(nameof(Kinds))]
    public void Ten_times_as_many_reports_leave_no_more_in_memory(string kind)
    {
        var rollUp = kind == "not on the list" ? new RollUp(2024, ["唯一机关"]) : RollUp.OfDistinct(2024);
        var (early, late) = (0L, 0L);
        for (var count = 1; count <= Many; count++)
        {
            rollUp.Add(Report(kind, count));
            if (count == Few)
            {
                early = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        late = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(rollUp);
        Assert.InRange(late - early, long.MinValue, Slack);
    }

    [Fact]
    public void A_roll_up_that_remembers_names_grows_by_the_names_alone()
    {
        // A name of ten characters: 22 bytes of a string and two for each, in steps of eight. An entry of 28 bytes: the name, how often it
        // came, its place. A table that has just grown has two places for each name.
        const int Name = 48;
        const int Entry = 28;
        const int NameAndEntry = Name + (2 * Entry);
        var rollUp = new RollUp(2024);
        var (early, late) = (0L, 0L);
        for (var count = 1; count <= Many; count++)
        {
            rollUp.Add(Report("odd", count));
            if (count == Few)
            {
                early = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        late = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(rollUp);
        Assert.InRange(late - early, 0, (NameAndEntry * (Many - Few)) + Slack);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Adding_a_report_allocates_a_bounded_number_of_bytes_however_many_came_before(string kind)
    {
        // Names in falling order, so that each takes the place of another among the first.
        const long MostPerReport = 512;
        var reports = Enumerable.Range(0, Many).Select(count => Report(kind, Many - count)).ToList();
        var rollUp = kind == "not on the list" ? new RollUp(2024, ["唯一机关"]) : RollUp.OfDistinct(2024);
        reports.Take(Few).ToList().ForEach(report => rollUp.Add(report));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = Few; i < Many; i++)
        {
            rollUp.Add(reports[i]);
        }

        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / (Many - Few), 0, kind == "clean" ? 0 : MostPerReport);
    }

    private static AnnualReport Report(string kind, int number) => Change(kind == "odd" ? Odd : Clean, builder =>
    {
        builder.Agency = new Agency("机关" + number.ToString("D8", CultureInfo.InvariantCulture), AgencyKind.Other);
        builder.Year = kind == "another year" ? 2023 : 2024;
    });

    private static AnnualReport Change(AnnualReport report, Action<AnnualReportBuilder> change)
    {
        var builder = report.ToBuilder();
        change(builder);
        return builder.Build();
    }
}
