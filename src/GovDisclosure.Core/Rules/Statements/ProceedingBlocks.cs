namespace GovDisclosure.Rules.Statements;

/// <summary>Blocks of table four.</summary>
[Flags]
internal enum ProceedingBlocks : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>行政复议.</summary>
    Review = 1,

    /// <summary>未经复议直接起诉.</summary>
    Direct = 2,

    /// <summary>复议后起诉.</summary>
    AfterReview = 4,

    /// <summary>行政诉讼: both kinds of lawsuits.</summary>
    Litigation = Direct | AfterReview,
}
