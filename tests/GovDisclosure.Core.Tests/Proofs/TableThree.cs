using System.Numerics;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Proofs;

/// <summary>Table three of one edition as equations with coefficients 1 and -1, read from the definition. Knows nothing of the library's own solver.</summary>
internal sealed class TableThree
{
    private static readonly Dictionary<Edition, TableThree> All = Edition.All.ToDictionary(edition => edition, edition => new TableThree(edition));

    private readonly Lazy<IReadOnlyList<int[]>> _invisibleFours;

    private TableThree(Edition edition)
    {
        _invisibleFours = new(() => [.. InvisibleErrors.OfSize(this, 4)]);
        Edition = edition;
        var table = StatutoryForm.Of(edition).TableOf(ReportSection.Applications)!;
        Cells = [.. table.Cells.Cast<CountCell>()];
        Relations = [.. table.Relations.Where(relation => relation.IsEquality)];
        Coefficients = [.. Relations.Select(relation => Cells.Select(cell => Coefficient(relation, cell)).ToArray())];
        Patterns = [.. Enumerable.Range(0, Cells.Length).Select(cell =>
            Enumerable.Range(0, Relations.Length).Where(equation => Coefficients[equation][cell] != 0).Aggregate(0UL, (bits, equation) => bits | (1UL << equation)))];
    }

    public Edition Edition { get; }

    public CountCell[] Cells { get; }

    public CellRelation[] Relations { get; }

    /// <summary>By equation, then by cell.</summary>
    public int[][] Coefficients { get; }

    /// <summary>For each cell the set of equations that it takes part in, one bit each: those that fail when it alone is wrong.</summary>
    public ulong[] Patterns { get; }

    /// <summary>The smallest errors that no equation can see, found once: those in four cells.</summary>
    public IReadOnlyList<int[]> InvisibleFours => _invisibleFours.Value;

    /// <summary>Those whose corners lie in two of the outcomes.</summary>
    public int InvisibleInOutcomes => InvisibleFours.Count(cells => cells.All(cell => IsOutcome(RowOf(cell))));

    /// <summary>Those whose corners lie in two of the three rows that only the balance knows: new, carried in, carried out.</summary>
    public int InvisibleInBalance => InvisibleFours.Count(cells => cells.All(cell => IsOfTheBalance(RowOf(cell))));

    public static bool IsOutcome(ApplicationRow row) => row.Path[0] == ApplicationRow.Outcomes && row != ApplicationRow.OutcomesTotal;

    public static bool IsOfTheBalance(ApplicationRow row) => row.Path[0] != ApplicationRow.Outcomes;

    public ApplicationRow RowOf(int cell) => (ApplicationRow)Cells[cell].Row;

    public static TableThree Of(Edition edition) => All[edition];

    /// <summary>The equations, restricted to some of the cells.</summary>
    public ExactMatrix Matrix(params int[] cells) =>
        new(Coefficients.Select(equation => cells.Select(cell => (BigInteger)equation[cell])), cells.Length);

    public ExactMatrix WholeMatrix() => Matrix([.. Enumerable.Range(0, Cells.Length)]);

    private static int Coefficient(CellRelation relation, CountCell cell) =>
        relation.Left.Count(left => left == cell) - relation.Right.Count(right => right == cell);
}
