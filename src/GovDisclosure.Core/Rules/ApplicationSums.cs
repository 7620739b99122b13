using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GovDisclosure.Definition;

namespace GovDisclosure.Rules;

/// <summary>Checks every sum and balance of table three in one pass, four rows at a time.</summary>
/// <remarks>
/// The table is stored column by column. A row's total is then a sum of columns, lane by lane; the outcomes of a column are
/// picked by a mask over its rows. Which rows are outcomes and which balance is read from the relations of the form.
/// </remarks>
internal sealed class ApplicationSums
{
    private const int Stride = CellSlots.ApplicationStride;
    private const int Columns = CellSlots.ApplicationColumns;

    private readonly long[] _outcomes = new long[Stride];
    private readonly int _total;
    private readonly (int First, int Second) _handled;
    private readonly (int First, int Second) _accounted;
    private readonly (int Received, int CarriedOut) _new;

    public ApplicationSums(StatutoryForm form)
    {
        var relations = form.TableOf(ReportSection.Applications)!.Relations;
        var outcomes = relations.First(relation => relation.Kind == RelationKind.OutcomeTotal);
        var balance = relations.First(relation => relation.Kind == RelationKind.Balance);
        foreach (var cell in outcomes.Right)
        {
            _outcomes[Row(cell)] = -1;
        }

        _total = Row(outcomes.Left.Single());
        _handled = Pair(balance.Left);
        _accounted = Pair(balance.Right);
        var bound = relations.First(relation => relation.Kind == RelationKind.NewApplications);
        _new = (Row(bound.Left.Single()), Row(bound.Right.Single()));
    }

    /// <summary>Whether every relation of table three holds, and every count lies in the range whose sums cannot overflow.</summary>
    /// <param name="counts">All counts of the report.</param>
    /// <param name="isNewAsked">Whether what is carried out is to be within what is new. This is advice, not asked by every set of rules.</param>
    public bool Hold(ReadOnlySpan<long> counts, bool isNewAsked)
    {
        var table = counts[..(Stride * Columns)];
        ref var first = ref MemoryMarshal.GetReference(table);
        ref var mask = ref MemoryMarshal.GetArrayDataReference(_outcomes);
        Vector256<long> wrong = default, seen = default, s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default;
        for (nuint at = 0; at < Stride; at += 4)
        {
            var pick = Vector256.LoadUnsafe(ref mask, at);
            var c0 = Vector256.LoadUnsafe(ref first, at);
            var c1 = Vector256.LoadUnsafe(ref first, at + Stride);
            var c2 = Vector256.LoadUnsafe(ref first, at + (2 * Stride));
            var c3 = Vector256.LoadUnsafe(ref first, at + (3 * Stride));
            var c4 = Vector256.LoadUnsafe(ref first, at + (4 * Stride));
            var c5 = Vector256.LoadUnsafe(ref first, at + (5 * Stride));
            var c6 = Vector256.LoadUnsafe(ref first, at + (6 * Stride));
            seen |= c0 | c1 | c2 | c3 | c4 | c5 | c6;
            wrong |= (c0 + c1 + c2 + c3 + c4 + c5) ^ c6;
            s0 += c0 & pick;
            s1 += c1 & pick;
            s2 += c2 & pick;
            s3 += c3 & pick;
            s4 += c4 & pick;
            s5 += c5 & pick;
            s6 += c6 & pick;
        }

        return (wrong | (seen & Vector256.Create(CleanReport.OutOfRange))) == Vector256<long>.Zero
            && (!isNewAsked || NewHolds(table))
            && (ColumnError(table, 0, s0) | ColumnError(table, 1, s1) | ColumnError(table, 2, s2) | ColumnError(table, 3, s3)
                | ColumnError(table, 4, s4) | ColumnError(table, 5, s5) | ColumnError(table, 6, s6)) == 0;
    }

    // Zero if the total and the balance of a column hold. What is carried out is then within what was open, too.
    private long ColumnError(ReadOnlySpan<long> table, int column, Vector256<long> outcomes)
    {
        var rows = table.Slice(column * Stride, Stride);
        return (Vector256.Sum(outcomes) ^ rows[_total])
            | ((rows[_handled.First] + rows[_handled.Second]) ^ (rows[_accounted.First] + rows[_accounted.Second]));
    }

    private bool NewHolds(ReadOnlySpan<long> table)
    {
        for (var column = 0; column < Columns; column++)
        {
            var rows = table.Slice(column * Stride, Stride);
            if (rows[_new.Received] < rows[_new.CarriedOut])
            {
                return false;
            }
        }

        return true;
    }

    private static int Row(CountCell cell) => ((ApplicationRow)cell.Row).Index;

    private static (int First, int Second) Pair(ImmutableArray<CountCell> cells) => (Row(cells[0]), Row(cells.Skip(1).Single()));
}
