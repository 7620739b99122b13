using GovDisclosure.Model;

namespace GovDisclosure.Rules.Repair;

/// <summary>Finds the blank cells that an equation determines because they are its only blank.</summary>
internal static class BlankFilling
{
    /// <summary>One candidate for each such cell, in printed order. A cell of which two equations say different things is left out.</summary>
    public static List<RepairCandidate> Find(EquationSystem system, Syndrome syndrome, ReadOnlySpan<long> counts)
    {
        if (syndrome.Known == system.All)
        {
            return [];
        }

        var values = new Int128?[system.Cells.Length];
        var refused = new bool[system.Cells.Length];
        for (var equation = 0; equation < system.Relations.Length; equation++)
        {
            if ((syndrome.Known >> equation & 1) == 0 && TryDetermine(system, counts, equation, out var cell, out var value))
            {
                refused[cell] |= value < 0 || value > long.MaxValue || (values[cell] is { } other && other != value);
                values[cell] = value;
            }
        }

        var candidates = new List<RepairCandidate>();
        for (var cell = 0; cell < values.Length; cell++)
        {
            if (values[cell] is { } value && !refused[cell])
            {
                candidates.Add(new RepairCandidate([cell], [(long)value]) { Slip = SlipKind.BlankFilled, CellSlips = [SlipKind.BlankFilled] });
            }
        }

        return candidates;
    }

    private static bool TryDetermine(EquationSystem system, ReadOnlySpan<long> counts, int equation, out int blank, out Int128 value)
    {
        blank = -1;
        value = 0;
        foreach (var cell in system.CellsOf[equation])
        {
            var count = counts[system.Slots[cell]];
            if (count != CellStore.Blank)
            {
                value += IsLeft(system, cell, equation) ? count : -(Int128)count;
            }
            else if (blank >= 0)
            {
                return false;
            }
            else
            {
                blank = cell;
            }
        }

        value = blank >= 0 && IsLeft(system, blank, equation) ? -value : value;
        return blank >= 0;
    }

    private static bool IsLeft(EquationSystem system, int cell, int equation) => (system.Left[cell] >> equation & 1) != 0;
}
