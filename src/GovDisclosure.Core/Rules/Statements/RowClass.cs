namespace GovDisclosure.Rules.Statements;

/// <summary>What a term for rows of table three speaks of. It decides which of two terms in one clause holds.</summary>
internal enum RowClass : byte
{
    /// <summary>No row.</summary>
    None,

    /// <summary>新收.</summary>
    New,

    /// <summary>上年结转.</summary>
    CarriedIn,

    /// <summary>结转下年度.</summary>
    CarriedOut,

    /// <summary>结转, without saying from or to which year.</summary>
    Carried,

    /// <summary>收到: new, or new and carried in.</summary>
    Received,

    /// <summary>受理: like 收到, but also what a court or a reviewing organ does.</summary>
    Accepted,

    /// <summary>办理: new, or new and carried in, or concluded.</summary>
    Handled,

    /// <summary>办结.</summary>
    Concluded,

    /// <summary>An outcome or a group of outcomes.</summary>
    Outcome,
}
