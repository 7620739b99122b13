using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>A term of the form: it says one thing about the cells that a number is about, such as the rows or the column.</summary>
internal sealed record Term(string Name)
{
    public RowClass RowClass { get; init; }

    /// <summary>The rows that it may mean, each a sum; the first is the usual one.</summary>
    public ImmutableArray<ImmutableArray<ApplicationRow>> Rows { get; init; } = [];

    public ImmutableArray<Applicant> Columns { get; init; } = [];

    public ProceedingBlocks Blocks { get; init; }

    public CaseResult? Result { get; init; }

    /// <summary>The row label of documents of table two.</summary>
    public FormElement? Document { get; init; }

    public DocumentAction Action { get; init; }

    /// <summary>A cell that the term names by itself.</summary>
    public Cell? Cell { get; init; }

    public FeeFigures Fee { get; init; }

    /// <summary>办理, 答复 and their like, which may follow what they do: 顺延到下年度答复.</summary>
    public bool IsVerb => RowClass is RowClass.Handled or RowClass.Concluded;

    /// <summary>The words may also mean something else: 发布 may be to issue or to put online.</summary>
    public bool IsVague { get; init; }

    /// <summary>The words speak of the processing fee only where the sentence has named it: 实际收取.</summary>
    public bool NeedsFeeNamed { get; init; }

    /// <summary>Whether the number may stand before the term: 3件予以公开.</summary>
    public bool MayFollow { get; init; }
}
