namespace GovDisclosure.Rules.Statements;

/// <summary>What a passage is about. 办结 and its like count applications only in a passage about applications.</summary>
internal enum Topic : byte
{
    /// <summary>Not known, or something that the form does not count.</summary>
    Other,

    /// <summary>政府信息公开申请.</summary>
    Applications,

    /// <summary>行政复议, 行政诉讼.</summary>
    Proceedings,
}
