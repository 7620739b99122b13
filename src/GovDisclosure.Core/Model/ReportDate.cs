namespace GovDisclosure.Model;

/// <summary>Dates as every format writes them: ISO 8601.</summary>
internal static class ReportDate
{
    public const string Format = "yyyy-MM-dd";

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
