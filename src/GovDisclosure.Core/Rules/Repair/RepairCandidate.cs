namespace GovDisclosure.Rules.Repair;

/// <summary>A set of cells, in printed order, and values that make every known equation hold.</summary>
internal sealed record RepairCandidate(int[] Cells, long[] Values)
{
    /// <summary>The slip of the whole set; set when the candidates are ranked.</summary>
    public SlipKind Slip { get; set; }

    /// <summary>The slips of the single cells.</summary>
    public SlipKind[] CellSlips { get; init; } = new SlipKind[Cells.Length];

    /// <summary>How implausible the slips are.</summary>
    public int Cost { get; set; }

    /// <summary>By how much the cells change, all together.</summary>
    public Int128 Change { get; set; }
}
