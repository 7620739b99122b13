using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
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

/// <summary>Laws of roll-ups that are written and read back.</summary>
[Properties(Arbitrary = [typeof(ReportGenerators), typeof(ManyReports)])]
public class RollUpJsonPropertyTests
{
    private const int Year = 2021;

    // Stands for half a surrogate pair, which the tree of a text cannot hold.
    private const string Half = "\"half\"";

    private static readonly string[] HostileValues =
    [
        "-1", "0", "1", "8000000000", "9223372036854775807", "-9223372036854775808", "99999999999999999999999999999", "1e400", "0.5", "-0",
        "null", "true", "\"\"", "\"甲机关\"", Half, "[]", "{}", "[[]]", "{\"count\":1,\"first\":[\"\"]}",
    ];

    [Property]
    public bool Parts_that_were_written_merge_to_what_all_reports_give_in_any_order_and_grouping(MixedReports mixed, int seed)
    {
        var random = new Random(seed);
        var shuffled = mixed.Values.ToArray();
        random.Shuffle(shuffled);
        return Starts(shuffled).All(start =>
        {
            var whole = RollUpPropertyTests.All(start(), mixed.Values);
            return RollUpPropertyTests.Groupings.All(grouping =>
            {
                var parts = Enumerable.Range(0, 4).Select(part => Again(RollUpPropertyTests.All(start(), shuffled.Where((_, place) => place % 4 == part)))).ToArray();
                random.Shuffle(parts);
                foreach (var (one, other) in grouping)
                {
                    parts[one].Merge(parts[other]);
                    parts[one] = Again(parts[one]);
                }

                return RollUpPropertyTests.Same(whole, parts[0], mixed.Values) && Text(whole) == Text(parts[0]);
            });
        });
    }

    [Property]
    public bool What_was_read_back_goes_on_as_what_was_written(MixedReports before, MixedReports after) => Starts(before.Values).All(start =>
    {
        var written = RollUpPropertyTests.All(start(), before.Values);
        var read = Again(written);
        var same = RollUpPropertyTests.Same(written, read, before.Values) && Text(written) == Text(read);
        var (other, again) = (RollUpPropertyTests.All(start(), after.Values), RollUpPropertyTests.All(start(), after.Values));
        other.Merge(written);
        again.Merge(read);
        RollUpPropertyTests.All(written, after.Values);
        RollUpPropertyTests.All(read, after.Values);
        return same && Text(other) == Text(again) && Text(written) == Text(read) && Text(other) == Text(read);
    });

    [Property]
    public Property Any_names_are_read_back(AnyReport any) => Prop.ForAll(Arb.From(Values.Line.ArrayOf(6)), names =>
    {
        var reports = names.Select(name => Of(any.Value, name)).ToList();
        return Starts(reports).All(start =>
        {
            var whole = RollUpPropertyTests.All(start(), reports);
            return RollUpPropertyTests.Same(whole, Again(whole), reports);
        });
    });

    [Property]
    public bool The_order_of_properties_does_not_matter(MixedReports mixed, int seed) => Starts(mixed.Values).All(start =>
    {
        var whole = RollUpPropertyTests.All(start(), mixed.Values);
        var shuffled = Shuffled(JsonNode.Parse(Text(whole))!, new Random(seed)).ToJsonString();
        return RollUpJson.Read(Stream(shuffled)) is { IsComplete: true, Value: { } read } && Text(read) == Text(whole);
    });

    [Property]
    public bool A_text_that_ends_too_early_is_not_read(MixedReports mixed, NonNegativeInt at) => Starts(mixed.Values).All(start =>
    {
        var bytes = Encoding.UTF8.GetBytes(Text(RollUpPropertyTests.All(start(), mixed.Values)).TrimEnd());
        var read = RollUpJson.Read(new MemoryStream(bytes[..(at.Get % bytes.Length)]));
        return read.Value is null && read.Findings.Length == 1;
    });

