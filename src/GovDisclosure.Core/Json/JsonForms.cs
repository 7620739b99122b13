namespace GovDisclosure.Json;

/// <summary>What a finding says was expected, in the notation of JSON, which needs no translation.</summary>
internal static class JsonForms
{
    public const string Object = "{…}";
    public const string Array = "[…]";
    public const string Text = "\"…\"";
    public const string Count = "0, 1, 2, …";
    public const string CountRange = "-9223372036854775807 … 9223372036854775807";
    public const string Amount = "0, 12.5, …";
    public const string Year = "1 … 9999";
    public const string Level = "0, 2, 3, 4";
    public const string Date = $"\"{JsonDate.Format}\"";
}
