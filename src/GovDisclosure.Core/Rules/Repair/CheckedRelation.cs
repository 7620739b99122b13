using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Repair;

/// <summary>等式: an equation of the form with the sums of its two sides.</summary>
/// <param name="Relation">The equation.</param>
/// <param name="Left">The sum of the left side, or <see langword="null"/> if it holds a blank.</param>
/// <param name="Right">The sum of the right side, or <see langword="null"/> if it holds a blank.</param>
public sealed record CheckedRelation(CellRelation Relation, decimal? Left, decimal? Right)
{
    /// <summary>Whether both sides are equal; <see langword="null"/> if one of them is unknown.</summary>
    public bool? Holds => Left is null || Right is null ? null : Left == Right;
}
