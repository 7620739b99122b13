using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Statements;

/// <summary>What the terms of a clause say together about one number: rows and column, proceeding and result, document and action.</summary>
internal sealed class Frame
{
    // A clause with more terms before one number is not read.
    private const int LongestName = 60;

    public RowClass RowClass { get; private set; }

    public ImmutableArray<ImmutableArray<ApplicationRow>> Rows { get; private set; } = [];

    public ImmutableArray<Applicant> Columns { get; private set; } = [];

    public ProceedingBlocks Blocks { get; set; }

    /// <summary>The proceedings told of before a result that names none: it may be that of all of them.</summary>
    public ProceedingBlocks BlocksTold { get; private set; }

    public CaseResult? Result { get; private set; }

    public FormElement? Document { get; set; }

    public DocumentAction Action { get; set; }

    public Cell? Cell { get; private set; }

    public FeeFigures Fee { get; private set; }

    public bool IsVague { get; private set; }

    public bool NeedsFeeNamed { get; private set; } = true;

    /// <summary>A colon stands behind the terms: 收取信息处理费情况：通知金额300元. A term for fees behind it says what the number is.</summary>
    public bool IsHeading { get; set; }

    /// <summary>收到 stood with a proceeding: it may be one that the organ itself decides.</summary>
    public bool IsReceivedProceeding { get; private set; }

    /// <summary>收到 stood with an outcome: 收到重复申请25件. It counts those that came, and the form those that were decided so.</summary>
    public bool IsReceivedOutcome { get; private set; }

    /// <summary>The noun 政府信息公开申请 stands with the terms.</summary>
    public bool HasApplication { get; set; }

    /// <summary>Two terms exclude each other, so that the reader does not know what is counted.</summary>
    public bool IsConflict { get; private set; }

    public string Name { get; private set; } = "";

    public int Start { get; set; } = -1;

    public int End { get; set; }

    public bool HasTerms => Name.Length > 0;

    public bool IsEmpty => !HasTerms && !HasApplication;

    public bool HasOnlyColumns => !Columns.IsEmpty && RowClass == RowClass.None && Blocks == ProceedingBlocks.None;

    /// <summary>Whether 未 before it says that a number of the form is zero.</summary>
    public bool MayBeNone => RowClass is not (RowClass.Concluded or RowClass.Handled or RowClass.Outcome or RowClass.Carried)
        && (Result is null || Blocks != ProceedingBlocks.None)
        && Columns.IsEmpty
        && (Document is null || Action != DocumentAction.None);

    public void Add(Term term, int start, int end)
    {
        if (IsHeading && term.Fee != FeeFigures.None)
        {
            (Name, Fee, Start, IsHeading) = ("", FeeFigures.None, start, false);
        }

        Start = Start < 0 ? start : Start;
        End = end;
        if (Name.Length > LongestName)
        {
            IsConflict = true;
            return;
        }

        Name += term.Name;
        IsVague |= term.IsVague;
        NeedsFeeNamed &= term.Fee == FeeFigures.None || term.NeedsFeeNamed;
        if (term.RowClass != RowClass.None)
        {
            AddRows(term);
        }

        IsConflict |= (!term.Columns.IsEmpty && !Columns.IsEmpty) || (term.Result is not null && Result is not null)
            || (term.Document is not null && Document is not null) || (term.Cell is not null && Cell is not null);
        Columns = term.Columns.IsEmpty ? Columns : term.Columns;
        Result = term.Result ?? Result;
        Document = term.Document ?? Document;
        Cell = term.Cell ?? Cell;
        AddBlocks(term.Blocks);
        if (term.Action != DocumentAction.None)
        {
            IsConflict |= Action != DocumentAction.None && Action != term.Action;
            Action = term.Action;
        }

        if (term.Fee != FeeFigures.None)
        {
            var both = Fee & term.Fee;
            Fee = Fee == FeeFigures.None ? term.Fee : both != FeeFigures.None ? both : Fee == FeeFigures.Notices ? term.Fee : Fee | term.Fee;
        }

        Settle();
    }

