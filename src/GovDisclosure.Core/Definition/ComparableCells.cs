namespace GovDisclosure.Definition;

/// <summary>可比项: cells of two reports that count the same things, even where one edition prints one row and the other divides it.</summary>
public sealed class ComparableCells
{
    internal ComparableCells(ImmutableArray<Cell> before, ImmutableArray<Cell> after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The cells of the earlier report, whose sum is compared.</summary>
    public ImmutableArray<Cell> Before { get; }

    /// <summary>The cells of the later report, whose sum is compared.</summary>
    public ImmutableArray<Cell> After { get; }
}
