using System.Collections.Frozen;

namespace GovDisclosure.Findings;

/// <summary>规则目录: every rule of the library. The first digits of an id tell the group; ids never change and are never used again.</summary>
public static class RuleCatalog
{
    private const string Prefix = "GD";

    /// <summary>Every rule, by id.</summary>
    public static readonly ImmutableArray<RuleDescriptor> All =
    [
        .. TableRules.All,
        .. DocumentRules.All,
        .. NarrativeRules.All,
        .. FeeRules.All,
        .. SeriesRules.All,
        .. RollUpRules.All,
        .. ReadingRules.All,
        .. DocumentReadingRules.All,
        .. ConfigurationRules.All,
    ];

    private static readonly FrozenDictionary<string, RuleDescriptor> ById = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">The id, compared exactly.</param>
    /// <returns>The rule, or <see langword="null"/> when the library has none of that id.</returns>
    public static RuleDescriptor? Find(string? id) => id is null ? null : ById.GetValueOrDefault(id);

    /// <summary>The first and the last rule that a profile or a waiver may name.</summary>
    internal static string Adjustable { get; } =
        $"{All.First(rule => rule.Kind != RuleKind.Reading).Id} … {All.Last(rule => rule.Kind != RuleKind.Reading).Id}";

    /// <summary>Whether an id is one that only a rule of the library may have, now or later.</summary>
    internal static bool IsOfLibrary(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);
}
