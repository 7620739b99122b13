using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>The figures on processing fees that words may mean: a bit for each of <see cref="FeeFigure.All"/>, in its order.</summary>
[Flags]
internal enum FeeFigures : byte
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
