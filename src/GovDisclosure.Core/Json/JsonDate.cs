namespace GovDisclosure.Json;

/// <summary>Dates as ISO 8601 writes them.</summary>
internal static class JsonDate
{
    public const string Format = "yyyy-MM-dd";

    public static bool TryParse(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
