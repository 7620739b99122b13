namespace GovDisclosure.Definition;

/// <summary>跨年关系: one equation between the reports of two years that follow one another, as the printed labels imply it.</summary>
/// <remarks>The sum of <see cref="Left"/> equals the sum of <see cref="Right"/> and of <see cref="Before"/>.</remarks>
public sealed class YearRelation
{
    internal YearRelation(
        YearRelationKind kind, ImmutableArray<CountCell> left, ImmutableArray<CountCell> right, ImmutableArray<CountCell> before)
    {
        Kind = kind;
        Left = left;
        Right = right;
        Before = before;
    }

    /// <summary>What the relation expresses.</summary>
    public YearRelationKind Kind { get; }

    /// <summary>The left side, of the later year: what was taken over, or the stock and what left it.</summary>
    public ImmutableArray<CountCell> Left { get; }

    /// <summary>The part of the right side that is of the later year: what came into the stock; often empty.</summary>
    public ImmutableArray<CountCell> Right { get; }

    /// <summary>The part of the right side that is of the year before: what it handed on.</summary>
    public ImmutableArray<CountCell> Before { get; }

    /// <summary>Whether reports on two editions print the cells, so that they can be compared.</summary>
    /// <param name="before">The edition of the earlier report.</param>
    /// <param name="after">The edition of the later report.</param>
    /// <returns><see langword="true"/> if both print every cell that they need.</returns>
    public bool Applies(Edition before, Edition after) =>
        Before.All(cell => cell.Editions.Contains(before))
        && Left.All(cell => cell.Editions.Contains(after))
        && Right.All(cell => cell.Editions.Contains(after));
}
