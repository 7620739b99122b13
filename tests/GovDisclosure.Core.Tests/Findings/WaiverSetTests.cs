using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Findings;

/// <summary>Lists of waivers are compared by what they say, and none is written that cannot be read.</summary>
public class WaiverSetTests
{
    [Property(Arbitrary = [typeof(Lists)])]
    public bool A_list_that_is_written_is_read_back_and_any_other_is_refused(AnyList any)
    {
        using var stream = new MemoryStream();
        try
        {
            WaiverJson.Write(any.Value, stream);
        }
        catch (ArgumentException)
        {
            return stream.Length == 0 && !any.IsReadable;
        }

        stream.Position = 0;
        var read = WaiverJson.Read(stream);
        return any.IsReadable && read.IsComplete && read.Value!.Equals(any.Value) && read.Value.GetHashCode() == any.Value.GetHashCode();
    }

    [Fact]
    public void Lists_with_the_same_waivers_in_the_same_order_are_equal()
    {
        var (one, other) = (Make("GD0001"), Make("GD0002"));
        Assert.Equal(new WaiverSet(one, other), new WaiverSet(one with { }, other with { }));
        Assert.Equal(new WaiverSet(), new WaiverSet([]));
        Assert.NotEqual(new WaiverSet(one, other), new WaiverSet(other, one));
        Assert.NotEqual(new WaiverSet(one), new WaiverSet(one with { Reason = "另有原因" }));
        Assert.False(new WaiverSet(one).Equals(null));
    }

    [Fact]
    public void The_refusal_names_the_waiver_and_what_is_wrong_with_it()
    {
        var waivers = new WaiverSet(Make("GD0001"), Make("GD0001") with { Reason = " " });
        var message = Assert.Throws<ArgumentException>(() => WaiverJson.Write(waivers, new MemoryStream())).Message;
        Assert.Contains("$.waivers[1].reason", message, StringComparison.Ordinal);
    }

    private static Waiver Make(string rule) =>
        new() { Rule = rule, Agency = "甲机关", Year = 2024, Values = [new WaivedValue("a", 1.50m)], Reason = "档案毁损", By = "张三", Expires = new DateOnly(2025, 12, 31) };

    /// <summary>Any list of waivers, and whether a file can hold it.</summary>
    public readonly record struct AnyList(WaiverSet Value, bool IsReadable);

    public static class Lists
    {
        private static readonly (string Text, bool IsReadable)[] Texts = [("档案毁损", true), ("\"\\\n\u0001", true), ("😀", true), ("\ud800", false), (" ", false), ("", false)];

        private static readonly (string Id, bool IsReadable)[] Rules = [("GD0001", true), ("X1", true), ("GD9001", false), ("GD0000", false)];

        public static Arbitrary<AnyList> Any() => Arb.From(
            from waivers in One().ListOf()
            select new AnyList(new WaiverSet([.. waivers.Select(waiver => waiver.Value)]), waivers.All(waiver => waiver.IsReadable)));

        private static Gen<(Waiver Value, bool IsReadable)> One() =>
            from rule in Mostly(Rules.Select(rule => (rule.Id, rule.IsReadable)))
            from reason in Mostly(Texts)
            from name in Mostly(Texts)
            from found in Gen.Elements(null, "", "原文")
            from year in Mostly([((int?)2024, true), (null, true), (1, true), (9999, true), (0, false), (-1, false), (10000, false)])
            from value in Gen.Elements<decimal?>(null, 0, -1, 1.50m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m)
            from count in Gen.Choose(0, 3)
            from day in Gen.Choose(0, DateOnly.MaxValue.DayNumber)
            select (
                new Waiver
                {
                    Rule = rule.Value,
                    Agency = "某某市人民政府",
                    Year = year.Value,
                    Values = [.. Enumerable.Repeat(new WaivedValue("applications.granted", value), count)],
                    Found = found,
                    Reason = reason.Value,
                    By = name.Value,
                    Expires = DateOnly.FromDayNumber(day),
                },
                rule.IsReadable && reason.IsReadable && name.IsReadable && year.IsReadable);

        // So that lists of several waivers are often good.
        private static Gen<(T Value, bool IsReadable)> Mostly<T>(IEnumerable<(T Value, bool IsReadable)> all) =>
            Gen.Frequency((8, Gen.Elements(all.Where(one => one.IsReadable))), (1, Gen.Elements(all)));
    }
}
