using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>Generators of what a report holds beside its tables.</summary>
internal static class Parts
{
    public static Gen<DateOnly?> Published => Values.OrBlank(
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber));

    /// <summary>A day in the January after the report year, which is early enough for every kind of organ.</summary>
    public static Gen<DateOnly?> LawfullyPublished(int year) =>
        Values.OrBlank(Gen.Choose(1, 31).Select(day => new DateOnly(year + 1, 1, day)));

    public static Gen<Narrative> Narrative =>
        from length in Gen.Choose(0, 6)
        from paragraphs in Paragraph.ArrayOf(length)
        select new Narrative([.. paragraphs]);

    /// <summary>Most reports have a preface; the others have none.</summary>
    public static Gen<Narrative> Preface => Gen.Frequency((1, Gen.Constant(GovDisclosure.Model.Narrative.Empty)), (2, Narrative));

    public static Gen<Narrative[]> Narratives => Narrative.ArrayOf(ReportSection.All.Length);

    public static Gen<ProcessingFees?> AnyFees => Fees(Values.AnyCount, Values.AnyAmount);

    /// <summary>Figures that agree with each other and with the tables: multiples of 10 元, received only if notified and if there were applications.</summary>
    public static Gen<ProcessingFees?> LawfulFees(AnnualReportBuilder numbers) =>
        from notices in Gen.Choose(0, 3)
        from notified in Gen.Choose(1, 50_000)
        from received in Gen.Choose(0, 50_000)
        from stated in Gen.Choose(0, 7)
        from none in Gen.Elements(true, false)
        select none ? null : LawfulFees(numbers, stated, notices, notified, received);

    public static Gen<ImmutableArray<DisclosureCount>> AnyDisclosures => Forest(
        depth => depth == 0 ? Gen.Constant(0) : Gen.Choose(0, 3),
        Values.OrBlank(Values.AnyCount),
        (own, _) => own);

    /// <summary>Trees in which every count is the sum of its parts.</summary>
    public static Gen<ImmutableArray<DisclosureCount>> LawfulDisclosures => Forest(
        depth => depth == 0 ? Gen.Constant(0) : Gen.Choose(0, 3),
        Values.LawfulCount.Select(count => (long?)count),
        (own, parts) => parts.IsEmpty ? own : parts.Sum(part => part.Count));

    public static Gen<Agency> Agency(Gen<string> names) =>
        from name in names
        from kind in Gen.Elements(AgencyKind.All.ToArray())
        select new Agency(name, kind);

    public static Gen<Paragraph> Paragraph =>
        from text in Values.Line
        from level in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Elements(2, 3, 4)))
        select new Paragraph(text, level);

    private static Gen<ProcessingFees?> Fees(Gen<long> counts, Gen<decimal> amounts)
    {
        var stated =
            from notices in Values.OrBlank(counts)
            from notified in Values.OrBlank(amounts)
            from received in Values.OrBlank(amounts)
            select (ProcessingFees?)new ProcessingFees { NoticesIssued = notices, AmountNotified = notified, AmountReceived = received };
        return Gen.Frequency((1, Gen.Constant((ProcessingFees?)null)), (1, stated));
    }

    private static ProcessingFees LawfulFees(AnnualReportBuilder numbers, int stated, int paid, int notifiedTens, int receivedTens)
    {
        var is2021 = numbers.Edition == Edition.Form2021;
        var notices = paid + (is2021 ? numbers[ApplicationRow.FeeUnpaid, Applicant.Total]!.Value : 0);
        var notified = notices == 0 ? 0 : 10m * notifiedTens;
        var hasApplications = numbers[ApplicationRow.NewlyReceived, Applicant.Total] + numbers[ApplicationRow.CarriedIn, Applicant.Total] > 0;
        var charged = is2021 ? decimal.Floor(numbers[ActiveDisclosure.AdministrativeFeesAmount]!.Value * 1000) * 10 : notified;
        var received = hasApplications ? Math.Min(10m * receivedTens, Math.Min(notified, charged)) : 0;
        return new ProcessingFees
        {
            NoticesIssued = (stated & 1) != 0 ? notices : null,
            AmountNotified = (stated & 2) != 0 ? notified : null,
            AmountReceived = (stated & 4) != 0 ? received : null,
        };
    }

    private static Gen<ImmutableArray<DisclosureCount>> Forest(
        Func<int, Gen<int>> breadth, Gen<long?> counts, Func<long?, ImmutableArray<DisclosureCount>, long?> total)
    {
        Gen<ImmutableArray<DisclosureCount>> Level(int depth) =>
            from width in breadth(depth)
            from trees in Tree(depth - 1).ArrayOf(width)
            select trees.ToImmutableArray();

        Gen<DisclosureCount> Tree(int depth) =>
            from label in Values.NotEmptyLine
            from own in counts
            from parts in depth <= 0 ? Gen.Constant(ImmutableArray<DisclosureCount>.Empty) : Level(depth)
            select new DisclosureCount(label, total(own, parts), parts);

        return Gen.Frequency((1, Gen.Constant(ImmutableArray<DisclosureCount>.Empty)), (2, Gen.Choose(1, 4).SelectMany(Level)));
    }
}