    /// <summary>Whether a term behind the number is what the verb before it is about.</summary>
    public bool TakesObject(Term term, bool numberCameFirst) =>
        !numberCameFirst
        && ((RowClass is RowClass.Received or RowClass.Accepted or RowClass.Handled or RowClass.Concluded && Columns.IsEmpty && (term.Blocks != ProceedingBlocks.None || term.Cell is not null || !term.Columns.IsEmpty))
            || (RowClass == RowClass.None && Action != DocumentAction.None && Document is null && term.Document is not null));

    /// <summary>Takes from the text before what the clause leaves out.</summary>
    public void Complete(in Context context, ProceedingBlocks listed)
    {
        if (Result is not null && Blocks == ProceedingBlocks.None)
        {
            Blocks = listed == ProceedingBlocks.None ? context.Blocks : listed;
            BlocksTold = context.BlocksTold;
        }

        Document ??= Action != DocumentAction.None ? context.Document : null;
    }

    /// <summary>Joins another frame to make one sum of both; false where that has no meaning.</summary>
    public bool TrySum(Frame other)
    {
        Name += "、" + other.Name;
        End = other.End;
        if (Blocks != ProceedingBlocks.None && other.Blocks != ProceedingBlocks.None && Result == other.Result)
        {
            Blocks |= other.Blocks;
            return true;
        }

        if (Rows.Length == 1 && other.Rows.Length == 1 && Columns.IsEmpty && other.Columns.IsEmpty && RowClass != other.RowClass)
        {
            Rows = [Rows[0].AddRange(other.Rows[0])];
            RowClass = RowClass is RowClass.Outcome ? RowClass.Outcome : RowClass.Received;
            return true;
        }

        return false;
    }

    /// <summary>结转2024年度 in the report on 2023: carried out.</summary>
    public void CarryOut()
    {
        RowClass = RowClass.CarriedOut;
        Rows = FormTerms.RowsOf(RowClass.CarriedOut);
    }

    private void AddBlocks(ProceedingBlocks blocks)
    {
        if (blocks == ProceedingBlocks.None)
        {
            return;
        }

        var both = Blocks & blocks;
        IsConflict |= Blocks != ProceedingBlocks.None && both == ProceedingBlocks.None;
        Blocks = both == ProceedingBlocks.None ? blocks : both;
    }

    private void AddRows(Term term)
    {
        var kept = (RowClass, term.RowClass) switch
        {
            (RowClass.None, var next) => next,
            (var same, var next) when same == next && same != RowClass.Outcome => same,
            (RowClass.Received or RowClass.Accepted, RowClass.New or RowClass.CarriedIn) => term.RowClass,
            (RowClass.New, RowClass.Received or RowClass.Accepted) => RowClass.New,
            (RowClass.Handled or RowClass.Concluded, RowClass.Outcome or RowClass.CarriedOut) => term.RowClass,
            (RowClass.Outcome or RowClass.CarriedOut or RowClass.Carried, RowClass.Handled or RowClass.Concluded) => RowClass,
            (RowClass.Handled, RowClass.Concluded) => RowClass.Concluded,
            _ => RowClass.None,
        };
        IsConflict |= kept == RowClass.None;
        IsReceivedOutcome |= (RowClass, term.RowClass) is (RowClass.New or RowClass.Received or RowClass.Accepted, RowClass.Outcome) or (RowClass.Outcome, RowClass.New or RowClass.Received or RowClass.Accepted);
        Rows = kept == RowClass ? Rows : term.Rows;
        RowClass = kept;
    }

    // 收到 before 行政复议 only says that there was one; 受理, 办理 and 办结 say that the organ decides others' cases.
    private void Settle()
    {
        IsConflict |= Fee != FeeFigures.None && (Blocks != ProceedingBlocks.None || Result is not null || Document is not null || Cell is not null);
        IsConflict |= !Columns.IsEmpty && (Blocks != ProceedingBlocks.None || Result is not null || Document is not null || Cell is not null || Fee != FeeFigures.None);
        if (RowClass != RowClass.None && (Blocks != ProceedingBlocks.None || Result is not null || Document is not null || Cell is not null || Fee != FeeFigures.None))
        {
            IsConflict |= RowClass is not (RowClass.Received or RowClass.New);
            IsReceivedProceeding |= Blocks != ProceedingBlocks.None;
            RowClass = RowClass.None;
            Rows = [];
        }
    }
}
