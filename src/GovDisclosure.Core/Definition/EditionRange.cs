namespace GovDisclosure.Definition;

/// <summary>The editions in which an element of the form is printed. The default value means all of them.</summary>
/// <param name="Since">The first edition, or <see langword="null"/> for no lower bound.</param>
/// <param name="Until">The last edition, or <see langword="null"/> for no upper bound.</param>
public readonly record struct EditionRange(Edition? Since, Edition? Until)
{
    internal static EditionRange From(Edition since) => new(since, null);

    internal static EditionRange Through(Edition until) => new(null, until);

    /// <summary>Whether the element is printed in an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns><see langword="true"/> if the edition lies within the range.</returns>
    public bool Contains(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return (Since is null || Since.Index <= edition.Index) && (Until is null || edition.Index <= Until.Index);
    }

    internal EditionRange Intersect(EditionRange other) => new(
        Since is null || other.Since?.Index > Since.Index ? other.Since : Since,
        Until is null || other.Until?.Index < Until.Index ? other.Until : Until);
}
