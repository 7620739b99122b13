using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>规则: what is known about a rule before it is applied. Ids are stable, unique and never used again.</summary>
/// <param name="Id">The stable id, such as <c>GD3001</c>. Rules of your own need another prefix.</param>
/// <param name="Kind">What the rule compares.</param>
/// <param name="Class">Where the rule comes from.</param>
/// <param name="Severity">The weight of a breach, unless the rule set says otherwise.</param>
/// <param name="Title">A few words that name the breach.</param>
/// <param name="Statement">What must hold, as a sentence.</param>
/// <param name="Remedy">What to do about a breach, as a sentence.</param>
/// <param name="Basis">The law, or <see langword="null"/> for a rule of logic or of a file format.</param>
public sealed record RuleDescriptor(
    string Id,
    RuleKind Kind,
    RuleClass Class,
    Severity Severity,
    LocalizedText Title,
    LocalizedText Statement,
    LocalizedText Remedy,
    LegalBasis? Basis = null)
{
    /// <summary>The editions of the form whose reports the rule applies to; all of them unless said otherwise.</summary>
    public EditionRange Editions { get; init; }

    /// <summary>The members of the settings of a rule set that the rule depends on, such as a threshold; usually none.</summary>
    public ImmutableArray<string> Settings { get; init; } = [];

    /// <summary>Whether the text that its findings cite is the names of organs, not something that a report holds.</summary>
    internal bool CitesOrgans { get; init; }

    /// <summary>Whether its findings show a private number with its middle hidden, so that a waiver is bound to a check of the digits too.</summary>
    internal bool HidesNumber { get; init; }

    /// <summary>Whether a reader that finds a breach has read all of the input as it stands nevertheless.</summary>
    internal bool LeavesNothingOut { get; init; }

    /// <summary>The id.</summary>
    /// <returns>The <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
