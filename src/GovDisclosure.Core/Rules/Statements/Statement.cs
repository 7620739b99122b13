using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Statements;

/// <summary>数据陈述: a number that the narrative states about something that the form counts, with the cells that it may lawfully mean.</summary>
/// <param name="Rule">The rule that compares it with the tables.</param>
/// <param name="Term">The term as the text has it, such as 新收.</param>
/// <param name="Value">The number: a count, or an amount in 元.</param>
/// <param name="Section">The section whose text states it, or <see langword="null"/> for the preface.</param>
/// <param name="Paragraph">The index of the paragraph within the section or the preface, from 0.</param>
/// <param name="Start">The index of the first character within the paragraph, from 0.</param>
/// <param name="Text">The words of the statement.</param>
public sealed record Statement(
    RuleDescriptor Rule,
    string Term,
    decimal Value,
    ReportSection? Section,
    int Paragraph,
    int Start,
    string Text)
{
    /// <summary>约数: whether the text says that the number is only near, such as 5500余条. Such a number is never compared.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Whom and what period it is about.</summary>
    public StatementScope Scope { get; init; }

    /// <summary>The lawful readings, the usual one first. Each is a sum of cells; the statement is true if it equals one of them.</summary>
    /// <remarks>Empty for statements about the processing fees, which are no cells of the form.</remarks>
    public ImmutableArray<ImmutableArray<Cell>> Readings { get; init; } = [];

    /// <summary>表述不明: whether the words do not say clearly what is counted, so that a difference is no more than a warning.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>The number of characters of the statement.</summary>
    public int Length => Text.Length;

    /// <summary>Whether it is compared: an exact number about the organ and its year.</summary>
    public bool IsComparable => !IsApproximate && Scope == StatementScope.Own;

    /// <summary>The least step between two numbers written like this one: 1 for a count, 1000 for 9.6万元.</summary>
    internal decimal Step { get; init; } = 1;

    internal bool IsMoney { get; init; }

    internal FeeFigures Fees { get; init; }

    /// <summary>What the number may lack, all of it or some: 当年办结 may lack every application that was carried in. The words do not say how much.</summary>
    internal ImmutableArray<Cell> MayLack { get; init; } = [];

    /// <summary>The quantities that it may have left out or added, such as 尚未审结.</summary>
    internal ImmutableArray<KnownDifference> Explanations { get; init; } = [];
}
