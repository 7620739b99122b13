namespace GovDisclosure.Rules.Statements;

/// <summary>陈述范围: whom and what period a stated number is about. Only numbers about the organ and the year are compared with the tables.</summary>
public enum StatementScope
{
    /// <summary>本机关本年度: the organ that reports, the year, everything counted.</summary>
    Own,

    /// <summary>全地区: the whole region, in the report of an organ that is not its government.</summary>
    Region,

    /// <summary>其他机关: a subordinate unit or another organ.</summary>
    OtherOrgan,

    /// <summary>单一渠道: one way in which applications came, such as 网络.</summary>
    Channel,

    /// <summary>其他年度: another year, or a part of the year.</summary>
    OtherPeriod,

    /// <summary>部分事项: a part that the words before the number describe in a way that the reader does not know.</summary>
    Part,
}
