using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Reads the tree of disclosure counts of section one.</summary>
internal static class DisclosureReader
{
    private const int Label = 0;
    private const int Count = 1;

    // Stands in for a label that is missing, so that the numbers below it are not lost with it.
    private const string UnknownLabel = "?";

    private static readonly ObjectPlan Item = new([new(JsonNames.Label), new(JsonNames.Count), new(JsonNames.Parts, IsOptional: true)]);

    public static ImmutableArray<DisclosureCount> Read(ref JsonInput input, int depth)
    {
        if (depth > DisclosureCount.MaximumDepth)
        {
            input.Reject(ReadingRules.WithinLimits, FindingList.AtMost(DisclosureCount.MaximumDepth));
            return [];
        }

        if (!input.TryEnterArray())
        {
            return [];
        }

        var counts = ImmutableArray.CreateBuilder<DisclosureCount>();
        for (var i = 0; input.NextItem(i); i++)
        {
            if (input.TryEnterObject(Item))
            {
                counts.Add(ReadItem(ref input, depth));
            }
        }

        return counts.DrainToImmutable();
    }

    private static DisclosureCount ReadItem(ref JsonInput input, int depth)
    {
        var label = UnknownLabel;
        long? count = null;
        ImmutableArray<DisclosureCount> parts = [];
        var cursor = default(PropertyCursor);
        for (var property = input.NextProperty(Item, ref cursor); property >= 0; property = input.NextProperty(Item, ref cursor))
        {
            switch (property)
            {
                case Label:
                    label = ReadLabel(ref input);
                    break;
                case Count:
                    count = ValueReader.ReadCount(ref input);
                    break;
                default:
                    parts = input.Token == JsonTokenType.Null ? [] : Read(ref input, depth + 1);
                    break;
            }
        }

        input.LeaveObject(Item, cursor);
        return new DisclosureCount(label, count, parts);
    }

    private static string ReadLabel(ref JsonInput input)
    {
        var label = ValueReader.ReadText(ref input);
        if (label is "")
        {
            input.Report(ReadingRules.ValueValid, input.Raw(), ValueForms.Text);
        }

        return string.IsNullOrEmpty(label) ? UnknownLabel : label;
    }
}
