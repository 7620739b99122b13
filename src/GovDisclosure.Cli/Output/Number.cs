using System.Globalization;

namespace GovDisclosure.Cli.Output;

/// <summary>Numbers as text, alike on every machine.</summary>
internal static class Number
{
    public static string Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
