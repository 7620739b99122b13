namespace GovDisclosure.Rules.Repair;

/// <summary>修复结论: what the equations say about the wrong cells of a report.</summary>
public enum RepairStatus
{
    /// <summary>无需修复: every equation holds.</summary>
    NothingToRepair,

    /// <summary>唯一: one smallest set of cells of table three mends every failed equation; there is one proposal.</summary>
    Unique,

    /// <summary>不唯一: several sets of cells of the same size mend every failed equation; each is a proposal, and none is certain.</summary>
    Ambiguous,

    /// <summary>超出范围: equations of table three fail, and no set of as many cells as allowed mends them all.</summary>
    NotWithinLimit,

    /// <summary>无法定位: only sums of table four fail, and no blank is determined. One sum shows that a cell is wrong, not which one; see <see cref="RepairResult.Unlocated"/>.</summary>
    CannotLocate,

    /// <summary>空白可填: no equation of table three fails, and the equations of tables three and four determine at least one blank cell; each such cell is a proposal.</summary>
    BlanksDetermined,

    /// <summary>空白过多: no equation fails, some cannot be decided, and none of them determines a blank cell.</summary>
    BlanksUndetermined,
}
