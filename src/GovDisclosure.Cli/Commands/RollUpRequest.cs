using GovDisclosure.Definition;
using GovDisclosure.Rules;

namespace GovDisclosure.Cli.Commands;

/// <summary>What is to be added up.</summary>
/// <param name="Files">The files with the reports of the children.</param>
/// <param name="Rules">The rules to apply.</param>
internal sealed record RollUpRequest(IReadOnlyList<string> Files, RuleSet Rules)
{
    /// <summary>The file to write, or <see langword="null"/> to compare only.</summary>
    public string? Out { get; init; }

    /// <summary>The name of the organ that the sum is of, or <see langword="null"/> for that of the parent.</summary>
    public string? Agency { get; init; }

    /// <summary>The kind of that organ, or <see langword="null"/> for that of the parent, or else the one that the name tells.</summary>
    public AgencyKind? Kind { get; init; }

    /// <summary>The year, or <see langword="null"/> for that of the parent, or of the first report that states one.</summary>
    public int? Year { get; init; }

    /// <summary>The file with the report of the parent, to be compared with the sum.</summary>
    public string? Parent { get; init; }

    /// <summary>The file with the names of the children.</summary>
    public string? Expected { get; init; }
}
