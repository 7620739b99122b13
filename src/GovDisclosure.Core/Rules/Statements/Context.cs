using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>What the reader carries from clause to clause: the topic, and whom and what period the text speaks of.</summary>
internal struct Context()
{
    public Topic Topic { get; set; }

    /// <summary>The proceeding whose results follow.</summary>
    public ProceedingBlocks Blocks { get; set; }

    /// <summary>The documents of which 制发 and 废止 speak.</summary>
    public FormElement? Document { get; set; }

    /// <summary>The rows of the number whose parts follow.</summary>
    public ImmutableArray<ImmutableArray<ApplicationRow>> Rows { get; set; } = [];

    public StatementScope Organ { get; set; }

    public bool IsEarlierYear { get; set; }

    public bool IsPartOfYear { get; set; }

    public bool IsChannel { get; set; }

    public readonly StatementScope Scope =>
        Organ != StatementScope.Own ? Organ
        : IsChannel ? StatementScope.Channel
        : IsEarlierYear || IsPartOfYear ? StatementScope.OtherPeriod
        : StatementScope.Own;

    public void EndSentence(bool keepOrgan)
    {
        Document = null;
        Rows = [];
        IsEarlierYear = false;
        IsPartOfYear = false;
        IsChannel = false;
        Organ = keepOrgan ? Organ : StatementScope.Own;
    }
}
