using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>The sums of all counts, exact for any number of reports and any counts.</summary>
/// <remarks>
/// Ordinary counts are added four at a time to sums of 64 bits. These hold 127 reports of counts below 2^56 without overflow; then they
/// are moved to sums of 128 bits. A report with a blank, negative or greater count is found while it is added, taken back and added with care.
/// </remarks>
internal sealed class CountSums
{
    private const int MostPending = 127;

    private readonly long[] _pending = new long[CellSlots.Counts];
    private readonly Int128[] _settled = new Int128[CellSlots.Counts];
    private int _reports;

    public Int128 this[int slot] => _settled[slot] + _pending[slot];

    /// <summary>Adds the counts of a report if all are ordinary.</summary>
    /// <returns>Whether they were added.</returns>
    public bool TryAdd(ReadOnlySpan<long> counts)
    {
        if (_reports == MostPending)
        {
            Settle();
        }

        ref var source = ref MemoryMarshal.GetReference(counts[..CellSlots.Counts]);
        ref var target = ref MemoryMarshal.GetArrayDataReference(_pending);
        var seen = Vector256<long>.Zero;
        for (nuint at = 0; at < CellSlots.ItemChanges; at += 4)
        {
            var values = Vector256.LoadUnsafe(ref source, at);
            seen |= values;
            (Vector256.LoadUnsafe(ref target, at) + values).StoreUnsafe(ref target, at);
        }

        // A change may be negative. Moved up by the bound, it shows the highest bits only if it is blank or out of range.
        var bound = Vector256.Create(1L << 56);
        var seenChanges = Vector256<long>.Zero;
        for (nuint at = CellSlots.ItemChanges; at < CellSlots.Counts; at += 4)
        {
            var values = Vector256.LoadUnsafe(ref source, at);
            seenChanges |= values + bound;
            (Vector256.LoadUnsafe(ref target, at) + values).StoreUnsafe(ref target, at);
        }

        if (((seen & Vector256.Create(CleanReport.OutOfRange)) | (seenChanges & Vector256.Create(CleanReport.OutOfRange << 1))) == Vector256<long>.Zero)
        {
            _reports++;
            return true;
        }

        TakeBack(ref source, ref target);
        return false;
    }

    /// <summary>Adds the counts of any report. Blanks are left out.</summary>
    public void AddWithCare(ReadOnlySpan<long> counts)
    {
        for (var slot = 0; slot < _settled.Length; slot++)
        {
            if (counts[slot] != CellStore.Blank)
            {
                _settled[slot] += counts[slot];
            }
        }
    }

    /// <summary>Adds a sum to that of one cell.</summary>
    public void Add(int slot, Int128 sum) => _settled[slot] += sum;

    public void Merge(CountSums other)
    {
        for (var slot = 0; slot < _settled.Length; slot++)
        {
            _settled[slot] += other[slot];
        }
    }

    // Vectors wrap around, so that what was added can be taken away again whatever it was.
    private static void TakeBack(ref long source, ref long target)
    {
        for (nuint at = 0; at < CellSlots.Counts; at += 4)
        {
            (Vector256.LoadUnsafe(ref target, at) - Vector256.LoadUnsafe(ref source, at)).StoreUnsafe(ref target, at);
        }
    }

    private void Settle()
    {
        for (var slot = 0; slot < _settled.Length; slot++)
        {
            _settled[slot] += _pending[slot];
        }

        Array.Clear(_pending);
        _reports = 0;
    }
}
