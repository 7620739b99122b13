namespace GovDisclosure.Findings;

/// <summary>结论: the verdict on a report.</summary>
public enum Verdict
{
    /// <summary>无法判断: nothing failed, but something could not be decided, or nothing was checked at all.</summary>
    Undetermined,

    /// <summary>不合格: at least one check failed.</summary>
    Rejected,

    /// <summary>合格（有豁免）: nothing is left but what was waived, with a reason and a name.</summary>
    Waived,

    /// <summary>合格: every check passed, and there was one.</summary>
    Certified,
}
