namespace GovDisclosure.Definition;

/// <summary>Words that published reports print in the place of those in the form, whatever label they stand in.</summary>
/// <remarks>They are no other spelling of the same character, so that <see cref="LabelKey"/> keeps them apart: who accepts one says so.</remarks>
internal static class LabelVariants
{
    private static readonly ImmutableArray<(string Seen, string Printed)> Words = [("其它", "其他"), ("合计", "总计")];

    /// <summary>A key, or a part of one, with the words of the form; the same string if it has no other.</summary>
    /// <param name="key">The key of a label.</param>
    public static string Unify(string key)
    {
        foreach (var (seen, printed) in Words)
        {
            key = key.Replace(seen, printed, StringComparison.Ordinal);
        }

        return key;
    }
}
