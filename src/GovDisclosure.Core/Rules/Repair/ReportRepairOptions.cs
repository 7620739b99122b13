namespace GovDisclosure.Rules.Repair;

/// <summary>修复选项: how far the search for repairs goes.</summary>
public sealed record ReportRepairOptions
{
    /// <summary>The greatest number of cells that one proposal can change: three.</summary>
    public const int CellLimit = 3;

    /// <summary>No report has as many proposals: the search never looks at more sets of cells.</summary>
    public const int ProposalLimit = 130_000;

    /// <summary>默认选项: up to three cells, and every proposal there is.</summary>
    public static readonly ReportRepairOptions Default = new();

    private readonly int _maxCells = CellLimit;
    private readonly int _maxProposals = ProposalLimit;

    /// <summary>最多修改格数: how many cells a proposal may change, 1 to 3. The default is 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 1, 2 or 3.</exception>
    public int MaxCells
    {
        get => _maxCells;
        init => _maxCells = value is >= 1 and <= CellLimit
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A proposal changes one, two or three cells.");
    }

    /// <summary>最多方案数: how many proposals are made, the most plausible first. The default is <see cref="ProposalLimit"/>, that is all; see <see cref="RepairResult.IsCut"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxProposals
    {
        get => _maxProposals;
        init => _maxProposals = value >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one proposal must be allowed.");
    }

    /// <summary>空白按零处理: whether a blank cell is taken as zero, as <see cref="RuleSettings.BlanksAreZero"/> has the check take it. Off by default.</summary>
    public bool BlanksAreZero { get; init; }
}
