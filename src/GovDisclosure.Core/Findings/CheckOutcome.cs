namespace GovDisclosure.Findings;

/// <summary>检查结果: what came of one check. A check that meets a blank cell is unknown, never passed.</summary>
public enum CheckOutcome
{
    /// <summary>无法判断: a cell that the check needs is blank.</summary>
    Unknown,

    /// <summary>不通过: the rule is broken, or the input could not be read as it stands.</summary>
    Failed,

    /// <summary>通过: the rule holds.</summary>
    Passed,
}
