using GovDisclosure.Findings;

namespace GovDisclosure.Json;

/// <summary>What a finding says was expected, in the notation of JSON, where that has no <see cref="ValueForms"/>.</summary>
internal static class JsonForms
{
    public const string Object = "{…}";
    public const string Array = "[…]";
    public const string Date = $"\"{ValueForms.Date}\"";
}
