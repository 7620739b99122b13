namespace GovDisclosure.Rules.Document;

/// <summary>What a word does in a text that only denies.</summary>
internal enum NilWord
{
    /// <summary>It is no word of such a text.</summary>
    None,

    /// <summary>It says when or who, or how the denial is meant: 本年度, 本机关, 均.</summary>
    Lead,

    /// <summary>It names what is denied: 问题.</summary>
    Name,

    /// <summary>It stands before, behind or between names: 存在的, 和, 情况.</summary>
    Filler,

    /// <summary>It denies: 无.</summary>
    Denial,
}
