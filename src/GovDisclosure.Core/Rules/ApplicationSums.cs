using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GovDisclosure.Definition;

namespace GovDisclosure.Rules;

/// <summary>Checks every sum and balance of table three at once, with vectors of four rows.</summary>
/// <remarks>
/// The table is stored column by column. Row totals are then sums of columns, lane by lane; for the sums within a column
/// each relation of the form is turned into masks of the rows that it adds and those that it subtracts.
/// </remarks>
internal sealed class ApplicationSums
{
    private const int Lanes = 4;
    private const int Vectors = CellSlots.ApplicationStride / Lanes;

    private readonly long[] _outcomes;
    private readonly int _total;
    private readonly int[] _handled;
    private readonly int[] _accounted;

    public ApplicationSums(StatutoryForm form)
    {
        var table = form.TableOf(ReportSection.Applications)!;
        var outcomes = Column(table, RelationKind.OutcomeTotal);
        var balance = Column(table, RelationKind.Balance);
        _outcomes = new long[CellSlots.ApplicationStride];
        foreach (var row in Rows(outcomes.Right))
        {
            _outcomes[row] = -1;
        }

        _total = Rows(outcomes.Left)[0];
        _handled = Rows(balance.Left);
        _accounted = Rows(balance.Right);
    }

    /// <summary>Whether every relation holds and every count lies within the range that cannot overflow.</summary>
    public bool IsClean(ReadOnlySpan<long> counts, long outOfRange)
    {
        ref var first = ref MemoryMarshal.GetReference(counts[..(CellSlots.ApplicationStride * CellSlots.ApplicationColumns)]);
        ref var mask = ref MemoryMarshal.GetArrayDataReference(_outcomes);
        return RowsAreClean(ref first, outOfRange) && ColumnsAreClean(counts, ref first, ref mask);
    }

    private static bool RowsAreClean(ref long first, long outOfRange)
    {
        var seen = Vector256<long>.Zero;
        var wrong = Vector256<long>.Zero;
        for (nuint at = 0; at < CellSlots.ApplicationStride; at += Lanes)
        {
            var sum = Vector256<long>.Zero;
            for (nuint column = 0; column < CellSlots.ApplicationColumns - 1; column++)
            {
                var cells = Vector256.LoadUnsafe(ref first, (column * CellSlots.ApplicationStride) + at);
                seen |= cells;
                sum += cells;
            }

            var total = Vector256.LoadUnsafe(ref first, ((CellSlots.ApplicationColumns - 1) * CellSlots.ApplicationStride) + at);
            seen |= total;
            wrong |= sum ^ total;
        }

        return ((seen & Vector256.Create(outOfRange)) | wrong) == Vector256<long>.Zero;
    }

    private bool ColumnsAreClean(ReadOnlySpan<long> counts, ref long first, ref long mask)
    {
        for (var column = 0; column < CellSlots.ApplicationColumns; column++)
        {
            var sum = Vector256<long>.Zero;
            var start = column * CellSlots.ApplicationStride;
            for (var vector = 0; vector < Vectors; vector++)
            {
                var at = vector * Lanes;
                sum += Vector256.LoadUnsafe(ref first, (nuint)(start + at)) & Vector256.LoadUnsafe(ref mask, (nuint)at);
            }

            if (Vector256.Sum(sum) != counts[start + _total] || Sum(counts, start, _handled) != Sum(counts, start, _accounted))
            {
                return false;
            }
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Sum(ReadOnlySpan<long> counts, int start, int[] rows)
    {
        long sum = 0;
        foreach (var row in rows)
        {
            sum += counts[start + row];
        }

        return sum;
    }

    private static CellRelation Column(FormTable table, RelationKind kind) =>
        table.Relations.First(relation => relation.Kind == kind);

    private static int[] Rows(ImmutableArray<CountCell> cells) =>
        [.. cells.Select(cell => ((ApplicationRow)cell.Row).Index)];
}
