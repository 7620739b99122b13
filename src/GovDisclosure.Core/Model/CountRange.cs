namespace GovDisclosure.Model;

/// <summary>The one range of every count, in a table, in section one and in section six, so that every format can carry each.</summary>
internal static class CountRange
{
    public const long Least = -long.MaxValue;

    /// <summary>Returns the count, or throws if it lies outside the range.</summary>
    public static long? Require(long? count, string parameter) =>
        count is null or >= Least
            ? count
            : throw new ArgumentOutOfRangeException(parameter, count, string.Create(CultureInfo.InvariantCulture, $"A count must be at least {Least}."));
}
