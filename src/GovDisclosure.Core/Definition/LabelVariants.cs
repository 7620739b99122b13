namespace GovDisclosure.Definition;

/// <summary>Words that published reports print in the place of those in the form, whatever label they stand in, and numbers without their point, such as ②.</summary>
/// <remarks>They are no other spelling of the same character, so that <see cref="LabelKey"/> keeps them apart: who accepts one says so.</remarks>
internal static class LabelVariants
{
    private static readonly ImmutableArray<(string Seen, string Printed)> Words = [("其它", "其他"), ("合计", "总计")];

    // No label has a greater number before it.
    private const int MostDigits = 2;

    /// <summary>A key with the words of the form, and with a point behind its number; the same string if it has both.</summary>
    /// <param name="key">The key of a label.</param>
    public static string Unify(string key)
    {
        foreach (var (seen, printed) in Words)
        {
            key = key.Replace(seen, printed, StringComparison.Ordinal);
        }

        var digits = key.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MostDigits && char.IsLetter(key[digits]) ? key.Insert(digits, ".") : key;
    }
}
