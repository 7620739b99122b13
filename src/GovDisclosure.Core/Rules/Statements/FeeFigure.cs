namespace GovDisclosure.Rules.Statements;

/// <summary>A figure on processing fees that section six may report.</summary>
[Flags]
internal enum FeeFigure : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>发出收费通知的件数.</summary>
    Notices = 1,

    /// <summary>收费通知的总金额.</summary>
    Notified = 2,

    /// <summary>实际收取的总金额.</summary>
    Received = 4,
}
