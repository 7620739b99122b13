namespace GovDisclosure.Rules.Statements;

/// <summary>What was done with documents of table two.</summary>
internal enum DocumentAction : byte
{
    /// <summary>Nothing said.</summary>
    None,

    /// <summary>制发.</summary>
    Issued,

    /// <summary>废止.</summary>
    Repealed,

    /// <summary>现行有效.</summary>
    InForce,
}
