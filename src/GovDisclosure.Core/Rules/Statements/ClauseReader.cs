namespace GovDisclosure.Rules.Statements;

/// <summary>Joins the numbers of a clause to its terms. It is told of terms, numbers and unknown text, and when the clause ends.</summary>
internal sealed class ClauseReader(StatementEmitter emitter)
{
    private readonly ClauseEnds _ends = new(emitter);
    private Context _context = new();
    private Context _atStart;
    private ImmutableArray<ImmutableArray<Definition.ApplicationRow>> _rowsBefore = [];

    // The paragraph spoke of something else than the applications that 申请 alone may name.
    private bool _metOther;

    // The section spoke of another table.
    private bool _metOtherTable;

    public Clause Clause { get; private set; } = new();

    /// <summary>The paragraph has stated a number.</summary>
    public bool MetNumber { get; private set; }

    /// <summary>What the text around the clause is about.</summary>
    public ref Context Context => ref _context;

    /// <summary>Starts a clause.</summary>
    public void Start(int at)
    {
        Clause.Restart(at);
        _atStart = _context;
    }

    /// <summary>A channel or a description ends with the part of the sentence even if a list goes on.</summary>
    public void EndPart()
    {
        _context.IsChannel = false;
        _context.EndPart();
        _atStart = _context;
    }

    /// <summary>What is known now still holds when the clause ends.</summary>
    public void Settle() => _atStart = _context;

    /// <summary>Starts a clause within a bracket and leaves the one around it as it is.</summary>
    public void StartInBracket(int at)
    {
        // 比上年（收到68件）: the bracket is part of the comparison.
        var isChange = Clause.IsChange;
        Clause = new Clause();
        Start(at);
        Clause.IsChange = isChange;
    }

    /// <summary>Goes back to the clause around a bracket.</summary>
    public void Resume(Clause clause, Context context)
    {
        Clause = clause;
        _context = context;
        _atStart = context;
    }

    public void BeginSection() => _metOtherTable = false;

    public void Begin(Context context)
    {
        _metOther = false;
        MetNumber = false;
        _context = context;
        _rowsBefore = [];
        Start(0);
    }

    public void TakeUnknown()
    {
        _metOther = true;
        if (Clause.Ready.Count > 0)
        {
            // 收到12件群众来信: the number counts something else.
            Clause.Ready.Clear();
            Forget();
        }

        if (Clause.Number is not null)
        {
            Clause.IsNumberFollowedByUnknown = true;
        }
        else if (Clause.HasTerms)
        {
            Clause.HasUnknownAfterTerms = true;
        }
        else
        {
            Clause.HasUnknownBeforeTerms = true;
        }
    }

    public void TakeNumber(Token number)
    {
        MetNumber = true;
        if (Clause.Ready.Count > 0 && Clause.NumberCameFirst)
        {
            // 3件予以公开2件: which number belongs to the term?
            Clause.Ready.Clear();
        }

        Flush();
        if (Clause.IsChange)
        {
            return;
        }

        _metOther = true;
        if (Clause.IsByYear)
        {
            Clause.TakeYearNumber(number);
        }
        else if (!Clause.HasTerms)
        {
            Clause.Number = number;
            Clause.IsNumberFollowedByUnknown = false;
        }
        else if (Clause.IsNegated)
        {
            Clause.DropTerms();
            Clause.IsNegated = false;
        }
        else if (Clause.HasUnknownAfterTerms)
        {
            Clause.DropTerms();
            Forget();
        }
        else
        {
            Clause.NumberCameFirst = false;
            Clause.Bind(number);
        }
    }

    public void TakeTerm(Token token, Term term)
    {
        _metOtherTable |= term is { RowClass: RowClass.None, Columns.IsEmpty: true };
        _metOther |= _metOtherTable;
        Clause.HasUnknownAfterTerms |= Clause.YearNumbers.Count > 0;
        if (Clause.Ready is [var ready] && ready.Frame.TakesObject(term, Clause.NumberCameFirst))
        {
            // 制发13件规范性文件: the object of the verb stands behind the number.
            ready.Frame.Add(term, token.Start, token.End);
            Clause.NumberCameFirst = true;
            return;
        }

        if (Clause.Ready.Count > 0 && Clause.NumberCameFirst && !term.IsVerb)
        {
            // 有2件被行政复议纠正: the number is about both terms, or about one of them.
            Clause.Ready.Clear();
        }

        Flush();
        if (Clause.Number is { } number && !Clause.HasTerms)
        {
            Clause.Number = null;
            if (term.MayFollow && !Clause.IsNegated && !Clause.IsNumberFollowedByUnknown && number.Counter is not (Counter.None or Counter.Other))
            {
                var frame = new Frame();
                frame.Add(term, token.Start, token.End);
                Clause.Ready.Add((frame, number));
                Clause.NumberCameFirst = true;
                return;
            }
        }

        NextItemIfConnected();
        Clause.Current.Add(term, token.Start, token.End);
    }

