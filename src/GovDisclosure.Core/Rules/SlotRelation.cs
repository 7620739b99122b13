using GovDisclosure.Definition;

namespace GovDisclosure.Rules;

/// <summary>A relation of the form, reduced to the slots of its cells. For counts whose sums cannot overflow.</summary>
internal sealed class SlotRelation(CellRelation relation)
{
    private readonly int[] _left = [.. relation.Left.Select(cell => cell.Slot)];
    private readonly int[] _right = [.. relation.Right.Select(cell => cell.Slot)];
    private readonly bool _isEquality = relation.IsEquality;

    public bool Holds(ReadOnlySpan<long> counts)
    {
        long difference = 0;
        foreach (var slot in _left)
        {
            difference += counts[slot];
        }

        foreach (var slot in _right)
        {
            difference -= counts[slot];
        }

        return _isEquality ? difference == 0 : difference >= 0;
    }
}
