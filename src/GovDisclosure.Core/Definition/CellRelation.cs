namespace GovDisclosure.Definition;

/// <summary>One equation (or, for stocks, inequality) between cells, as the form prescribes it.</summary>
/// <remarks>The sum of <see cref="Left"/> equals the sum of <see cref="Right"/>; see <see cref="IsEquality"/>.</remarks>
public sealed class CellRelation
{
    internal CellRelation(RelationKind kind, ImmutableArray<CountCell> left, ImmutableArray<CountCell> right)
    {
        Kind = kind;
        Left = left;
        Right = right;
    }

    /// <summary>What the relation expresses.</summary>
    public RelationKind Kind { get; }

    /// <summary>The left side: the stated total, the applications to be handled, or the stock and what left it.</summary>
    public ImmutableArray<CountCell> Left { get; }

    /// <summary>The right side: the parts, the applications accounted for, or what came into the stock; empty for zero.</summary>
    public ImmutableArray<CountCell> Right { get; }

    /// <summary>Whether both sides must be equal; otherwise the left side must not be less than the right.</summary>
    public bool IsEquality => IsTotal || Kind == RelationKind.Balance;

    /// <summary>Whether <see cref="Left"/> is a total that can be computed from <see cref="Right"/>.</summary>
    public bool IsTotal => Kind is RelationKind.ApplicantTotal or RelationKind.OutcomeTotal or RelationKind.ResultTotal;
}
