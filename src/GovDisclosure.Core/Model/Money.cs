namespace GovDisclosure.Model;

internal static class Money
{
    /// <summary>The same amount without zeros at the end of its fraction, so that equal amounts are written alike.</summary>
    public static decimal? Normalize(decimal? amount) =>
        amount switch
    {
        null => null,
        0m => 0m,
        { } value => value / 1.0000000000000000000000000000m,
    };
}
