using System.Numerics;

namespace GovDisclosure.Rules.Repair;

/// <summary>Finds the smallest sets of cells whose change makes every known equation of table three hold.</summary>
/// <remarks>
/// A set is built cell by cell. An equation calls for another cell if it fails and no cell of the set takes part in it, or if it
/// holds and just one cell of the set takes part in it, for that cell alone would break it. So only cells of such an equation
/// are tried: the seven of a row, the four of a balance, or one of each outcome and their total. Where no equation calls,
/// any cell is tried. Cells that were tried before at the same place are not tried again, so each set is seen once.
/// The work is bounded by the form, whatever the numbers are. At most 22 cells are tried where an equation calls, and at most
/// all 175 where none does, which happens only to a set that touches the failed equations and no other one just once. For three
/// cells this is less than 22 x 22 x 22 + 22 x 22 x 175 + 175 x 175 steps, some 126,000, of a few operations on bits each; for one
/// and two cells it is less than 22 + 22 x 175 steps more. Together this is <see cref="MostSets"/>, which a test holds against <see cref="Examined"/>.
/// </remarks>
internal ref struct RepairSearch
{
    /// <summary>The number of sets that no search exceeds.</summary>
    public const int MostSets = ReportRepairOptions.ProposalLimit;

    private readonly EquationSystem _system;
    private readonly Syndrome _syndrome;
    private readonly ReadOnlySpan<long> _counts;
    private readonly ulong _known;
    private readonly ulong _failed;
    private readonly bool[] _tried;
    private readonly int[] _triedInOrder;
    private readonly int[] _chosen;
    private readonly Int128[] _amounts;
    private readonly List<RepairCandidate> _found;
    private int _triedCount;
    private int _size;

    public RepairSearch(EquationSystem system, Syndrome syndrome, ReadOnlySpan<long> counts)
    {
        _system = system;
        _syndrome = syndrome;
        _counts = counts;
        _known = syndrome.Known & system.Locating;
        _failed = syndrome.Failed & system.Locating;
        _tried = new bool[system.Cells.Length];
        _triedInOrder = new int[system.Cells.Length];
        _chosen = new int[ReportRepairOptions.CellLimit];
        _amounts = new Int128[ReportRepairOptions.CellLimit];
        _found = [];
    }

    /// <summary>How many sets were looked at, whole ones and those that were still to be added to.</summary>
    public int Examined { get; private set; }

    /// <summary>All sets of the smallest size that has any, in the order in which they are found.</summary>
    public List<RepairCandidate> Find(int maxCells)
    {
        for (_size = 1; _size <= maxCells && _found.Count == 0; _size++)
        {
            Extend(0, 0, 0);
        }

        return _found;
    }

    private void Extend(int count, ulong touched, ulong touchedTwice)
    {
        var calling = (_failed & ~touched) | (touched & ~touchedTwice & ~_failed);
        var left = _size - count;

        // With no cell left, nothing may call.
        if (BitOperations.PopCount(calling) > left * _system.GreatestDegree)
        {
            return;
        }

        if (left == 0)
        {
            Solve();
            return;
        }

        var triedBefore = _triedCount;
        foreach (var cell in calling == 0 ? _system.LocatedCells : Fewest(calling))
        {
            var equations = _system.Touched[cell] & _known;
            if (equations == 0 || _tried[cell])
            {
                continue;
            }

            _tried[cell] = true;
            _triedInOrder[_triedCount++] = cell;
            _chosen[count] = cell;
            Examined++;
            Extend(count + 1, touched | equations, touchedTwice | (touched & equations));
        }

        while (_triedCount > triedBefore)
        {
            _tried[_triedInOrder[--_triedCount]] = false;
        }
    }

    // The cells of the equation that leaves the least choice.
    private readonly int[] Fewest(ulong equations)
    {
        var fewest = _system.CellsOf[BitOperations.TrailingZeroCount(equations)];
        for (equations &= equations - 1; equations != 0; equations &= equations - 1)
        {
            var cells = _system.CellsOf[BitOperations.TrailingZeroCount(equations)];
            fewest = cells.Length < fewest.Length ? cells : fewest;
        }

        return fewest;
    }

    // An equation with one open cell gives its amount. Without blanks, any three cells are determined in this way: of each row that
    // holds just one, and of three in one row each is alone in its column. With blanks, a set may stay open: nothing says
    // what its cells hold, and it is no proposal.
    private readonly void Solve()
    {
        var open = (1 << _size) - 1;
        while (open != 0)
        {
            if (!TryDetermine(ref open))
            {
                return;
            }
        }

        if (EveryTouchedEquationHolds() && Accept() is { } candidate)
        {
            _found.Add(candidate);
        }
    }

    private readonly bool TryDetermine(ref int open)
    {
        for (var i = 0; i < _size; i++)
        {
            if ((open >> i & 1) == 0)
            {
                continue;
            }

            var alone = _system.Touched[_chosen[i]] & _known;
            for (var j = 0; j < _size; j++)
            {
                alone &= j == i || (open >> j & 1) == 0 ? alone : ~_system.Touched[_chosen[j]];
            }

            if (alone != 0)
            {
                var equation = BitOperations.TrailingZeroCount(alone);
                var rest = -Remainder(equation, open);
                _amounts[i] = IsLeft(i, equation) ? rest : -rest;
                open &= ~(1 << i);
                return true;
            }
        }

        return false;
    }

    // Every failed equation is touched: nothing calls for a cell any more.
    private readonly bool EveryTouchedEquationHolds()
    {
        var equations = 0UL;
        for (var i = 0; i < _size; i++)
        {
            equations |= _system.Touched[_chosen[i]] & _known;
        }

        for (; equations != 0; equations &= equations - 1)
        {
            if (Remainder(BitOperations.TrailingZeroCount(equations), 0) != 0)
            {
                return false;
            }
        }

        return true;
    }

    // By how much an equation fails after the changes that are determined.
    private readonly Int128 Remainder(int equation, int open)
    {
        var difference = _syndrome.Difference(equation);
        for (var i = 0; i < _size; i++)
        {
            if ((open >> i & 1) == 0 && (_system.Touched[_chosen[i]] >> equation & 1) != 0)
            {
                difference += IsLeft(i, equation) ? _amounts[i] : -_amounts[i];
            }
        }

        return difference;
    }

    private readonly bool IsLeft(int chosen, int equation) => (_system.Left[_chosen[chosen]] >> equation & 1) != 0;

    // A count is not negative and fits into its cell; a cell that does not change needs no repair.
    private readonly RepairCandidate? Accept()
    {
        var cells = new int[_size];
        var values = new long[_size];
        for (var i = 0; i < _size; i++)
        {
            var value = _counts[_system.Slots[_chosen[i]]] + _amounts[i];
            if (_amounts[i] == 0 || value < 0 || value > long.MaxValue)
            {
                return null;
            }

            cells[i] = _chosen[i];
            values[i] = (long)value;
        }

        Array.Sort(cells, values);
        return new RepairCandidate(cells, values);
    }
}
