namespace GovDisclosure.Rules.Repair;

/// <summary>Looks for one slip that explains changes in several cells of one row or one column.</summary>
internal static class LineSlips
{
    public static SlipKind Of(EquationSystem system, ReadOnlySpan<long> counts, RepairCandidate candidate)
    {
        var cells = candidate.Cells;
        var columns = system.ColumnCount;
        if (Array.TrueForAll(cells, cell => cell / columns == cells[0] / columns))
        {
            return InRow(new Line(system, counts, candidate, cells[0] / columns * columns, 1, columns));
        }

        return Array.TrueForAll(cells, cell => cell % columns == cells[0] % columns)
            ? InColumn(new Line(system, counts, candidate, cells[0] % columns, columns, system.RowCount))
            : SlipKind.None;
    }

    private static SlipKind InRow(Line line)
    {
        var found = line.Found;
        var proposed = line.Proposed;
        if (IsSplit(found, proposed, line))
        {
            return SlipKind.CellSplit;
        }

        if (IsSplit(proposed, found, line))
        {
            return SlipKind.CellsJoined;
        }

        return IsShifted(line) ? SlipKind.RowShifted : IsSwapped(line) ? SlipKind.CellsSwapped : SlipKind.None;
    }

    private static SlipKind InColumn(Line line) =>
        IsShifted(line) ? SlipKind.ColumnShifted : IsSwapped(line) ? SlipKind.CellsSwapped : SlipKind.None;

    // The second part takes the place of a zero, or pushes everything behind it one cell on, the last number out of the row.
    private static bool IsSplit(long[] apart, long[] together, Line line)
    {
        var (first, last) = (line.First, line.Last);
        if (last == first + 1
            && ((together[last] == 0 && DigitSlips.AreJoined(apart[first], apart[last], together[first]))
                || (together[first] == 0 && DigitSlips.AreJoined(apart[first], apart[last], together[last]))))
        {
            return true;
        }

        return DigitSlips.AreJoined(apart[first], apart[first + 1], together[first])
            && together.AsSpan((first + 1)..^1).SequenceEqual(apart.AsSpan((first + 2)..));
    }

    // What was left free by the shift holds zero.
    private static bool IsShifted(Line line)
    {
        var (first, last) = (line.First, line.Last);
        var found = line.Found.AsSpan(first..(last + 1));
        var proposed = line.Proposed.AsSpan(first..(last + 1));
        return (found[0] == 0 && found[1..].SequenceEqual(proposed[..^1]))
            || (found[^1] == 0 && found[..^1].SequenceEqual(proposed[1..]));
    }

    private static bool IsSwapped(Line line) =>
        line.ChangeCount == 2
        && line.Found[line.First] == line.Proposed[line.Last]
        && line.Found[line.Last] == line.Proposed[line.First];

    /// <summary>The numbers of one row or column, as found and as proposed, and the first and the last place that changes.</summary>
    private sealed class Line
    {
        public Line(EquationSystem system, ReadOnlySpan<long> counts, RepairCandidate candidate, int start, int step, int length)
        {
            Found = new long[length];
            for (var i = 0; i < length; i++)
            {
                Found[i] = counts[system.Slots[start + (i * step)]];
            }

            Proposed = (long[])Found.Clone();
            for (var i = 0; i < candidate.Cells.Length; i++)
            {
                Proposed[(candidate.Cells[i] - start) / step] = candidate.Values[i];
            }

            First = (candidate.Cells[0] - start) / step;
            Last = (candidate.Cells[^1] - start) / step;
            ChangeCount = candidate.Cells.Length;
        }

        public long[] Found { get; }

        public long[] Proposed { get; }

        public int First { get; }

        public int Last { get; }

        public int ChangeCount { get; }
    }
}
