using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Repair;

/// <summary>等式: an equation of the form with the sums of its two sides.</summary>
/// <param name="Relation">The equation.</param>
/// <param name="Left">The sum of the left side, or <see langword="null"/> if it holds a blank.</param>
/// <param name="Right">The sum of the right side, or <see langword="null"/> if it holds a blank.</param>
public sealed record CheckedRelation(CellRelation Relation, decimal? Left, decimal? Right)
{
    /// <summary>Whether both sides are equal; <see langword="null"/> if one of them is unknown.</summary>
    public bool? Holds => Left is null || Right is null ? null : Left == Right;

    /// <summary>Whether a finding is about this equation: it cites the same cells on both sides.</summary>
    /// <param name="finding">A finding of a check.</param>
    /// <returns><see langword="true"/> if it is. A finding about a single cell, a bound or a text is about no equation.</returns>
    public bool IsSubjectOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return Cites(finding.Left, Relation.Left) && Cites(finding.Right, Relation.Right);
    }

    private static bool Cites(ImmutableArray<FindingValue> values, ImmutableArray<CountCell> cells)
    {
        if (values.Length != cells.Length)
        {
            return false;
        }

        for (var i = 0; i < cells.Length; i++)
        {
            if (values[i].Cell != cells[i] || values[i].Name != cells[i].Code)
            {
                return false;
            }
        }

        return true;
    }
}
