using System.Runtime.CompilerServices;
using GovDisclosure.Definition;

namespace GovDisclosure.Model;

/// <summary>The numbers of one report: one dense array, blanks included. The builder owns one; a report has one that no longer changes.</summary>
internal sealed class CellStore
{
    /// <summary>A blank cell. No count may have this value. It is negative, so that a scan for bad values finds it.</summary>
    public const long Blank = long.MinValue;

    private static readonly ImmutableArray<long[]> EmptyForms = [.. Edition.All.Select(EmptyCounts)];

    private readonly long[] _counts;
    private readonly decimal?[] _amounts;

    public CellStore(Edition edition)
        : this(edition, (long[])EmptyForms[edition.Index].Clone(), new decimal?[CellSlots.Amounts])
    {
    }

    private CellStore(Edition edition, long[] counts, decimal?[] amounts)
    {
        Edition = edition;
        _counts = counts;
        _amounts = amounts;
    }

    public Edition Edition { get; }

    /// <summary>All counts by slot. Slots that the edition does not print are zero.</summary>
    public ReadOnlySpan<long> Counts => _counts;

    public CellStore Clone() => new(Edition, (long[])_counts.Clone(), (decimal?[])_amounts.Clone());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long? GetCount(int slot)
    {
        var value = _counts[slot];
        return value == Blank ? null : value;
    }

    public void SetCount(int slot, long? value) => _counts[slot] = CountRange.Require(value, nameof(value)) ?? Blank;

    public decimal? GetAmount(int slot) => _amounts[slot];

    public void SetAmount(int slot, decimal? value) => _amounts[slot] = Money.Normalize(value);

    /// <summary>Throws unless an element of the form is printed in this edition.</summary>
    /// <param name="editions">The editions that print the element.</param>
    /// <param name="code">The code of the element.</param>
    /// <param name="parameter">The parameter of the caller that names the element.</param>
    public void Require(EditionRange editions, string code, string parameter)
    {
        if (!editions.Contains(Edition))
        {
            throw new ArgumentException($"'{code}' is not printed on the {Edition.Code} form ({Edition.Notice}). Use a cell of that edition.", parameter);
        }
    }

    public bool SameNumbers(CellStore other) =>
        _counts.AsSpan().SequenceEqual(other._counts) && _amounts.AsSpan().SequenceEqual(other._amounts);

    public int HashNumbers()
    {
        var hash = default(HashCode);
        foreach (var count in _counts)
        {
            hash.Add(count);
        }

        return hash.ToHashCode();
    }

    private static long[] EmptyCounts(Edition edition)
    {
        var counts = new long[CellSlots.Counts];
        foreach (var cell in StatutoryForm.Of(edition).Cells.OfType<CountCell>())
        {
            counts[cell.Slot] = Blank;
        }

        return counts;
    }
}
