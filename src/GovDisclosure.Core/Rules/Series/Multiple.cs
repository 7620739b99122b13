namespace GovDisclosure.Rules.Series;

/// <summary>How many times as great one number is as another.</summary>
internal static class Multiple
{
    /// <summary>Whether the greater of two positive numbers is at least so many times the smaller one.</summary>
    public static bool IsReached(decimal one, decimal other, int factor)
    {
        // A product that could overflow is greater than any number there is.
        var (great, small) = (Math.Max(one, other), Math.Min(one, other));
        return small <= decimal.MaxValue / factor && great >= small * factor;
    }

    /// <summary>The numbers that are less than so many times as great or as small, for a finding.</summary>
    public static string Wanted(decimal? last, int factor) =>
        string.Create(CultureInfo.InvariantCulture, $"> {last} ÷ {factor}, < {last} × {factor}");
}
