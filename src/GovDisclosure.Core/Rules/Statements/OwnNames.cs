using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Statements;

/// <summary>The words by which a report speaks of its own organ.</summary>
internal sealed class OwnNames(Agency agency)
{
    private const int Shortest = 3;

    private readonly string _region = OwnRegion.Of(agency);

    // 市政府办公厅 is 某某市人民政府办公厅.
    private readonly string _shortName = agency.Name.Replace(AgencyKind.PeoplesGovernment.Label, AgencyKind.PeoplesGovernment.Label[^2..], StringComparison.Ordinal);

    /// <summary>Whether a word names the region that the organ governs.</summary>
    public bool IsRegion(string word) => _region.Length > 0 && word.EndsWith(_region, StringComparison.Ordinal);

    /// <summary>Whether a text is the name of the organ, or the end of it.</summary>
    public bool IsName(ReadOnlySpan<char> text) => text.Length >= Shortest && (IsEndOf(agency.Name, text) || IsEndOf(_shortName, text));

    private static bool IsEndOf(string name, ReadOnlySpan<char> text) => text.Length <= name.Length && name.AsSpan().EndsWith(text.Trim(), StringComparison.Ordinal);
}
