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

    public static Gen<Narrative[]> Narratives => Narrative.ArrayOf(ReportSection.All.Length);

    public static Gen<ProcessingFees?> AnyFees => Fees(Values.AnyCount, Values.AnyAmount);

    public static Gen<ProcessingFees?> LawfulFees => Fees(Values.LawfulCount, Values.LawfulAmount);

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

    private static Gen<Paragraph> Paragraph =>
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
