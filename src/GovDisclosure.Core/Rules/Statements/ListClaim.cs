namespace GovDisclosure.Rules.Statements;

/// <summary>What a text says of the list behind a number.</summary>
internal enum ListClaim : byte
{
    /// <summary>其中, 含: there may be other parts.</summary>
    Some,

    /// <summary>包括, or brackets right behind the number: the parts, unless their names tell otherwise.</summary>
    Listed,

    /// <summary>分别为, 合计: all parts.</summary>
    All,
}