    /// <summary>政府信息公开申请 can be counted; 依申请公开 is the name of the work, unless there was none.</summary>
    public void TakeApplication(Token token, bool isCounted)
    {
        _context.Topic = Topic.Applications;
        if (Clause.Ready.Count > 0 || Clause.Number is not null || !(isCounted || Clause.HasTerms || Clause.IsNegated))
        {
            return;
        }

        NextItemIfConnected();
        Clause.Current.HasApplication = true;
        Clause.Current.Start = Clause.Current.Start < 0 ? token.Start : Clause.Current.Start;
        Clause.Current.End = token.End;
    }

    /// <summary>申请主体, 申请人: the text speaks of applications, unless it has spoken of something else.</summary>
    public void EnterApplications() => _context.Topic = _metOther || _metOtherTable ? _context.Topic : Topic.Applications;

    /// <summary>和 or 、: goes on with the list of terms, or ends the clause if there is none.</summary>
    public void TakeConnector(int end, bool isMark)
    {
        if (Clause.IsRespectively || Clause.YearNumbers.Count > 0)
        {
            Flush();
        }
        else if (Clause.Ready.Count == 0 && Clause.HasTerms)
        {
            Clause.IsConnected = true;
        }
        else if (Clause.Ready.Count > 0 || Clause.Number is not null || isMark)
        {
            EndClause(end);
        }
    }

    /// <summary>Hands on the numbers that have their terms, now that nothing unknown follows.</summary>
    public void Flush()
    {
        foreach (var (frame, number) in Clause.Ready)
        {
            _ends.Emit(Clause, frame, number, Clause.IsEach ? _context.Years.OfEach : _context.Years, ref _context);
        }

        Clause.Ready.Clear();
    }

    public void EndClause(int end)
    {
        Flush();
        if (Clause.IsRespectively && Clause.ListLength > 0)
        {
            return;
        }

        _ends.End(Clause, _atStart.Organ, ref _context);
        if (emitter.Breakdown.IsOpen)
        {
            // A unit or a channel within a list is that of its own item only.
            _context.Organ = _atStart.Organ;
            _context.IsChannel = _atStart.IsChannel;
            _context.IsPart = _atStart.IsPart;
        }

        if (Clause.IsWithin && Clause.ListLength == 0 && Clause.Current is { IsConflict: false, Rows.IsEmpty: false })
        {
            EnterPart();
        }

        Start(end);
    }

    /// <summary>其中 at the head of a sentence goes on with the number before it.</summary>
    public void ContinueSentence()
    {
        emitter.ContinueSentence();
        _context.Rows = _rowsBefore;
    }

    public void EndSentence(int end)
    {
        EndClause(end);
        emitter.EndSentence();
        _rowsBefore = _context.Rows;
        _context.EndSentence(emitter.SpokeOfOthers);
        Start(end);
    }

    // 新收的政府信息公开申请中: the parts of it follow. 申请 alone names these only where the text spoke of nothing else.
    private void EnterPart()
    {
        if (Clause.HasBareApplication && !_metOther)
        {
            _context.Topic = Topic.Applications;
            _context.Rows = Clause.Current.Rows;
        }
        else if (Clause.Current.HasApplication)
        {
            _context.Rows = Clause.Current.Rows;
        }
    }

    private void NextItemIfConnected()
    {
        if (Clause.IsConnected && !Clause.Current.IsEmpty)
        {
            Clause.NextItem();
        }
    }

    // The text went on to something that the form does not count; 办结 after it is about that.
    private void Forget()
    {
        if (emitter.Breakdown.IsOpen)
        {
            emitter.SpoilBreakdown();
        }
        else
        {
            _context.Topic = Topic.Other;
        }
    }
}
