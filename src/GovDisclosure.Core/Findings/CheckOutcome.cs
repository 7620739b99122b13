namespace GovDisclosure.Findings;

/// <summary>检查结果: what came of a check that did not pass; one that passed makes no finding. A check that meets a blank cell is unknown, never passed.</summary>
public enum CheckOutcome
{
    /// <summary>无法判断: a cell that the check needs is blank.</summary>
    Unknown,

    /// <summary>不通过: the rule is broken, or the input could not be read as it stands.</summary>
    Failed,
}
