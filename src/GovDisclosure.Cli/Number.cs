using System.Globalization;

namespace GovDisclosure.Cli;

/// <summary>Numbers as text, alike on every machine.</summary>
internal static class Number
{
    public static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Signed(decimal? number) => number > 0 ? "+" + Text(number) : Text(number);
}
