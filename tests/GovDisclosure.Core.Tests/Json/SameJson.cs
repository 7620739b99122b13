using System.Globalization;
using System.Text.Json;

namespace GovDisclosure.Tests.Json;

/// <summary>Whether two JSON texts mean the same: the order of properties and the spelling of numbers and texts do not matter.</summary>
internal static class SameJson
{
    public static bool Holds(byte[] left, byte[] right)
    {
        using var first = JsonDocument.Parse(left);
        using var second = JsonDocument.Parse(right);
        return Equal(first.RootElement, second.RootElement);
    }

    private static bool Equal(JsonElement left, JsonElement right) =>
        left.ValueKind == right.ValueKind && left.ValueKind switch
        {
            JsonValueKind.Object => Entries(left).SequenceEqual(Entries(right), Pairwise),
            JsonValueKind.Array => left.EnumerateArray().ToArray() is var a && right.EnumerateArray().ToArray() is var b
                && a.Length == b.Length && a.Zip(b).All(pair => Equal(pair.First, pair.Second)),
            JsonValueKind.Number => Number(left) == Number(right),
            JsonValueKind.String => left.GetString() == right.GetString(),
            _ => true,
        };

    private static JsonProperty[] Entries(JsonElement element) =>
        [.. element.EnumerateObject().OrderBy(entry => entry.Name, StringComparer.Ordinal)];

    private static readonly EqualityComparer<JsonProperty> Pairwise = EqualityComparer<JsonProperty>.Create(
        (left, right) => left.Name == right.Name && Equal(left.Value, right.Value));

    private static decimal Number(JsonElement element) =>
        decimal.Parse(element.GetRawText(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
