namespace GovDisclosure.Findings;

/// <summary>规则类型: what a rule compares. Few kinds make many rules.</summary>
public enum RuleKind
{
    /// <summary>完整: something is there.</summary>
    Presence,

    /// <summary>范围: a value lies within bounds.</summary>
    Range,

    /// <summary>合计: a total equals the sum of its parts.</summary>
    Sum,

    /// <summary>勾稽: what comes in equals what goes out and what stays.</summary>
    Balance,

    /// <summary>存量: a stock follows from an earlier stock and its changes.</summary>
    Stock,

    /// <summary>结转: what one year hands on is what the next year takes over.</summary>
    CarryOver,

    /// <summary>一致: two statements of one fact agree.</summary>
    Agreement,

    /// <summary>合理: a lawful number that is unlikely.</summary>
    Plausibility,

    /// <summary>读取: input has the form that its reader expects.</summary>
    Reading,

    /// <summary>不得出现: something is not there that must not be.</summary>
    Absence,
}
