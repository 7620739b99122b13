using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.RollUps;

/// <summary>What of the cells of children is not ordinary: who left a cell blank, who states a negative number.</summary>
internal sealed class ChildNotes
{
    private readonly Dictionary<Cell, NamedCount> _blanks = [];
    private readonly Dictionary<Cell, NamedValues> _negatives = [];

    /// <summary>Who left a cell blank; <see langword="null"/> if nobody did.</summary>
    public NamedCount? BlanksIn(Cell cell) => _blanks.GetValueOrDefault(cell);

    /// <summary>Who states a negative number where it has no meaning; <see langword="null"/> if nobody does.</summary>
    public NamedValues? NegativesIn(Cell cell) => _negatives.GetValueOrDefault(cell);

    /// <summary>Notes the counts of a report of which some are not ordinary.</summary>
    public void NoteCounts(AnnualReport report)
    {
        foreach (var cell in StatutoryForm.Of(report.Edition).Cells)
        {
            if (cell is CountCell)
            {
                var count = report.Counts[cell.Slot];
                Note(cell, count == CellStore.Blank ? null : count, report.Agency);
            }
        }
    }

    /// <summary>Notes a number if it is blank, or negative where it must not be.</summary>
    public void Note(Cell cell, decimal? value, Agency child)
    {
        if (value is null)
        {
            BlanksOf(cell).Add(child.Name);
        }
        else if (value < 0 && !cell.IsSigned)
        {
            NegativesOf(cell).Add(child.Name, value.Value);
        }
    }

    public void Merge(ChildNotes other)
    {
        foreach (var (cell, blanks) in other._blanks)
        {
            BlanksOf(cell).Merge(blanks);
        }

        foreach (var (cell, negatives) in other._negatives)
        {
            NegativesOf(cell).Merge(negatives);
        }
    }

    /// <summary>Who left a cell blank, to be added to.</summary>
    public NamedCount BlanksOf(Cell cell)
    {
        if (!_blanks.TryGetValue(cell, out var blanks))
        {
            _blanks[cell] = blanks = new NamedCount();
        }

        return blanks;
    }

    /// <summary>Who states a negative number, to be added to.</summary>
    public NamedValues NegativesOf(Cell cell)
    {
        if (!_negatives.TryGetValue(cell, out var negatives))
        {
            _negatives[cell] = negatives = new NamedValues();
        }

        return negatives;
    }
}