    [Property]
    public bool Bytes_that_were_changed_are_refused_or_make_another_sound_roll_up(MixedReports mixed, int seed)
    {
        var random = new Random(seed);
        return Starts(mixed.Values).All(start =>
        {
            var bytes = Encoding.UTF8.GetBytes(Text(RollUpPropertyTests.All(start(), mixed.Values)));
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)"0123456789-.e\"{}[],: \\\n\u007f\u0000"[random.Next(24)];
            }

            return IsRefusedOrSound(RollUpJson.Read(new MemoryStream(bytes)), mixed);
        });
    }

    [Property]
    public bool Values_that_contradict_the_rest_are_refused_or_make_another_sound_roll_up(MixedReports mixed, int seed)
    {
        var random = new Random(seed);
        return Starts(mixed.Values).All(start =>
        {
            var file = JsonNode.Parse(Text(RollUpPropertyTests.All(start(), mixed.Values)))!;
            Replace(file, random);
            return IsRefusedOrSound(RollUpJson.Read(Stream(file.ToJsonString().Replace("\"\\uD800\"", Half, StringComparison.Ordinal))), mixed);
        });
    }

    private static bool IsRefusedOrSound(ReadResult<RollUp> read, MixedReports mixed)
    {
        if (read.Value is not { } rollUp)
        {
            return !read.Findings.IsEmpty;
        }

        // Whatever it says, it can be asked, added to, merged and written.
        rollUp.Merge(Again(rollUp));
        RollUpPropertyTests.All(rollUp, mixed.Values);
        return read.Findings.IsEmpty
            && RollUpPropertyTests.Same(rollUp, Again(rollUp), mixed.Values)
            && StatutoryForm.Of(rollUp.Edition).Cells.All(cell => rollUp.BlanksIn(cell) <= rollUp.Reports);
    }

    private static IEnumerable<Func<RollUp>> Starts(IEnumerable<AnnualReport> reports)
    {
        var names = reports.Select(report => report.Agency.Name).Where(name => name.Length > 0).Distinct().Order(StringComparer.Ordinal).Take(2).ToList();
        return [() => new RollUp(Year), () => new RollUp(Year, names), () => RollUp.OfDistinct(Year)];
    }

    private static AnnualReport Of(AnnualReport report, string name)
    {
        var builder = report.ToBuilder();
        builder.Agency = new Agency(name, AgencyKind.Other);
        builder.Year = Year;
        return builder.Build();
    }

    private static JsonNode Shuffled(JsonNode node, Random random)
    {
        if (node is not JsonObject properties)
        {
            return node.DeepClone();
        }

        var shuffled = properties.ToArray();
        random.Shuffle(shuffled);
        return new JsonObject(shuffled.Select(property => KeyValuePair.Create(property.Key, (JsonNode?)Shuffled(property.Value!, random))));
    }

    // Goes down by chance, and puts something else where it stops.
    private static void Replace(JsonNode node, Random random)
    {
        var hostile = JsonNode.Parse(HostileValues[random.Next(HostileValues.Length)]);
        switch (node)
        {
            case JsonObject { Count: > 0 } properties:
                var (name, value) = properties.ElementAt(random.Next(properties.Count));
                switch (random.Next(8))
                {
                    case 0:
                        properties.Remove(name);
                        break;
                    case 1:
                        properties["x" + random.Next(3).ToString(CultureInfo.InvariantCulture)] = hostile;
                        break;
                    case < 5 when value is JsonObject or JsonArray { Count: > 0 }:
                        Replace(value, random);
                        break;
                    default:
                        properties[name] = hostile;
                        break;
                }

                break;
            case JsonArray { Count: > 0 } items:
                items[random.Next(items.Count)] = hostile;
                break;
        }
    }

    private static RollUp Again(RollUp rollUp)
    {
        var read = RollUpJson.Read(Stream(Text(rollUp)));
        return read.IsComplete ? read.Value! : throw new InvalidOperationException(string.Join('\n', read.Findings));
    }

    private static string Text(RollUp rollUp)
    {
        using var stream = new MemoryStream();
        RollUpJson.Write(rollUp, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
